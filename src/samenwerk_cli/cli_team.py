"""What can be typed after `team` and `consensus`: the commands that read many people's files."""

from typing import Annotated, Optional

import typer

from samenwerk_cli.cli_options import Force, Form, Output, Own, Schema, Word, a_screen, scope_of

People = Annotated[list[str] | None, typer.Argument(metavar="ANSWERS", show_default=False)]
MinGroup = Annotated[Optional[int], typer.Option("--min-group", metavar="N")]
AllOrNothing = Annotated[bool, typer.Option("--strict")]


def team(
    context: typer.Context,
    *,
    people: People = None,
    output: Output = None,
    form: Form = None,
    force: Force = False,
    invited: Annotated[Optional[int], typer.Option(metavar="N")] = None,
    min_group: MinGroup = None,
    all_or_nothing: AllOrNothing = False,
    schema: Schema = False,
    questionnaire: Own = None,
) -> None:
    """Report on a team."""
    from samenwerk_cli.commands.choices import Delivery
    from samenwerk_cli.commands.teaming import report_on_team

    report_on_team(
        a_screen(),
        people or (),
        scope=scope_of(context, questionnaire),
        delivery=Delivery(tuple(output or ()), form, force),
        min_group=min_group,
        invited=invited,
        strict=all_or_nothing,
        schema=schema,
    )


def consensus(
    context: typer.Context,
    *,
    people: People = None,
    resume: Annotated[Word, typer.Option("--resume", "-r", metavar="FILE")] = None,
    agreed_file: Annotated[Word, typer.Option("--save", "-s", metavar="FILE")] = None,
    force: Force = False,
    min_group: MinGroup = None,
    all_or_nothing: AllOrNothing = False,
    questionnaire: Own = None,
) -> None:
    """Walk a meeting through its agenda."""
    import datetime

    from samenwerk_cli.commands.agreeing import Wanted, agree
    from samenwerk_cli.commands.assessing import Files

    wanted = Wanted(
        tuple(people or ()),
        scope_of(context, questionnaire),
        Files(resume=resume, save=agreed_file),
        force,
        min_group,
        all_or_nothing,
    )
    agree(a_screen(), wanted, datetime.date.today())
