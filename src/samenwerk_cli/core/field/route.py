"""The innovation route that orders next steps: four phases, nine steps.

The source (`innovatie-vanuit-samenwerking`) names the phases and describes what happens in them; the split into nine
steps is this project's own reading, and every report says so.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from samenwerk_cli.core.words.phrase import Phrase

RouteId = Literal[
    "analyse",
    "gesprekken",
    "verdieping",
    "visie",
    "besluit",
    "plan-van-aanpak",
    "invoeraanpak",
    "invoeren",
    "volhouden",
]
ROUTE_IDS: tuple[RouteId, ...] = get_args(RouteId)


class Phase(NamedTuple):
    """One of the four phases of the route."""

    id: str
    title: Phrase
    asks: Phrase
    """What the phase is about, as a question: its name alone tells a reader little."""

    steps: tuple[RouteId, ...]


PHASES: tuple[Phase, ...] = (
    Phase(
        "onderzoek",
        Phrase("Onderzoek", "Explore"),
        Phrase("wat speelt er?", "what is going on?"),
        ("analyse", "gesprekken", "verdieping"),
    ),
    Phase(
        "richt",
        Phrase("Richt", "Set a direction"),
        Phrase("waar willen jullie heen?", "where do you want to go?"),
        ("visie", "besluit"),
    ),
    Phase(
        "plan",
        Phrase("Plan", "Plan"),
        Phrase("hoe pakken jullie het aan?", "how will you go about it?"),
        ("plan-van-aanpak", "invoeraanpak"),
    ),
    Phase(
        "doe",
        Phrase("Doe", "Do"),
        Phrase("hoe beginnen jullie, en hoe blijft het zo?", "how do you start, and keep going?"),
        ("invoeren", "volhouden"),
    ),
)

ROUTE_TITLES: dict[RouteId, Phrase] = {
    "analyse": Phrase("uitzoeken", "find out"),
    "gesprekken": Phrase("gesprekken voeren", "talk to people"),
    "verdieping": Phrase("verdiepen", "look deeper"),
    "visie": Phrase("richting kiezen", "choose a direction"),
    "besluit": Phrase("besluiten", "decide"),
    "plan-van-aanpak": Phrase("plan maken", "make a plan"),
    "invoeraanpak": Phrase("invoering voorbereiden", "prepare the start"),
    "invoeren": Phrase("invoeren", "put it to work"),
    "volhouden": Phrase("volhouden", "keep it going"),
}


def phase_of(route: RouteId) -> Phase:
    """The phase that a step of the route belongs to."""
    return next(phase for phase in PHASES if route in phase.steps)
