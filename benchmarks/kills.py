"""Runs of `assess` and `consensus` that are killed at random moments, and gone on with: is anything lost?

    pip install '.[dev]' && PYTHONPATH=tests python benchmarks/kills.py 500

A run in a pseudo-terminal types a few lines and gets a SIGKILL from 0 to 300 ms after the last of them; half of the
moments are in the first 20 ms, where the writing is. The next run goes on with its file, until all is answered. What is
held against each file: it is whole; all that was typed is in it once the next prompt has come; nothing else is; nothing
that is in it is asked again; and in the end no file stands beside it. The first thing that is not so stops with an
`AssertionError` that tells the seed; `kills.py 500 SEED` begins with that one. Linux or Mac.
"""

from __future__ import annotations

import os
import random
import re
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import pexpect
import yaml

from real_command import COMMAND, environment, plain
from samenwerk_cli.core.interview import say as say_interview
from samenwerk_cli.core.words.phrase import Phrase
from samenwerk_cli.terminal import say, say_meeting
from team_meeting import FIELD, write_team

AT_ONCE, SECONDS = 2, 30
LONGEST_WAIT, WRITING = 0.3, 0.02
"""Seconds from a key to the end of the process: at most, and while it is likely to be writing."""

OLD = 120
"""Seconds: what is as old as this was left behind by nobody who still runs."""

BEGIN = {
    "assess": ["assess", "eigen", *FIELD],
    "consensus": ["consensus", "team", *FIELD],
    "together": ["assess", "--together", "eigen", *FIELD],
}
SAVED = {"assess": "samenwerk-*.yaml", "consensus": "team/consensus-*.yaml", "together": "consensus-*.yaml"}
ABOUT: dict[str, tuple[Phrase, list[str]]] = {
    "subject": (say.subject, ["Beeldbellen", "Sensoren: nu"]),
    "we": (say.we, ["wijkteam Noord", "wij"]),
    "role": (say.role, ["ict", "bestuurder"]),
    "name": (say.name, ["Anna", "Bo de Vriés"]),
    "share": (say.share, ["2"]),
}
OF: dict[str, list[str]] = {"assess": [*ABOUT], "consensus": [], "together": ["subject", "we"]}
"""What a file tells of whoever answered, and nothing else."""

POLES = ("links", "rechts")
NEXT = {  # every prompt, and what is typed where nothing is kept of it
    say.prompt: "",
    say.choice_prompt: "",
    say.about_prompt: "",
    say_meeting.ask_minority: "",
    say_meeting.ask_note: "",
    say_meeting.check_prompt: "",
    say.check_prompt: "",
    Phrase(*(each.split("{")[0] for each in say.save_page)): "n",
}
PROMPT = re.compile("|".join(rf"\n{re.escape(each.nl.strip())}" for each in NEXT))


class Life:
    """One file from its first answer to its last, through many runs; `what` is the command."""

    def __init__(self, what: str, seed: int, folder: Path) -> None:
        self.what, self.folder, self.chance = what, write_team(folder), random.Random(seed)  # noqa: S311
        self.before = {each for each in folder.rglob("*") if each.is_file()}
        self.typed: dict[str, Any] = {}
        self.sure: set[str] = set()
        self.counts: Counter[str] = Counter()

    def live(self, most_kills: int) -> Counter[str]:
        """Run and kill until all is answered, or so often; then once to the end. What happened, and how often."""
        while self.counts["kills"] < most_kills and not self.run(self.chance.randint(1, 4)):
            pass
        for each in self.left():
            os.utime(each, (time.time() - OLD,) * 2)
        assert self.run(None), "it did not end"
        self.counts["lives"] += 1
        assert len(self.files()) == 1, self.files()
        assert self.left() == [], self.left()
        return self.counts

    def run(self, keys: int | None) -> bool:
        """Begin or go on, and type so many lines before the kill; whether it came to its end before that."""
        going_on = [part for each in self.files() for part in ("--resume", str(each.relative_to(self.folder)))]
        child = pexpect.spawn(
            str(COMMAND),
            [*BEGIN[self.what], *going_on],
            cwd=str(self.folder),
            env=environment(self.folder),
            encoding="utf-8",
            timeout=SECONDS,
            dimensions=(24, 80),
        )
        child.delaybeforesend = None
        kept, waiting, before = self.kept(), "", len(self.left())
        for number in count(1):
            if child.expect([PROMPT, pexpect.EOF]) == 1:
                child.close()
                assert child.exitstatus == 0, plain(child.before or "")
                return True
            self.sure |= {waiting} - {""}
            waiting = self.answers(child, kept)
            if number == keys:
                break
        self.kill(child, waiting)
        self.counts["half_written"] += len(self.left()) - before
        return False

    def answers(self, child: pexpect.spawn[str], kept: dict[str, Any]) -> str:
        """Type a line behind the prompt, which may not be for what was kept; what it was for."""
        asked, prompt = self.asked(plain(child.before or "")), plain(str(child.after)).strip()
        default = next(line for each, line in NEXT.items() if prompt == each.nl.strip())
        if prompt not in (say.prompt.nl.strip(), say.choice_prompt.nl.strip(), say.about_prompt.nl.strip()):
            asked = ""
        assert asked not in kept, f"asked twice: {asked}"
        line = default
        if asked in ABOUT:
            line = self.chance.choice(ABOUT[asked][1])
            self.typed[asked] = "open" if asked == "share" else line
        elif asked == "importance":
            wanted = [self.chance.randint(0, 2) for _ in POLES]
            self.typed[asked] = dict(zip(POLES, wanted, strict=True))
            line = " ".join({0: f"-{place}", 2: f"{place}"}.get(each, "") for place, each in enumerate(wanted, start=1))
        elif asked:
            self.typed[asked] = self.chance.randint(1, 5)
            line = str(self.typed[asked])
        child.sendline(line)
        return asked

    def asked(self, shown: str) -> str:
        """What a screen asks last, by the name that it has in the file."""
        places = {shown.rfind(words.nl): key for key, (words, _) in ABOUT.items()}
        places |= {shown.rfind(each.nl): "importance" for each in (say_interview.importance, say_meeting.importance)}
        places |= {found.start(): found[1] for found in re.finditer(r"^vraag (\w\d)\?$", shown, re.MULTILINE)}
        last = max(places)
        return places[last] if last >= 0 else ""

    def kill(self, child: pexpect.spawn[str], waiting: str) -> None:
        """End the run after a while, and look at what it left."""
        time.sleep(self.chance.uniform(0, self.chance.choice((LONGEST_WAIT, WRITING))))
        child.kill(9)
        rest = child.read()
        child.close()
        confirmed = PROMPT.search(plain(rest)) is not None
        self.sure |= {waiting} - {""} if confirmed else set()
        kept = self.kept()
        lost, wrong = self.sure - kept.keys(), {key for key, value in kept.items() if self.typed.get(key) != value}
        assert not lost, f"lost: {lost}"
        assert not wrong, f"wrong: {wrong}"
        self.sure |= kept.keys()
        self.counts += Counter(kills=1, unconfirmed=not confirmed)

    def kept(self) -> dict[str, Any]:
        """All that the file holds, by what it is asked by."""
        found: dict[str, Any] = {}
        for file in self.files():
            whole = yaml.safe_load(file.read_text("utf-8"))
            assert isinstance(whole, dict), f"not whole: {file.name}"
            field = whole["answers"].get("eigen", {})
            found |= {key: whole[key] for key in ABOUT if key in whole and key in OF[self.what]}
            found |= {"importance": field["importance"]} if "importance" in field else {}
            found |= {key: value for key, value in field.items() if re.fullmatch(r"\w\d", key)}
        return found

    def files(self) -> list[Path]:
        """The answers file, once there is one."""
        return sorted(self.folder.glob(SAVED[self.what]))

    def left(self) -> list[Path]:
        """What stands beside it that nobody made."""
        files = {each for each in self.folder.rglob("*") if each.is_file()}
        return sorted(files - self.before - set(self.files()))


def one_life(what: str, seed: int, most_kills: int) -> Counter[str]:
    """Live once, in a folder of its own; an assertion that fails tells the seed."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            return Life(what, seed, Path(folder) / "hier").live(most_kills)
        except AssertionError as error:
            raise AssertionError(f"{what}, seed {seed}: {error}") from error


def main() -> None:
    """Kill as often as was asked, and tell how it went."""
    wanted, first = (int(word) for word in [*sys.argv[1:], *("500", "0")[len(sys.argv) - 1 :]])
    totals: dict[str, Counter[str]] = {what: Counter() for what in BEGIN}
    with ProcessPoolExecutor(AT_ONCE) as pool:
        for seed in count(first, 10):
            calls = [(what, each) for each in range(seed, seed + 10) for what in BEGIN]
            lives = pool.map(one_life, *zip(*calls, strict=True), [wanted] * len(calls))
            for (what, _), happened in zip(calls, lives, strict=True):
                totals[what] += happened
            if sum(each["kills"] for each in totals.values()) >= wanted:
                break
    for what, each in totals.items():
        print(
            f"{what}: {each['kills']} kills in {each['lives']} lives; {each['unconfirmed']} before the next prompt, "
            f"{each['half_written']} left a half-written file; nothing lost, nothing asked twice, nothing left behind"
        )


if __name__ == "__main__":
    main()
