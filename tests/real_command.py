"""The real command, run as a user runs it: in a folder of its own, with a clean environment."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from samenwerk_cli.terminal import say as say_terminal
from small_fields import field_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from samenwerk_cli.core.words.phrase import Lang

COMMAND = Path(sys.executable).with_name("samenwerk")
SECONDS = 60
EXISTING = "met namen en data"
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
ANSWER: dict[Lang, str] = {"nl": "Antwoord:", "en": "Answer:"}
CTRL_C, CTRL_D = "\x03", "\x04"

# A small field of one's own (see write_field) with all that is asked about a run given, for runs that go wrong.
OWN_IDS = ["a1", "a2", "a3", "b1", "b2", "b3"]
OWN_GIVEN = dict(zip(OWN_IDS, (1, 2, 3, 4, 5, 1), strict=True))
OWN_FIELD = ("--questionnaire", "eigen.veld.yaml")
ABOUT = ("--subject", "Beeldbellen", "--we", "wij", "--role", "ict", "--name", "Fatima", "--share", "open")


def environment(folder: Path, **extra: str) -> dict[str, str]:
    """Nothing but what a command needs, and what is named."""
    path = os.pathsep.join((str(COMMAND.parent), os.environ.get("PATH", os.defpath)))
    return {"PATH": path, "HOME": str(folder), "TERM": "xterm", "LC_ALL": "C.UTF-8", **extra}


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def last_line(self) -> str:
        """The last line on standard error that says something."""
        return self.err.strip().splitlines()[-1].strip()


def run(folder: Path, *arguments: str | Path, stdin: str = "", **extra: str) -> Ran:
    """Run `samenwerk` in a folder; `stdin` is what comes through the pipe."""
    return run_any(folder, [str(COMMAND), *map(str, arguments)], stdin, **extra)


def run_line(folder: Path, line: str, stdin: str = "") -> Ran:
    """Run a line as it would be pasted in a shell."""
    return run_any(folder, ["/bin/bash", "-c", line], stdin)


def run_any(folder: Path, command: list[str], stdin: str, **extra: str) -> Ran:
    """Run any command in a folder."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment(folder, **extra),
        input=stdin.encode(errors="surrogateescape"),
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def run_together(folder: Path, calls: Mapping[str, tuple[list[str], str]]) -> dict[str, tuple[Path, Ran]]:
    """Run several calls, each arguments and a pipe's content, in folders of their own; where and how each ended."""
    folders = {name: folder / str(number) for number, name in enumerate(calls)}

    def one(name: str) -> Ran:
        arguments, stdin = calls[name]
        return run(folders[name], *arguments, stdin=stdin)

    for each in folders.values():
        each.mkdir()
        (each / "bestaat.md").write_text(EXISTING, "utf-8")
    with ThreadPoolExecutor(2) as pool:
        return {name: (folders[name], ran) for name, ran in zip(calls, pool.map(one, calls), strict=True)}


def lines(*given: object) -> str:
    """What is typed, line by line."""
    return "".join(f"{each}\n" for each in given)


def write_field(folder: Path, name: str, left: tuple[str, ...], right: tuple[str, ...]) -> Path:
    """A small field of one's own as a file; question `a1` asks "vraag a1?" (in English "vraag a1? (en)")."""
    path = folder / f"{name}.veld.yaml"
    path.write_text(yaml.safe_dump(field_data(name, left, right), sort_keys=False, allow_unicode=True), "utf-8")
    return path


def write_answers_file(path: Path, given: Mapping[str, Mapping[str, Any]], **about: Any) -> Path:
    """An answers file as a script would write it."""
    path.write_text(yaml.safe_dump({"samenwerk": 1, **about, "answers": dict(given)}, sort_keys=False), "utf-8")
    return path


def answers_in(path: Path) -> dict[str, Any]:
    """What was answered, by question id, read without any of the program's own code."""
    fields = yaml.safe_load(path.read_text("utf-8"))["answers"]
    own = ("version", "importance", "earlier")
    given = {key: value for field in fields.values() for key, value in field.items() if key not in own}
    bare = {key: value.get("answer") if isinstance(value, dict) else value for key, value in given.items()}
    return {key: value for key, value in bare.items() if value is not None}


def saved_file(folder: Path) -> Path:
    """The one answers file that a run left under its own name."""
    (path,) = folder.glob("samenwerk-*.yaml")
    return path


class Piped:
    """The real command with a pipe that stays open, so that something can happen while it runs."""

    def __init__(self, folder: Path, *arguments: str | Path) -> None:
        self.process = subprocess.Popen(
            [COMMAND, *arguments],
            cwd=folder,
            env=environment(folder),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def type(self, line: object) -> None:
        """Send one line."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def has_said(self, words: str) -> None:
        """Wait until a line on standard error has these words."""
        assert self.process.stderr is not None
        assert any(words in line for line in self.process.stderr), f"it never said {words}"

    def end(self, *given: object) -> Ran:
        """Send the last lines, close the pipe, and wait."""
        out, err = self.process.communicate(lines(*given), timeout=SECONDS)
        return Ran(self.process.returncode, out, err)


def until(happened: Callable[[], bool]) -> None:
    """Wait until it has happened."""
    latest = time.monotonic() + SECONDS
    while not happened():
        assert time.monotonic() < latest, "it never happened"
        time.sleep(0.01)


def obey_keys() -> None:
    """Let Ctrl-C work in the terminal, also where the tests run in the background with it switched off."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """The real command in a pseudo-terminal of 24 lines."""

    def __init__(
        self, folder: Path, *arguments: str | Path, command: str = str(COMMAND), columns: str = "80", **extra: str
    ) -> None:
        import pexpect

        self.folder, self.seen = folder, io.StringIO()
        self.child: pexpect.spawn[str] = pexpect.spawn(
            command,
            [str(each) for each in arguments],
            cwd=str(folder),
            env=environment(folder, **extra),
            encoding="utf-8",
            dimensions=(24, int(columns)),
            timeout=SECONDS,
            preexec_fn=obey_keys,
        )
        self.child.delaybeforesend = None
        self.child.logfile_read = self.seen
        self.last_key = ""

    def wait_for(self, words: str) -> str:
        """Wait until these words appear; what came before them since the last time."""
        self.child.expect_exact(words)
        return plain(self.child.before or "")

    def at(self, prompt: str, line: str = "") -> str:
        """Wait for a prompt at the start of a line and type a line behind it; what came before the prompt."""
        before = self.wait_for(f"\n{prompt}")
        self.child.sendline(line)
        return before

    def press(self, key: str) -> None:
        """Type without Enter."""
        self.last_key = key
        self.child.send(key)

    def kill(self) -> None:
        """End it at once, as `kill -9` does."""
        self.child.kill(9)
        self.child.wait()
        self.child.close()

    def end(self) -> int:
        """Wait for the end, and press Ctrl-C once more where nothing follows on it, as a person would; the exit code.

        Python sees a Ctrl-C that falls just before readline begins to wait only at the next key.
        """
        import pexpect

        if self.last_key == CTRL_C and self.child.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=5) == 1:
            self.child.send(CTRL_C)
        self.child.expect(pexpect.EOF)
        self.child.close()
        assert self.child.exitstatus is not None, f"ended by signal {self.child.signalstatus}"
        return self.child.exitstatus

    @property
    def text(self) -> str:
        """All that was shown, without colours."""
        return plain(self.seen.getvalue())

    @property
    def last_line(self) -> str:
        """The last line that says something."""
        return self.text.strip().splitlines()[-1].strip()


class Person:
    """Someone at a terminal, who knows how the prompts of one language begin. Each method returns what came before."""

    def __init__(self, lang: Lang, folder: Path, *arguments: str | Path, **extra: str) -> None:
        self.lang, self.terminal = lang, Terminal(folder, *arguments, "--lang", lang, **extra)
        self.answered = 0

    def tells(self, line: str = "") -> str:
        """Type behind the prompt for a text."""
        return self.terminal.at(say_terminal.about_prompt.in_(self.lang), line)

    def begins(self, subject: str = "", we: str = "", role: str = "", name: str = "") -> str:
        """Tell what is asked at the start; Enter skips. What was shown before the first of these prompts."""
        before = self.tells(subject)
        self.tells(we)
        self.chooses(role)
        self.tells(name)
        return before

    def answers(self, *given: object) -> str:
        """Type behind the prompts for so many questions."""
        before = ""
        for line in given:
            self.answered += 1
            before = self.terminal.at(ANSWER[self.lang], str(line))
        return before

    def chooses(self, line: str = "") -> str:
        """Type behind the prompt for a choice."""
        return self.terminal.at(say_terminal.choice_prompt.in_(self.lang), line)

    def notes(self, *written: str) -> None:
        """Write a note, with an empty line to end it."""
        for line in (*written, ""):
            self.terminal.at(say_terminal.note_prompt.in_(self.lang), line)

    def goes_to(self, number: object = "") -> str:
        """Type behind the prompt of the overview."""
        return self.terminal.at(say_terminal.overview_prompt.in_(self.lang), str(number))

    def turns_page(self, line: object = "") -> str:
        """Type behind the prompt of a page of the overview that another one follows."""
        return self.terminal.at(say_terminal.next_page.in_(self.lang).strip(), str(line))

    def checks(self, number: object = "") -> str:
        """Type behind the prompt of the overview at the end."""
        return self.terminal.at(say_terminal.check_prompt.in_(self.lang), str(number))

    def is_offered(self, line: str = "") -> str:
        """Type behind the offer of a page."""
        before = self.terminal.wait_for(offer(self.lang))
        self.terminal.child.sendline(line)
        return before


def offer(lang: Lang) -> str:
    """How the offer of a page begins."""
    return say_terminal.save_page.in_(lang, path="@").split("@")[0]


def plain(text: str) -> str:
    """Text as it reads on the screen."""
    return ESCAPE.sub("", text).replace("\r\n", "\n")


def goes_on(folder: Path, count: int) -> None:
    """See that going on with a.yaml asks what is open after so many answers and nothing else, and makes the report."""
    typed = lines(*[OWN_GIVEN[each] for each in OWN_IDS[count:]])
    ran = run(folder, "assess", "--resume", "a.yaml", *OWN_FIELD, stdin=typed)
    assert ran.code == 0
    assert re.findall(r"^vraag (\w+)\?$", ran.err, re.MULTILINE) == OWN_IDS[count:]
    assert answers_in(folder / "a.yaml") == OWN_GIVEN
