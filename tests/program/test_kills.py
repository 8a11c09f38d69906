"""A few kills of a harness that does it by the hundred: `benchmarks/kills.py`."""

from __future__ import annotations

import pytest

pytest.importorskip("pexpect")


@pytest.mark.parametrize(("what", "kills"), [("assess", 5), ("consensus", 3)])
def test_killed_at_random_moments_nothing_is_lost_asked_twice_or_left_behind(what: str, kills: int) -> None:
    from kills import one_life

    assert one_life(what, seed=7, most_kills=kills)["lives"] == 1
