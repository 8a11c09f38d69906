"""Help and usage errors in the reader's language.

Typer formats help in English only; these subclasses of its command and group take the words from
`say`, by the names of commands and parameters. Nothing heavy is imported: help is part of the start-
up that must be fast.
"""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from typer import Exit, Typer, echo
from typer.core import TyperArgument, TyperCommand, TyperGroup
from typer.main import get_command

from samenwerk_cli.cli import say
from samenwerk_cli.cli.options import beginning, chosen_lang, take_lang
from samenwerk_cli.commands import say as say_commands
from samenwerk_cli.core.problems.problem import CannotWrite, WrongUsage, nearest
from samenwerk_cli.core.words.phrase import LANGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from typer import Context, TyperException

    from samenwerk_cli.core.words.phrase import Lang, Message, Phrase


FLAGS_OFF = {"help": False, "install_completion": False, "show_completion": False}
"""Typer's own flags default to None, which it would convert with pydantic at every start."""

LANG_ASKED = object()
"""What a context holds when the word after `--lang` is to be completed."""

COMPLETING = ("install_completion", "show_completion")

SETTINGS = {"help_option_names": ["--help", "-h"], "default_map": FLAGS_OFF}

Function = TypeVar("Function", bound="Callable[..., Any]")


class Bilingual:
    """What commands and groups say about themselves; Typer has no public types for its contexts and formatters."""

    params: list[Any]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        lang, path = _lang(ctx), _path(ctx)
        pieces = [_shown(param, lang) for param in self.params if isinstance(param, TyperArgument)]
        pieces += [say.command_metavar.in_(lang)] if isinstance(self, Group) else []
        usage = " ".join([say.options_metavar.in_(lang), *pieces])
        formatter.write_usage(ctx.command_path, usage, prefix=say.usage.in_(lang))
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text((say.COMMANDS.get(path) or say.PROGRAM).in_(lang))
            if path in say.MORE:
                formatter.write_paragraph()
                formatter.write_text(say.MORE[path].in_(lang))
        for heading, rows in self._sections(ctx, lang):
            if rows:
                with formatter.section(heading.in_(lang)):
                    formatter.write_dl(rows)
        with formatter.section(say.example.in_(lang)):
            for line in say.EXAMPLES[path].in_(lang).split("\n"):
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")

    def _sections(self, ctx: Any, lang: Lang) -> Iterator[tuple[Phrase, list[tuple[str, str]]]]:
        if isinstance(self, Group):
            yield say.commands, list(self.about_commands(ctx).items())
        params = ctx.command.get_params(ctx)
        yield (
            say.arguments,
            [(_shown(each, lang), _help(each, lang)) for each in params if isinstance(each, TyperArgument)],
        )
        options = [(_shown(each, lang), _help(each, lang)) for each in params if not isinstance(each, TyperArgument)]
        options.insert(-1, ("--lang nl|en", say.PARAMETERS["lang"].in_(lang)))  # see take_lang
        yield say.options, options

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The options that begin so, each with its help."""
        lang, params = _lang(ctx), ctx.command.get_params(ctx)
        options = [param for param in params if not isinstance(param, TyperArgument)]
        about = {option: _help(param, lang) for param in options for option in param.opts}
        return _offers(about | {"--lang": say.PARAMETERS["lang"].in_(lang)}, incomplete)


class Command(Bilingual, TyperCommand):
    """A command whose help speaks two languages."""


class Group(Bilingual, TyperGroup):
    """A group of commands whose help speaks two languages, and that knows what was nearly typed.

    Its commands are made when they are wanted: making them all would take a tenth of the time of `--help`.
    """

    apps: ClassVar[dict[str, Typer]] = {}
    """Every command of the program, by the names on the way to it; lists have the order of their help."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands in this group."""
        before = _path(ctx, "")
        within = [path.removeprefix(before) for path in say.COMMANDS if path.startswith(before) and path in self.apps]
        return [name for name in within if " " not in name]

    def about_commands(self, ctx: Any) -> dict[str, str]:
        """What there is to say of each command in this group."""
        return {name: say.COMMANDS[_path(ctx, name)].in_(_lang(ctx)) for name in self.list_commands(ctx)}

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, of which those for completion say in the reader's language what they did."""
        params = super().get_params(ctx)
        for param in params:
            if param.name in COMPLETING:
                param.callback = _complete
        return params

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of this name, if there is one."""
        app = self.apps.get(_path(ctx, cmd_name))
        return None if app is None else get_command(app)

    def make_context(self, info_name: Any, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """A context to run in; to complete a line in it, what the line says of the language is heeded here."""
        if not extra.get("resilient_parsing") or parent is not None:
            return super().make_context(info_name, args, parent, **extra)
        if args[-1:] == ["--lang"]:
            return super().make_context(info_name, [], parent, **{**extra, "obj": LANG_ASKED})
        lang, others = take_lang(args)
        return super().make_context(info_name, others, parent, **{**extra, "obj": lang})

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The languages after `--lang`, or else the commands or options that begin so, each with its help."""
        if ctx.obj is LANG_ASKED:
            return _offers(dict.fromkeys(LANGS), incomplete)
        if incomplete[:1] == "-":
            return super().shell_complete(ctx, incomplete)
        return _offers(self.about_commands(ctx), incomplete)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is meant."""
        named = args[0] if args and not args[0].startswith("-") else None
        if named is not None and not ctx.resilient_parsing and self.get_command(ctx, named) is None:
            known = self.list_commands(ctx)
            raise WrongUsage(_unknown(named, known, say_commands.no_such_command, say_commands.no_such_command_near))
        return super().resolve_command(ctx, args)


def _complete(ctx: Any, param: Any, wanted: bool) -> None:  # noqa: FBT001 - Typer calls it so
    """Place or show the script for the shell that is used, and no other, and leave.

    That of PowerShell is shown only: to place it, Typer would let every script run on that computer.
    """
    if not wanted or ctx.resilient_parsing:
        return
    from typer._completion_shared import _get_shell_name, get_completion_script, install

    shell = _get_shell_name() or "?"
    lang, places = _lang(ctx), param.name == "install_completion"
    if shell in ("powershell", "pwsh") and places:
        raise WrongUsage(say.place_yourself())
    if shell not in ("bash", "zsh", "fish", "powershell", "pwsh"):
        raise WrongUsage(say.no_completion(shell=shell))
    if not places:
        echo(get_completion_script(prog_name="samenwerk", complete_var="_SAMENWERK_COMPLETE", shell=shell))
        raise Exit
    try:
        path = install(shell=shell, prog_name="samenwerk")[1]
    except OSError as error:
        from samenwerk_cli.core.problems.system import reason_of

        raise CannotWrite(error.filename or shell, reason_of(error)) from error
    echo(say.completes.in_(lang, shell=shell, path=path))
    raise Exit


def command(path: str) -> Callable[[Function], Function]:
    """Make a function the command of these names."""

    def add(function: Function) -> Function:
        alone = Typer(rich_markup_mode=None, add_completion=False, context_settings=SETTINGS)
        alone.command(cls=Command)(function)
        Group.apps[path] = alone
        return function

    return add


def group(path: str) -> None:
    """Let commands stand under this name."""
    Group.apps[path] = Typer(
        cls=Group, rich_markup_mode=None, add_completion=False, context_settings=SETTINGS, callback=lambda: None
    )


def usage_error(error: TyperException, lang: Lang) -> str:
    """What was wrong with the way the program was called, and where to find help."""
    from samenwerk_cli.core.words.visible import visible

    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "samenwerk"
    what = _what(error).in_(lang)
    return visible(f"{say_commands.usage.in_(lang, what=what)}\n{say_commands.see_help.in_(lang, command=command)}")


def _what(error: TyperException) -> Message:
    """Typer tells its errors apart by classes that it does not export; their names have to do."""
    match type(error).__name__:
        case "NoSuchOption":
            word, context = getattr(error, "option_name", ""), getattr(error, "ctx", None)
            options = [option for param in context.command.params for option in param.opts] if context else []
            known = ["--lang", *options] if context else []
            return _unknown(word, known, say_commands.no_such_option, say_commands.no_such_option_near)
        case "MissingParameter":
            return say_commands.missing[getattr(getattr(error, "param", None), "metavar", "FILE")]()
        case "BadOptionUsage":
            return say_commands.option_misused(word=getattr(error, "option_name", ""))
        case _:
            message = error.format_message()
            if message == "Missing command.":
                return say_commands.no_command()
            extra = re.fullmatch(r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)", message)
            return say_commands.extra_argument(word=extra[1]) if extra else say_commands.in_its_own_words(words=message)


def _unknown(word: str, known: list[str], phrase: Phrase, with_nearest: Phrase) -> Message:
    near = nearest(word, known)
    return with_nearest(word=word, near=near) if near else phrase(word=word)


def _lang(ctx: Any) -> Lang:
    """The language of help; `main` lets every context hold what `--lang` says."""
    return chosen_lang(ctx.obj) or "nl"


def _offers(about: Mapping[str, str | None], incomplete: str) -> list[Any]:
    """The words that begin so, with what there is to say about each, in the shape of Typer's own items.

    Typer does not export those; a shell's formatter needs no more of them than this.
    """
    return [SimpleNamespace(value=each, type="plain", help=about[each]) for each in beginning(incomplete, about)]


def _path(ctx: Context, *further: str) -> str:
    """The names of the commands on the way here and further, without the program's own."""
    return " ".join([*ctx.command_path.split(" ")[1:], *further])


def _shown(param: Any, lang: Lang) -> str:
    """A parameter as it is written on the command line."""
    metavar = param.metavar or ""
    name = say.PLACES[metavar].in_(lang) if metavar in say.PLACES else metavar
    if isinstance(param, TyperArgument):
        name = f"[{name}]" if not param.required else name
        return f"{name}..." if param.nargs == -1 else name
    return ", ".join(sorted(param.opts, key=len)) + (f" {name}" if name and not param.is_flag else "")


def _help(param: Any, lang: Lang) -> str:
    return say.PARAMETERS[param.name].in_(lang)
