"""Work divided over processes: the same in the same order, whatever happens to them, and none is left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samenwerk_cli.files import processes
from samenwerk_cli.files.processes import AHEAD, BATCH, divided, processes_for
from working import dies, fails, lasts, name_of

if TYPE_CHECKING:
    from collections.abc import Callable

FILES = [f"{number}.yaml" for number in range(BATCH * 7 + 3)]


def outcomes(work: Callable[[str], str | None], files: list[str], count: int) -> list[str | None]:
    with closing(divided(work, files, count)) as each:
        return list(each)


def own_part(files: list[str], count: int) -> list[str]:
    """Those of whoever asks: every so many batches."""
    return [file for number, file in enumerate(files) if number // BATCH % (AHEAD * (count - 1) + 1) == 0]


def without(files: list[str], left: list[str]) -> list[str | None]:
    return [None if file in left else file for file in files]


@pytest.mark.parametrize("count", [2, 3])
def test_what_comes_of_files_is_in_order_and_one_part_is_for_whoever_asks(count: int) -> None:
    files = [*FILES, "nothing.yaml"]
    assert outcomes(name_of, files, count) == without(files, [*own_part(FILES, count), "nothing.yaml"])
    assert multiprocessing.active_children() == []


def test_one_process_is_whoever_asks() -> None:
    assert outcomes(name_of, FILES, 1) == [None] * len(FILES)


@pytest.mark.parametrize(("work", "file"), [(fails, "wrong"), (dies, "dead")])
def test_where_a_process_ends_too_soon_the_rest_is_left(
    work: Callable[[str], str], file: str, capfd: pytest.CaptureFixture[str]
) -> None:
    at = BATCH * 3 + 5
    files = [*FILES[:at], file, *FILES[at + 1 :]]
    left = [each for each in files if each not in FILES[BATCH : BATCH * 3]]
    assert outcomes(work, files, 2) == without(files, left)
    assert capfd.readouterr() == ("", "")


def test_where_no_process_can_be_started_all_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    started = 0

    def start(*_: object) -> object:
        nonlocal started
        started += 1
        raise OSError

    monkeypatch.setattr(processes._Worker, "started", start)  # noqa: SLF001 - nothing else can be made to fail so
    assert outcomes(name_of, FILES, 3) == [None] * len(FILES)
    assert started == 1


def test_stopping_before_the_end_leaves_no_process_behind() -> None:
    with closing(divided(lasts, FILES, 3)) as each:
        next(each)
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(("way", "few"), [("fork", 399), ("spawn", 4_999)])
def test_few_files_take_one_process_and_many_take_all_cores(
    way: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_start", lambda: way)
    monkeypatch.setattr(processes, "_cores", lambda: 6)
    assert (processes_for(few), processes_for(few + 1)) == (1, 6)


LASTING = """
import multiprocessing, sys, threading, time
from contextlib import closing
from samenwerk_cli.files import processes
from working import lasts

def main():
    if sys.argv[1] == "spawn":
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    assert processes._start() == sys.argv[1]
    with closing(processes.divided(lasts, [str(number) for number in range(1000)], 3)) as each:
        next(each)
        print(*(child.pid for child in multiprocessing.active_children()), flush=True)
        list(each)

if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")
@pytest.mark.parametrize("way", ["fork", "spawn"])
def test_after_ctrl_c_all_are_gone_without_a_word(way: str, tmp_path: Path) -> None:
    if way == "fork" and sys.platform != "linux":
        pytest.skip("a copy of a process is only safe on Linux")
    script = tmp_path / "lasting.py"
    script.write_text(LASTING, "utf-8")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, str(script), way]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True, start_new_session=True) as run:
        assert run.stdout is not None
        children = [int(each) for each in run.stdout.readline().split()]
        assert len(children) == 2
        os.killpg(run.pid, signal.SIGINT)
        out, err = run.communicate(timeout=30)
    assert (out, err, run.returncode) == ("", "", 130)
    assert not [each for each in children if is_there(each)]


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
