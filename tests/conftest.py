"""What all tests share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from samenwerk_cli.files.questionnaires import Questionnaires

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire

HERE = Path(__file__).parent

settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=3000)
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="write the golden files anew instead of comparing with them")


@pytest.fixture(scope="session")
def known() -> Mapping[str, Questionnaire]:
    """The bundled questionnaires, by id."""
    return Questionnaires()


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are written anew."""
    return bool(request.config.getoption("--renew"))
