"""Of how many people something may be shown. Why these numbers are enough is told in `privacy`."""

from __future__ import annotations

from typing import NamedTuple

FEWEST_TO_SHOW = 5
"""People; k. It may only be raised."""

FEWEST_TO_COUNT = 8
"""People who answered; of fewer it is not told how often each answer was chosen."""


class Guard(NamedTuple):
    """Of how many people something is shown; an open session shows all.

    `doubles` is how many files may be those of someone who is counted already: every group may be that much smaller.
    """

    min_group: int = FEWEST_TO_SHOW
    doubles: int = 0
    open_session: bool = False

    @property
    def fewest(self) -> int:
        """The fewest people, as they are counted, of whom a figure is shown."""
        return 0 if self.open_session else self.min_group + self.doubles

    @property
    def fewest_to_count(self) -> int:
        """The fewest people who answered of whom it is told how often each answer was chosen."""
        return 0 if self.open_session else max(FEWEST_TO_COUNT, self.min_group) + self.doubles

    @property
    def others(self) -> int:
        """How many may have given something else where it says that (nearly) everyone gave the same."""
        return 1 + self.doubles


CLOSED = Guard()
"""A closed team in which nobody is counted twice."""
