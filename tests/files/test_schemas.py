"""The schemas for editors: valid themselves, in step with what ships, and of one mind with our own checker."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from golden_files import compare_with
from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.files.places import bundled_folder
from samenwerk_cli.files.schemas import answers_schema, questionnaire_schema

if TYPE_CHECKING:
    from samenwerk_cli.core.field.questionnaire import Questionnaire

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
SHIPPED = ROOT / "questionnaires" / "questionnaire.schema.json"
QUESTIONNAIRE = jsonschema.Draft202012Validator(questionnaire_schema())


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as editors do: by the core rules of YAML 1.2, where only true and false are booleans."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if not tag.endswith((":timestamp", ":bool", ":merge", ":value"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))


def as_an_editor_reads(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=EditorLoader)  # noqa: S506 - a safe loader, with fewer types


def cases(validity: str, kind: str) -> list[Path]:
    return sorted((CASES / validity / kind).glob("*.yaml"))


def test_the_schemas_are_schemas(known: dict[str, Questionnaire]) -> None:
    for schema in (questionnaire_schema(), answers_schema(known, "nl"), answers_schema(known, "en")):
        jsonschema.Draft202012Validator.check_schema(schema)


def test_an_editor_knows_every_key_of_an_answers_file(known: dict[str, Questionnaire]) -> None:
    assert list(answers_schema(known, "nl")["properties"]) == list(Answers.model_fields)


def test_the_shipped_schema_is_in_step(*, renew: bool) -> None:
    text = json.dumps(questionnaire_schema(), indent=2, ensure_ascii=False) + "\n"
    compare_with(SHIPPED, text, renew=renew)


@pytest.mark.parametrize("path", sorted(bundled_folder().glob("*.yaml")), ids=lambda path: path.stem)
def test_a_bundled_field_names_its_schema_and_fits_it(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={SHIPPED.name}"
    QUESTIONNAIRE.validate(as_an_editor_reads(path))


def test_every_key_of_a_questionnaire_is_described() -> None:
    schema = questionnaire_schema()
    described = [schema, *schema["$defs"].values()]
    bare = [
        (part.get("title"), key)
        for part in described
        for key, each in part.get("properties", {}).items()
        if "description" not in each
    ]
    assert bare == []


@pytest.mark.parametrize("path", cases("valid", "answers"), ids=lambda path: path.stem)
def test_what_our_checker_accepts_the_schema_of_answers_accepts(path: Path, known: dict[str, Questionnaire]) -> None:
    jsonschema.Draft202012Validator(answers_schema(known, "nl")).validate(as_an_editor_reads(path))


@pytest.mark.parametrize("path", cases("valid", "questionnaires"), ids=lambda path: path.stem)
def test_what_our_checker_accepts_the_schema_of_questionnaires_accepts(path: Path) -> None:
    QUESTIONNAIRE.validate(as_an_editor_reads(path))


SEEN_ONLY_BY_US = {
    "answers": """
        date-that-does-not-exist duplicate-keys duplicate-keys-written-differently earlier-wrong empty-text-in-quotes
        minority-of-one
    """,
    "questionnaires": """
        alias-for-a-text alias-for-dutch duplicate-keys ends-missing ends-superfluous no-step-for-some-answers
        no-steps-at-all pole-id-twice pole-of-question-unknown pole-with-one-question pole-without-questions
        question-id-reserved question-id-twice since-newer-than-version source-unknown
        step-for-an-answer-that-needs-none step-for-not-applicable step-for-too-little-and-too-much
        two-answers-the-same two-steps-for-one-answer weaker-pole-twice weaker-pole-unknown weaker-step-missing
        weaker-steps-empty
    """,
}
"""What a schema cannot see: what refers to what, what is counted over several keys, and what YAML itself is about."""


@pytest.mark.parametrize("kind", ["answers", "questionnaires"])
def test_what_our_checker_refuses_the_schema_refuses_too_as_far_as_it_can_see(
    kind: str, known: dict[str, Questionnaire]
) -> None:
    schema = questionnaire_schema() if kind == "questionnaires" else answers_schema(known, "nl")
    validator = jsonschema.Draft202012Validator(schema)
    accepted = set()
    for path in cases("invalid", kind):
        with contextlib.suppress(yaml.YAMLError, UnicodeDecodeError, ValueError):
            accepted |= {path.stem} if validator.is_valid(as_an_editor_reads(path)) else set()
    assert accepted == set(SEEN_ONLY_BY_US[kind].split())
