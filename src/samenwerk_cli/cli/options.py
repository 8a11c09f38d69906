"""The options that several commands share; their help is in `say`, by name."""

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from samenwerk_cli.cli import completion as complete
from samenwerk_cli.render import FORMATS, PAPER_FORMATS

if TYPE_CHECKING:
    from samenwerk_cli.commands.choices import Scope
    from samenwerk_cli.terminal.screen import Screen

Fields = Annotated[
    list[str] | None, typer.Argument(metavar="FIELD", show_default=False, autocompletion=complete.fields)
]
Files = Annotated[list[str], typer.Argument(metavar="FILE")]
Output = Annotated[list[str] | None, typer.Option("--output", "-o", metavar="FILE")]
Form = Annotated[
    str | None, typer.Option("--format", "-f", metavar="|".join(FORMATS), autocompletion=complete.among(FORMATS))
]
PaperForm = Annotated[
    str | None,
    typer.Option("--format", "-f", metavar="|".join(PAPER_FORMATS), autocompletion=complete.among(PAPER_FORMATS)),
]
Force = Annotated[bool, typer.Option("--force")]
Own = Annotated[list[str] | None, typer.Option("--questionnaire", "-q", metavar="FILE")]
Word = Optional[str]
AnswersFile = Annotated[Word, typer.Argument(metavar="ANSWERS", show_default=False)]
People = Annotated[list[str] | None, typer.Argument(metavar="ANSWERS", show_default=False)]
OneLine = Annotated[Word, typer.Option(metavar="TEXT")]
MinGroup = Annotated[Word, typer.Option("--min-group", metavar="N")]
AllOrNothing = Annotated[bool, typer.Option("--strict")]
Schema = Annotated[bool, typer.Option("--schema")]


def scope_of(
    context: typer.Context, questionnaires: list[str] | None, fields: list[str] | None = None, *, every: bool = False
) -> "Scope":
    """What a command line says of fields, files and language."""
    from samenwerk_cli.commands.choices import Scope

    return Scope(tuple(fields or ()), every, tuple(questionnaires or ()), context.obj)


def screen() -> "Screen":
    """The streams of this run."""
    from samenwerk_cli.terminal.screen import Screen

    return Screen()
