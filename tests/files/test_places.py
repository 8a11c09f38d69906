"""The number of questions that our own files show at a glance is the one that the models count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.files.places import bundled_files, core_questions

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

OUR_OWN = bundled_files()


def test_as_many_questions_are_seen_as_the_core_fields_have(known: dict[str, Questionnaire]) -> None:
    assert core_questions(OUR_OWN.values()) == sum(len(field.questions) for field in known.values() if field.core)


@pytest.mark.parametrize("name", OUR_OWN)
def test_a_field_that_becomes_or_is_core_shows_its_questions(
    name: str, known: dict[str, Questionnaire], tmp_path: Path
) -> None:
    text = OUR_OWN[name].read_text("utf-8")
    file = tmp_path / "veld.yaml"
    file.write_text(text if known[name].core else text.replace("\norder:", "\ncore: true\norder:"), "utf-8")
    assert core_questions([file]) == len(known[name].questions)
    file.write_text(text.replace("\ncore: true", ""), "utf-8", newline="\r\n")
    assert core_questions([file]) == 0
