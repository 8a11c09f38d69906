"""The commands that are about more than one answers file."""

from typing import Annotated

import typer

from samenwerk_cli.cli.help import command
from samenwerk_cli.cli.options import (
    AllOrNothing,
    DeleteOn,
    Every,
    Fields,
    Force,
    Form,
    Full,
    Manages,
    MinGroup,
    OneLine,
    Opens,
    Output,
    Own,
    People,
    Schema,
    Word,
    matching,
    scope_of,
    screen,
)


@command("form")
def form(
    context: typer.Context,
    *,
    fields: Fields = None,
    every: Every = False,
    form_file: Annotated[Word, typer.Option("--output", "-o", metavar="FILE")] = None,
    force: Force = False,
    subject: OneLine = None,
    we: OneLine = None,
    organisation: OneLine = None,
    collector: OneLine = None,
    manages: Manages = None,
    contact: OneLine = None,
    delete_on: DeleteOn = None,
    send_to: OneLine = None,
    notes: Annotated[bool, typer.Option("--notes")] = False,
    questionnaire: Own = None,
) -> None:
    """Make the page on which colleagues answer."""
    import datetime

    from samenwerk_cli.commands.inviting import make_form
    from samenwerk_cli.commands.noticing import Typed

    make_form(
        screen(),
        today=datetime.date.today(),
        scope=scope_of(context, questionnaire, fields, every=every),
        typed=Typed(organisation, collector, contact, delete_on, manages, send_to),
        about={"subject": subject, "we": we},
        notes=notes,
        output=form_file,
        force=force,
    )


@command("team")
def team(
    context: typer.Context,
    *,
    people: People = None,
    output: Output = None,
    form: Form = None,
    force: Force = False,
    full: Full = False,
    opens: Opens = False,
    invited: Annotated[Word, typer.Option(metavar="N")] = None,
    min_group: MinGroup = None,
    subject: OneLine = None,
    we: OneLine = None,
    all_or_nothing: AllOrNothing = False,
    schema: Schema = False,
    questionnaire: Own = None,
) -> None:
    """Report on a team."""
    from samenwerk_cli.commands.choices import Delivery
    from samenwerk_cli.commands.teaming import Asked, report_on_team

    report_on_team(
        screen(),
        people or (),
        scope=scope_of(context, questionnaire),
        delivery=Delivery(tuple(output or ()), form, force, full, opens),
        wanted=Asked(min_group, invited, all_or_nothing, subject, we),
        schema=schema,
    )


@command("consensus")
def consensus(
    context: typer.Context,
    *,
    people: People = None,
    resume: Annotated[Word, typer.Option("--resume", "-r", metavar="FILE")] = None,
    agreed_file: Annotated[Word, typer.Option("--save", "-s", metavar="FILE")] = None,
    force: Force = False,
    min_group: MinGroup = None,
    subject: OneLine = None,
    we: OneLine = None,
    all_or_nothing: AllOrNothing = False,
    questionnaire: Own = None,
) -> None:
    """Walk a meeting through its agenda."""
    import datetime

    from samenwerk_cli.commands.agreeing import Wanted, agree
    from samenwerk_cli.commands.assessing import Files
    from samenwerk_cli.commands.teaming import Asked

    wanted = Wanted(
        tuple(people or ()),
        scope_of(context, questionnaire),
        Files(resume=resume, save=agreed_file),
        force,
        Asked(min_group, None, all_or_nothing, subject, we),
    )
    agree(screen(), wanted, datetime.date.today())


@command("compare")
def compare(
    context: typer.Context,
    *,
    before: Annotated[Word, typer.Argument(metavar="BEFORE", show_default=False, callback=matching)] = None,
    after: Annotated[Word, typer.Argument(metavar="AFTER", show_default=False, callback=matching)] = None,
    output: Output = None,
    form: Form = None,
    force: Force = False,
    full: Full = False,
    opens: Opens = False,
    min_group: MinGroup = None,
    subject: OneLine = None,
    we: OneLine = None,
    all_or_nothing: AllOrNothing = False,
    schema: Schema = False,
    questionnaire: Own = None,
) -> None:
    """Compare two runs."""
    from samenwerk_cli.commands.choices import Delivery
    from samenwerk_cli.commands.comparing import compare_or_schema
    from samenwerk_cli.commands.teaming import Asked

    asked = Asked(min_group, None, all_or_nothing, subject, we)
    scope, to = scope_of(context, questionnaire), Delivery(tuple(output or ()), form, force, full, opens)
    compare_or_schema(screen(), before, after, asked=asked, schema=schema, scope=scope, delivery=to)
