"""From which role someone answers, and whether others may see who answered what.

A role is one row of `TABLE`; all that is known of it stands there, and everything else about roles is made from that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from samenwerk_cli.core.words.phrase import Phrase

Seat = Literal["client", "care", "management", "it"]
"""Of each of these someone belongs at a talk about innovating in care; any of its roles will do."""


class RoleRow(NamedTuple):
    """A role: its id in files, its title, whether it leads, its seat at the table, and what else people call it."""

    id: str
    title: Phrase
    leads: bool = False
    seat: Seat | None = None
    other_names: tuple[str, ...] = ()


TABLE = (
    RoleRow("client", Phrase("cliënt", "client"), seat="client", other_names=("patiënt", "patient")),
    RoleRow("naaste", Phrase("naaste", "family or friend"), seat="client", other_names=("mantelzorger", "familie")),
    RoleRow("clientvertegenwoordiger", Phrase("cliëntvertegenwoordiger", "client representative"), seat="client"),
    RoleRow(
        "zorgprofessional",
        Phrase("zorgprofessional", "care professional"),
        seat="care",
        other_names=("verpleegkundige", "verzorgende", "begeleider", "nurse", "carer"),
    ),
    RoleRow(
        "leidinggevende",
        Phrase("leidinggevende", "manager"),
        leads=True,
        seat="management",
        other_names=("teammanager", "team manager", "teamleider"),
    ),
    RoleRow("bestuurder", Phrase("bestuurder", "executive"), leads=True, seat="management"),
    RoleRow("ict", Phrase("ICT", "IT"), seat="it"),
    RoleRow("partner", Phrase("partnerorganisatie", "partner organisation")),
    RoleRow("financier", Phrase("financier", "payer")),
    RoleRow("adviseur", Phrase("adviseur", "adviser")),
    RoleRow("anders", Phrase("anders", "other")),
)

if TYPE_CHECKING:
    Role = str
else:
    Role = Literal[tuple(row.id for row in TABLE)]
"""The ids, which files and JSON are held against."""

ROLES: dict[Role, Phrase] = {row.id: row.title for row in TABLE}
ROLE_IDS: tuple[Role, ...] = tuple(ROLES)
MANAGERS: frozenset[Role] = frozenset(row.id for row in TABLE if row.leads)
OTHER_NAMES: dict[str, Role] = {name: row.id for row in TABLE for name in row.other_names}


def of_seat(seat: Seat) -> frozenset[Role]:
    """The roles that fill a seat at the table."""
    return frozenset(row.id for row in TABLE if row.seat == seat)


Share = Literal["open", "closed"]
SHARES: tuple[Share, ...] = get_args(Share)
