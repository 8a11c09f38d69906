"""Anything may be fed to the program: it is read or told as problems, never obeyed, and never a fault.

`pytest tests/test_hostile_input.py --hypothesis-profile=long` looks longer; `benchmarks/fuzz.py` measures too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from broken_files import any_bytes, pairs
from hostile_properties import ends_well, is_read_or_told, is_shown_tamely
from samenwerk_cli.render import FORMATS, Look
from strategies import FIELD, LIVE, Run, View, hostile_with_surrogates, run_of, runs, views

if TYPE_CHECKING:
    from pathlib import Path

    from samenwerk_cli.core.field.questionnaire import Questionnaire

FIXTURES = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large)


def part_of_a_run(part: float) -> settings:
    """As many examples as the profile wants, or a part of them where each takes longer."""
    return settings(max_examples=max(1, int(settings().max_examples * part)), suppress_health_check=FIXTURES)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "proef.yaml"


@given(data=any_bytes, view=views)
@part_of_a_run(0.5)
def test_any_bytes_are_read_or_told_with_their_places(
    data: bytes, view: View, file: Path, known: dict[str, Questionnaire]
) -> None:
    is_read_or_told(data, view, file, known)


@given(data=any_bytes, view=views)
@part_of_a_run(0.25)
def test_any_bytes_are_read_or_told_without_libyaml_too(
    data: bytes, view: View, file: Path, known: dict[str, Questionnaire], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    is_read_or_told(data, view, file, known)


@given(run=runs(), view=views)
@part_of_a_run(0.15)
def test_no_word_of_a_field_or_of_answers_is_alive_in_any_face(run: Run, view: View) -> None:
    is_shown_tamely(run, view)


@pytest.mark.parametrize("look", [Look(), Look(40, colour=True, ascii_only=True)])
@pytest.mark.parametrize("first", range(0, len(LIVE), 16))
def test_every_trick_we_know_is_tame_in_every_face(first: int, look: Look) -> None:
    is_shown_tamely(run_of(list(LIVE[first : first + 16])), View("nl", look))


FILES = ("a.yaml", "q.yaml")
CALLS = (
    *(("report", "a.yaml", "-f", face) for face in FORMATS),
    *(("report", "a.yaml", "-q", "q.yaml", "-f", face) for face in FORMATS),
    ("report", "-"),
    *(("team", "a.yaml", "q.yaml", "-q", "q.yaml", "-f", face) for face in FORMATS),
    ("team", ".", "--strict"),
    ("explain", "a.yaml", "-q", "q.yaml"),
    ("explain", "a.yaml", "-f", "json"),
    ("answers", "check", "a.yaml", "q.yaml"),
    ("answers", "check", "a.yaml", "-q", "q.yaml"),
    ("answers", "template", FIELD, "-q", "q.yaml"),
    ("answers", "schema", FIELD, "-q", "q.yaml"),
    ("questionnaire", "check", "q.yaml", "a.yaml"),
    ("questionnaire", "list", "-q", "q.yaml"),
    ("questionnaire", "show", FIELD, "-q", "q.yaml", "-f", "md"),
)


@given(
    call=st.sampled_from(CALLS),
    contents=pairs,
    lang=st.sampled_from(["nl", "en"]),
)
@part_of_a_run(0.4)
def test_the_command_never_fails_by_itself(
    call: tuple[str, ...],
    contents: tuple[bytes, bytes],
    lang: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in zip(FILES, contents, strict=True):
        (tmp_path / name).write_bytes(content)
    ends_well([*call, "--lang", lang], contents[0])


@given(
    command=st.sampled_from(
        [("report",), ("answers", "check"), ("questionnaire", "show"), ("answers", "template"), ()]
    ),
    words=st.lists(hostile_with_surrogates, min_size=1, max_size=3),
)
@part_of_a_run(0.2)
def test_words_typed_behind_a_command_are_never_obeyed(
    command: tuple[str, ...], words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ends_well([*command, *words])
