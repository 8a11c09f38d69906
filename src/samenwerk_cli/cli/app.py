"""The command line: what can be typed, and the one place where errors become messages and exit codes.

Only Typer is imported here; a command's body imports the rest, so that `--help`, `--version` and completion start fast.

Exit codes: 0 done, 1 the input has problems, 2 wrong usage, 3 a fault of the program, 130 interrupted.
"""

import sys
from typing import Annotated

import typer

import samenwerk_cli.cli.team  # noqa: F401 - its commands are made by being read
from samenwerk_cli import __version__
from samenwerk_cli.cli.help import SETTINGS, Group, command, group, usage_error
from samenwerk_cli.cli.options import (
    AnswersFile,
    DeleteOn,
    Every,
    Fields,
    Files,
    Force,
    Form,
    Full,
    Manages,
    OneLine,
    Opens,
    Output,
    Own,
    PaperForm,
    People,
    Schema,
    ToFile,
    Word,
    among,
    chosen_lang,
    fields_beginning,
    scope_of,
    screen,
    take_lang,
)
from samenwerk_cli.core.answers.roles import ROLE_IDS, SHARES

DONE, WRONG_USAGE, INTERRUPTED = 0, 2, 130

app = typer.Typer(cls=Group, rich_markup_mode=None, context_settings=SETTINGS, pretty_exceptions_enable=False)


def _tell_version(wanted: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if wanted:
        typer.echo(f"samenwerk {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def welcome(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", callback=_tell_version, is_eager=True)] = False,  # noqa: ARG001
) -> None:
    """Welcome whoever gives no command."""
    if context.invoked_subcommand is None:
        from samenwerk_cli.commands.welcoming import welcome

        welcome(screen(), lang=context.obj)


@command("assess")
def assess(
    context: typer.Context,
    *,
    fields: Fields = None,
    every: Every = False,
    together: Annotated[bool, typer.Option("--together")] = False,
    answers: Annotated[Word, typer.Option("--answers", "-a", metavar="FILE")] = None,
    resume: Annotated[Word, typer.Option("--resume", "-r", metavar="FILE")] = None,
    save: Annotated[Word, typer.Option("--save", "-s", metavar="FILE")] = None,
    output: Output = None,
    form: Form = None,
    force: Force = False,
    full: Full = False,
    opens: Opens = False,
    subject: OneLine = None,
    we: OneLine = None,
    role: Annotated[Word, typer.Option(metavar="ROLE", autocompletion=among(ROLE_IDS))] = None,
    name: OneLine = None,
    share: Annotated[Word, typer.Option(metavar="open|closed", autocompletion=among(SHARES))] = None,
    questionnaire: Own = None,
) -> None:
    """Ask, score, report."""
    import datetime

    from samenwerk_cli.commands.assessing import Files, assess
    from samenwerk_cli.commands.choices import Delivery

    assess(
        screen(),
        today=datetime.date.today(),
        scope=scope_of(context, questionnaire, fields, every=every),
        files=Files(answers, resume, save, together),
        about={"subject": subject, "we": we, "role": role, "name": name, "share": share},
        delivery=Delivery(tuple(output or ()), form, force, full, opens),
    )


@command("report")
@command("explain")
def report(
    context: typer.Context,
    *,
    answers_file: AnswersFile = None,
    output: Output = None,
    form: Form = None,
    force: Force = False,
    full: Full = False,
    opens: Opens = False,
    schema: Schema = False,
    questionnaire: Own = None,
) -> None:
    """Report again from an answers file, or say why the report says what it says."""
    from samenwerk_cli.commands.choices import Delivery
    from samenwerk_cli.commands.reporting import report

    scope, to = scope_of(context, questionnaire), Delivery(tuple(output or ()), form, force, full, opens)
    say_why = context.info_name == "explain"
    report(screen(), answers_file, schema=schema, scope=scope, delivery=to, say_why=say_why)


group("answers")


@command("answers template")
def template(
    context: typer.Context,
    *,
    fields: Fields = None,
    to_file: ToFile = None,
    force: Force = False,
    questionnaire: Own = None,
) -> None:
    """Print an empty answers file."""
    from samenwerk_cli.commands.answering import print_template

    print_template(screen(), scope_of(context, questionnaire, fields), to_file, force=force)


@command("answers check")
def check_answers(context: typer.Context, *, files: Files, questionnaire: Own = None) -> None:
    """Check answers files."""
    from samenwerk_cli.commands.answering import check_answers

    check_answers(screen(), files, scope_of(context, questionnaire))


@command("answers schema")
def answers_schema(
    context: typer.Context,
    *,
    fields: Fields = None,
    to_file: ToFile = None,
    force: Force = False,
    questionnaire: Own = None,
) -> None:
    """Print the JSON Schema of an answers file."""
    from samenwerk_cli.commands.answering import print_answers_schema

    print_answers_schema(screen(), scope_of(context, questionnaire, fields), to_file, force=force)


@command("answers delete")
def delete_answers(
    context: typer.Context,
    *,
    people: People = None,
    yes: Annotated[bool, typer.Option("--yes", "-y")] = False,
    questionnaire: Own = None,
) -> None:
    """Delete answers, and nothing else."""
    from samenwerk_cli.commands.deleting import delete_answers

    delete_answers(screen(), people or (), scope_of(context, questionnaire), yes=yes)


group("questionnaire")


@command("questionnaire list")
def list_questionnaires(context: typer.Context, *, questionnaire: Own = None) -> None:
    """List the tension fields."""
    from samenwerk_cli.commands.questioning import list_questionnaires

    list_questionnaires(screen(), scope_of(context, questionnaire))


@command("questionnaire show")
def show_questionnaire(
    context: typer.Context,
    *,
    field: Annotated[str, typer.Argument(metavar="FIELD", autocompletion=fields_beginning)],
    output: Output = None,
    form: PaperForm = None,
    force: Force = False,
    organisation: OneLine = None,
    collector: OneLine = None,
    manages: Manages = None,
    contact: OneLine = None,
    delete_on: DeleteOn = None,
    questionnaire: Own = None,
) -> None:
    """Show a tension field for a meeting on paper."""
    import datetime

    from samenwerk_cli.commands.choices import Delivery
    from samenwerk_cli.commands.noticing import Typed
    from samenwerk_cli.commands.questioning import show_questionnaire
    from samenwerk_cli.render import PAPER_FORMATS

    to = Delivery(tuple(output or ()), form, force, forms=PAPER_FORMATS)
    typed = Typed(organisation, collector, contact, delete_on, manages)
    show_questionnaire(screen(), scope_of(context, questionnaire, [field]), to, typed, datetime.date.today())


@command("questionnaire check")
def check_questionnaires(
    context: typer.Context, *, files: Files, strict: Annotated[bool, typer.Option("--strict")] = False
) -> None:
    """Check files of tension fields, and how they are written."""
    from samenwerk_cli.commands.questioning import check_questionnaires

    check_questionnaires(screen(), files=files, strict=strict, lang=context.obj)


@command("questionnaire new")
def new_questionnaire(
    context: typer.Context,
    *,
    new_field: Annotated[str, typer.Argument(metavar="NAME")],
    title: OneLine = None,
    poles: Annotated[list[str] | None, typer.Option("--pole", metavar="TEXT")] = None,
    languages: Annotated[Word, typer.Option(metavar="nl,en")] = None,
    field_file: Annotated[Word, typer.Option("--output", "-o", metavar="FILE")] = None,
    force: Force = False,
) -> None:
    """Make a file to begin a tension field with."""
    from samenwerk_cli.commands.starting import new_questionnaire

    new_questionnaire(
        screen(),
        field_id=new_field,
        title=title,
        poles=poles or (),
        languages=languages,
        output=field_file,
        force=force,
        lang=context.obj,
    )


@command("questionnaire schema")
def questionnaire_schema(context: typer.Context, *, to_file: ToFile = None, force: Force = False) -> None:
    """Print the JSON Schema of a questionnaire file."""
    from samenwerk_cli.commands.questioning import print_questionnaire_schema

    print_questionnaire_schema(screen(), to_file, force=force, lang=context.obj)


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):  # no character stops the program
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="surrogateescape" if stream is sys.stdin else "replace")
    wanted, others = take_lang(sys.argv[1:] if arguments is None else arguments)
    if others[:1] == ["help"]:
        others = [*others[1:], "--help"]
    chosen = chosen_lang(wanted)
    try:
        return app(others, prog_name="samenwerk", standalone_mode=False, obj=wanted) or DONE
    except typer.TyperException as error:
        typer.echo(usage_error(error, chosen or "nl"), err=True)
        return WRONG_USAGE
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except SystemExit as ended:
        if isinstance(ended.__context__, BrokenPipeError):  # whoever read the help has seen enough
            return DONE
        raise
    except Exception as error:  # noqa: BLE001 - the one boundary: whatever escaped becomes a message and a code
        from samenwerk_cli.commands.failing import tell

        return tell(error, chosen)
