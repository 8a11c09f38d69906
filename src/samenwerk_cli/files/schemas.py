"""JSON Schemas (2020-12) of the files that people write, for editors that help while typing.

They see what can be seen without knowing what refers to what; our own checker sees the rest.
"""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema

from samenwerk_cli.core.answers.roles import ROLES
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.field.shape import Shape
from samenwerk_cli.core.words.phrase import LANGS
from samenwerk_cli.core.words.visible import one_line
from samenwerk_cli.files import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core.core_schema import ModelSchema

    from samenwerk_cli.core.field.questionnaire import Question
    from samenwerk_cli.core.words.phrase import Lang

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT = {"type": ["string", "number", "boolean", "null"]}
"""Any text, and nothing: YAML writes some texts as if they were numbers, and leaves empty what was skipped."""

DAY = {"type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def questionnaire_schema() -> dict[str, Any]:
    """The schema of a questionnaire file."""
    schema = Questionnaire.model_json_schema(schema_generator=_Described)
    return {"$schema": DIALECT} | schema | {"title": "samenwerk questionnaire"}


class _Described(GenerateJsonSchema):
    """Describes every key by the docstring under its attribute.

    Models that read their own docstrings (`use_attribute_docstrings`) do so at every start, of every command.
    """

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        """The schema of one model."""
        made = super().model_schema(schema)
        for model in schema["cls"].__mro__:
            if issubclass(model, Shape) and model is not Shape:
                for key, text in _docstrings(model):
                    made["properties"][key].setdefault("description", text)
        return made


def _docstrings(model: type[Shape]) -> Iterator[tuple[str, str]]:
    """The keys that a model adds to what it inherits, each with its docstring."""
    source = ast.parse(inspect.getsource(model)).body[0]
    for attribute, beneath in pairwise(ast.iter_child_nodes(source)):
        match attribute, beneath:
            case ast.AnnAssign(target=ast.Name(name)), ast.Expr(ast.Constant(str(text))):
                yield model.model_fields[name].alias or name, inspect.cleandoc(text)
            case _:
                pass


def answers_schema(questionnaires: Mapping[str, Questionnaire], lang: Lang) -> dict[str, Any]:
    """The schema of an answers file on these fields, with every question and its answers in one language."""
    fields = {field.id: _field_schema(field, lang) for field in questionnaires.values()}
    return {
        "$schema": DIALECT,
        "title": "samenwerk answers",
        "description": say.answers_file.in_(lang),
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "samenwerk": {"enum": [1, "1"], "description": say.format_version.in_(lang)},
            "kind": {"enum": ["answers", "consensus"], "description": say.kind.in_(lang)},
            "id": TEXT | {"description": say.own_id.in_(lang)},
            "round": TEXT | {"description": say.own_round.in_(lang)},
            "subject": TEXT | {"description": say.subject.in_(lang)},
            "we": TEXT | {"description": say.we.in_(lang)},
            "date": DAY | {"description": say.date.in_(lang)},
            "role": {"enum": [*ROLES, None], "description": say.role.in_(lang)},
            "name": TEXT | {"description": say.name.in_(lang)},
            "lang": {"enum": [*LANGS, None], "description": say.lang.in_(lang)},
            "share": {"enum": ["open", "closed", None], "description": say.share.in_(lang)},
            "answers": {"type": ["object", "null"], "additionalProperties": False, "properties": fields},
        },
        "$defs": {"answer": {"enum": [*_written(ANSWERS), None, ""]}, "given": _given_schema(lang)},
    }


def _written(values: Iterable[int | str]) -> list[int | str]:
    """Values as a file may write them: a number also between quotation marks."""
    return list(dict.fromkeys(form for value in values for form in (value, str(value))))


def _given_schema(lang: Lang) -> dict[str, Any]:
    answer = {"$ref": "#/$defs/answer"}
    long_form = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "answer": answer,
            "note": TEXT | {"description": say.note.in_(lang)},
            "minority": TEXT | {"description": say.minority.in_(lang)},
        },
    }
    return {"anyOf": [answer, long_form]}


def _field_schema(field: Questionnaire, lang: Lang) -> dict[str, Any]:
    importance = {
        pole.id: {"enum": _written((0, 1, 2)), "description": one_line(pole.title.in_(lang))} for pole in field.poles
    }
    own = {
        "version": {"type": ["integer", "string", "null"], "minimum": 1, "description": say.version.in_(lang)},
        "importance": {
            "type": ["object", "null"],
            "additionalProperties": False,
            "properties": importance,
            "description": say.importance.in_(lang),
        },
        "earlier": {"type": ["object", "null"], "description": say.earlier.in_(lang)},
    }
    questions = {question.id: _question_schema(question, lang) for question in field.questions}
    return {
        "type": ["object", "null"],
        "description": one_line(field.title.in_(lang)),
        "additionalProperties": False,
        "properties": own | questions,
    }


def _question_schema(question: Question, lang: Lang) -> dict[str, Any]:
    answers = (f"{position}  {one_line(each.in_(lang))}" for position, each in enumerate(question.answers, start=1))
    return {"$ref": "#/$defs/given", "description": "\n".join([one_line(question.question.in_(lang)), *answers])}
