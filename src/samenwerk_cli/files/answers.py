"""Answers files: their written form, with its shorthand, read into models and written out again.

In the file the questions of a field stand beside the field's own keys (`version`, `importance`, `earlier`), and an
answer may be a bare value; in the models they stand apart. Reading and writing are each other's inverse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from yaml.representer import SafeRepresenter

from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Fit, Given, fit
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import RESERVED_IDS
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import DataPath, InputProblems, Place, Problem
from samenwerk_cli.files.reading import all_notices, all_problems, to_model, without
from samenwerk_cli.files.sheets import document_on, only_sheet, read_sheets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.files.yaml.plain import Document

LONGEST_LINE = 2**20
"""Characters: no text is broken off to go on in the next line."""

RARE_LINE_ENDS = frozenset("\x85\u2028\u2029\r")
ONLY_OF_LIBYAML = ("\\U", "\n...\n")
"""An emoji as a code, which nobody can read; and the mark of the end, once a text has ended in empty lines."""

CONSONANTS = "bcdfghjkmnpqrstvwxz"

WRITTEN = ("answer", "note", "minority")
"""What can be given to one question, in the order of writing."""

HEADERS = {
    "answers": """\
# samenwerk · antwoorden / answers
# Vertrouwelijk: de collega die de bestanden van een team verzamelt, kan alles lezen wat hier staat.
# Confidential: the colleague who collects a team's files can read everything in here.
""",
    "consensus": """\
# samenwerk · samen gekozen / chosen together
# Vertrouwelijk, voor in het team: wat hier staat, komt in het rapport van het team.
# Confidential, for the team: what is in here goes into the team's report.
""",
}
"""The comment that a file begins with, by its kind, in both languages: whoever opens it may read either."""

FORMER_HEADERS = (
    "# samenwerk · antwoorden / answers\n",
    """\
# samenwerk · antwoorden / answers
# Vertrouwelijk: wie de bestanden van een team verzamelt, kan alles lezen wat hier staat.
# Confidential: whoever gathers a team's files can read everything in here.
""",
)
"""What earlier versions of samenwerk wrote there."""


class AnswersRead(NamedTuple):
    """What an answers file holds, and what its reader should know: answers that no longer count."""

    answers: Answers
    notices: tuple[Problem, ...]


def read_answers(file: str, questionnaires: Mapping[str, Questionnaire], *, may_be_empty: bool = False) -> AnswersRead:
    """Read an answers file and hold it against the questionnaires that it answers.

    Raises:
        InputProblems: all that is wrong with it, with the place of each.
    """
    sheet = only_sheet(read_sheets(file))
    return answers_in(document_on(sheet, may_be_empty=may_be_empty), questionnaires)


def answers_in(document: Document, questionnaires: Mapping[str, Questionnaire]) -> AnswersRead:
    """The answers in a document, held against the questionnaires that they answer.

    Raises:
        InputProblems: all that is wrong with it, with the place of each.
    """
    if "questions" in document.data and "answers" not in document.data:
        raise InputProblems(
            [
                Problem(
                    say_problems.is_questionnaire(), say_problems.check_as_questionnaire(), place=Place(document.name)
                )
            ]
        )
    data = _apart(document.data)
    answers, problems = to_model(Answers, data)
    readable = answers or to_model(Answers, without(data, problems))[0]
    fitting = fit(readable, questionnaires) if readable is not None else Fit((), ())
    shape = [problem._replace(path=_as_written(problem.path)) for problem in problems]
    problems = all_problems(document, [*shape, *fitting.problems])
    if problems or answers is None:
        raise InputProblems(problems, readable.lang if readable else None)
    return AnswersRead(answers, tuple(all_notices(document, fitting.notices)))


def _as_written(path: DataPath) -> DataPath:
    """A path in the models as it is in the file, where questions do not stand apart."""
    return (*path[:2], *path[3:]) if path[:1] == ("answers",) and path[2:3] == ("given",) else path


def write_answers(answers: Answers) -> str:
    """The text of an answers file."""
    return f"{HEADERS[answers.kind]}{_body(answers)}"


def is_own_writing(text: str, answers: Answers) -> bool:
    """Whether this is how samenwerk writes these answers, now or in an earlier version: nothing stands beside them."""
    body = _body(answers)
    return text in {f"{header}{body}" for header in (HEADERS[answers.kind], *FORMER_HEADERS)}


def _body(answers: Answers) -> str:
    data: dict[str, Any] = {"samenwerk": answers.samenwerk}
    data |= {name: getattr(answers, name) for name in Answers.model_fields if name in answers.model_fields_set}
    data["answers"] = {field_id: _field_as_written(field) for field_id, field in answers.answers.items()}
    return _as_yaml(data)


def _as_yaml(data: dict[str, Any]) -> str:
    """Plain data as YAML, through libyaml where that is there: it writes the same in an eighth of the time.

    What it would write otherwise is written without it, so that a file is the same on every machine.
    """
    node = _Nodes(sort_keys=False, default_flow_style=False).represent_data(data)
    text = _emitted(node, getattr(yaml, "CSafeDumper", yaml.SafeDumper))
    return _emitted(node, yaml.SafeDumper) if any(sign in text for sign in ONLY_OF_LIBYAML) else text


def _emitted(node: yaml.Node, dumper: type[yaml.SafeDumper]) -> str:
    text: str = yaml.serialize(node, Dumper=dumper, allow_unicode=True, width=LONGEST_LINE)
    return text


def new_id() -> str:
    """An id for someone's answers, that nobody else has; without vowels, so that it never makes a word."""
    signs = _random(f"{CONSONANTS}23456789", 8)
    return f"{signs[:4]}-{signs[4:]}"


def new_letters() -> str:
    """Four letters for the name of the file of someone who gave no name; consonants, so that they never make a word."""
    return _random(CONSONANTS, 4)


def _random(signs: str, count: int) -> str:
    import secrets

    return "".join(secrets.choice(signs) for _ in range(count))


def _apart(data: dict[str, Any]) -> dict[str, Any]:
    """The data with questions apart from the field's own keys, and bare answers written out."""
    fields = data.get("answers")
    if fields is None:
        return {key: value for key, value in data.items() if key != "answers"}
    if not isinstance(fields, dict):
        return data
    return data | {"answers": {field_id: _questions_apart(field) for field_id, field in fields.items()}}


def _questions_apart(field: Any) -> Any:
    if field is None:
        return {}
    if not isinstance(field, dict):
        return field
    own: dict[str, Any] = {}
    given: dict[str, Any] = {}
    for key, value in field.items():
        if key not in RESERVED_IDS:
            given[key] = _given(value)
        elif value is not None:
            own[key] = value
    if isinstance(own.get("earlier"), dict):
        own["earlier"] = {key: _given(value) for key, value in own["earlier"].items()}
    return own | {"given": given}


def _given(value: Any) -> Any:
    if isinstance(value, str):
        return BARE.get(value) or {"answer": value or None}
    if isinstance(value, dict):
        return {key: None if content == "" and key in WRITTEN else content for key, content in value.items()}
    return {"answer": value}


BARE = {str(answer): Given(answer=answer) for answer in ANSWERS}
"""What most questions are given: an answer without a note, made once and shared by all."""


class _Flow(dict[str, Any]):
    """A mapping that is written on one line."""


class _Nodes(SafeRepresenter):
    """Has nothing written as an empty value, and small mappings on one line."""


_Nodes.add_representer(type(None), lambda nodes, _: nodes.represent_scalar("tag:yaml.org,2002:null", ""))
_Nodes.add_representer(
    _Flow, lambda nodes, data: nodes.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True)
)


def _words(nodes: SafeRepresenter, text: str) -> yaml.ScalarNode:
    """Text of several lines stands as it was written, line under line.

    The rarer line ends are written as codes, or YAML would make them into common ones.
    """
    style = '"' if RARE_LINE_ENDS & set(text) else "|" if "\n" in text else None
    return nodes.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Nodes.add_representer(str, _words)


def _field_as_written(field: FieldAnswers) -> dict[str, Any]:
    written: dict[str, Any] = {}
    if field.version is not None:
        written["version"] = field.version
    if field.importance:
        written["importance"] = _Flow(field.importance)
    written |= {question_id: _given_as_written(given) for question_id, given in field.given.items()}
    if field.earlier:
        written["earlier"] = {question_id: _given_as_written(given) for question_id, given in field.earlier.items()}
    return written


def _given_as_written(given: Given) -> Any:
    written = {key: value for key in WRITTEN if (value := getattr(given, key)) is not None}
    if written.keys() <= {"answer"}:
        return given.answer
    return written if any("\n" in str(value) for value in written.values()) else _Flow(written)
