"""A role is one row of one table: files, schemas, faces, the interview and the agenda take it from there."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from samenwerk_cli.core.answers.answers import Answers
from samenwerk_cli.core.answers.roles import MANAGERS, OTHER_NAMES, ROLE_IDS, ROLES, TABLE, Role, Seat, of_seat
from samenwerk_cli.core.report.team.agenda import AT_THE_TABLE
from samenwerk_cli.files.schemas import answers_schema
from samenwerk_cli.render.json.contract import report_schema
from samenwerk_cli.terminal.keys import roles as roles_typed

IDS = [row.id for row in TABLE]


def test_what_is_known_of_a_role_comes_from_its_row() -> None:
    assert list(get_args(Role)) == list(ROLE_IDS) == list(ROLES) == IDS
    assert {row.id for row in TABLE if row.leads} == MANAGERS >= {"leidinggevende", "bestuurder"}
    assert of_seat("client") >= {"client", "naaste", "clientvertegenwoordiger"}
    assert of_seat("care") >= {"zorgprofessional"}
    assert of_seat("management") >= {"leidinggevende", "bestuurder"}
    assert of_seat("it") >= {"ict"}
    assert not of_seat("client") & of_seat("management")
    assert tuple(AT_THE_TABLE) == get_args(Seat)


def test_no_two_roles_are_called_the_same() -> None:
    names = [
        name for row in TABLE for name in (row.id, *row.other_names, *{row.title.nl.lower(), row.title.en.lower()})
    ]
    assert [name for name in names if names.count(name) > 1 and name not in IDS] == []
    assert set(OTHER_NAMES) == {name for row in TABLE for name in row.other_names}


@pytest.mark.parametrize("row", TABLE, ids=IDS)
def test_every_name_of_a_role_can_be_typed(row: Any) -> None:
    typed = roles_typed()
    for name in (row.id, *row.other_names, row.title.nl.lower(), row.title.en.lower(), str(IDS.index(row.id) + 1)):
        assert typed[name] == row.id


@pytest.mark.parametrize("role", IDS)
def test_a_file_and_the_schemas_know_it(role: str) -> None:
    assert Answers.model_validate({"samenwerk": "1", "role": role}).role == role
    for schema in (answers_schema({}, "nl"), report_schema()):
        assert f'"{role}"' in json.dumps(schema)
