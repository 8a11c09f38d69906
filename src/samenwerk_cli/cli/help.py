"""Help and usage errors in the reader's language.

Typer formats help in English only; these subclasses of its command and group take the words from
`say`, by the names of commands and parameters. Nothing heavy is imported: help is part of the start-
up that must be fast.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from typer import Typer
from typer.core import TyperArgument, TyperCommand, TyperGroup
from typer.main import get_command

from samenwerk_cli.cli import say
from samenwerk_cli.cli.completion import LANG_ASKED, langs, offers
from samenwerk_cli.cli.lang import known_lang, speak, spoken, take_lang
from samenwerk_cli.commands import say as say_commands
from samenwerk_cli.core.problems.problem import WrongUsage, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typer import Context, TyperException

    from samenwerk_cli.core.words.phrase import Lang, Message


FLAGS_OFF = {"help": False, "install_completion": False, "show_completion": False}
"""Typer's own flags default to None, which it would convert with pydantic at every start."""

SETTINGS = {"help_option_names": ["--help", "-h"], "default_map": FLAGS_OFF}

Function = TypeVar("Function", bound="Callable[..., Any]")


class Command(TyperCommand):
    """A command whose help speaks two languages. (Typer's context and formatter have no public types.)."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        _format(self, ctx, formatter)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The options that begin so, each with its help."""
        return _options(self, ctx, incomplete)


class Group(TyperGroup):
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
        speak(known_lang(lang) or spoken())
        return super().make_context(info_name, others, parent, **extra)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The languages after `--lang`, or else the commands that begin so, each with its help."""
        if ctx.obj is LANG_ASKED:
            return langs(incomplete)
        about = {name: say.COMMANDS[_path(ctx, name)].in_(spoken()) for name in self.list_commands(ctx)}
        return offers(about, incomplete) if incomplete[:1] != "-" else _options(self, ctx, incomplete)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is meant."""
        named = args[0] if args and not args[0].startswith("-") else None
        if named is not None and not ctx.resilient_parsing and self.get_command(ctx, named) is None:
            raise WrongUsage(_no_such_command(named, self.list_commands(ctx)))
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        _format(self, ctx, formatter)


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
            return _no_such_option(error)
        case "MissingParameter":
            return say_commands.missing_argument(word=_shown(getattr(error, "param", None)))
        case "BadOptionUsage":
            return say_commands.option_misused(word=getattr(error, "option_name", ""))
        case _:
            return _other(error.format_message())


def _other(message: str) -> Message:
    if message == "Missing command.":
        return say_commands.no_command()
    extra = re.fullmatch(r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)", message)
    return say_commands.extra_argument(word=extra[1]) if extra else say_commands.in_its_own_words(words=message)


def _no_such_option(error: TyperException) -> Message:
    word, context = getattr(error, "option_name", ""), getattr(error, "ctx", None)
    known = ["--lang", *(option for param in context.command.params for option in param.opts)] if context else []
    near = nearest(word, known)
    return say_commands.no_such_option_near(word=word, near=near) if near else say_commands.no_such_option(word=word)


def _no_such_command(word: str, known: list[str]) -> Message:
    near = nearest(word, known)
    return say_commands.no_such_command_near(word=word, near=near) if near else say_commands.no_such_command(word=word)


def _format(command: TyperCommand | TyperGroup, ctx: Context, formatter: Any) -> None:
    lang, path = spoken(), _path(ctx)
    pieces = [_shown(param) for param in command.params if isinstance(param, TyperArgument)]
    if isinstance(command, TyperGroup):
        pieces.append(say.command_metavar.in_(lang))
    formatter.write_usage(
        ctx.command_path, " ".join([say.options_metavar.in_(lang), *pieces]), prefix=say.usage.in_(lang)
    )
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text((say.COMMANDS.get(path) or say.PROGRAM).in_(lang))
        if path in say.MORE:
            formatter.write_paragraph()
            formatter.write_text(say.MORE[path].in_(lang))
    for heading, rows in _sections(command, ctx, lang):
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)
    _example(path, lang, formatter)


def _sections(
    command: TyperCommand | TyperGroup, ctx: Context, lang: Lang
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    if isinstance(command, TyperGroup):
        rows = [(name, say.COMMANDS[_path(ctx, name)].in_(lang)) for name in command.list_commands(ctx)]
        yield say.commands.in_(lang), rows
    params = command.get_params(ctx)
    arguments = [param for param in params if isinstance(param, TyperArgument)]
    options = [param for param in params if not isinstance(param, TyperArgument)]
    for heading, those in ((say.arguments, arguments), (say.options, options)):
        rows = [(_shown(param), _help(param, lang)) for param in those]
        if those is options:
            rows.insert(-1, ("--lang nl|en", say.PARAMETERS["lang"].in_(lang)))  # see cli.take_lang
        yield heading.in_(lang), rows


def _example(path: str, lang: Lang, formatter: Any) -> None:
    with formatter.section(say.example.in_(lang)):
        for line in say.EXAMPLES[path].in_(lang).split("\n"):
            formatter.write(f"{'':>{formatter.current_indent}}{line}\n")


def _path(ctx: Context, *further: str) -> str:
    """The names of the commands on the way here and further, without the program's own."""
    return " ".join([*ctx.command_path.split(" ")[1:], *further])


def _options(command: TyperCommand | TyperGroup, ctx: Context, incomplete: str) -> list[Any]:
    params = [param for param in command.get_params(ctx) if not isinstance(param, TyperArgument)]
    about = {option: _help(param, spoken()) for param in params for option in param.opts}
    return offers(about | {"--lang": say.PARAMETERS["lang"].in_(spoken())}, incomplete)


def _shown(param: Any) -> str:
    """A parameter as it is written on the command line."""
    if isinstance(param, TyperArgument):
        name = param.metavar or param.name or ""
        name = f"[{name}]" if not param.required else name
        return f"{name}..." if param.nargs == -1 else name
    metavar = f" {param.metavar}" if param.metavar and not param.is_flag else ""
    return ", ".join(sorted(param.opts, key=len)) + metavar


def _help(param: Any, lang: Lang) -> str:
    return say.PARAMETERS[param.name].in_(lang)
