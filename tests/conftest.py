"""What all tests share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from golden_files import RENEWED
from samenwerk_cli.files.questionnaires import Questionnaires

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from samenwerk_cli.core.field.questionnaire import Questionnaire

HERE = Path(__file__).parent

settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=3000)
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="write the golden files anew where they differ, and fail")


@pytest.fixture(scope="session")
def known() -> Mapping[str, Questionnaire]:
    """The bundled questionnaires, by id."""
    return Questionnaires()


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether golden files are written anew; a test that wrote one fails."""
    yield bool(request.config.getoption("--renew"))
    renewed, RENEWED[:] = list(RENEWED), []
    if renewed:
        pytest.fail(f"renewed: {', '.join(renewed)}: read the diff, run again", pytrace=False)
