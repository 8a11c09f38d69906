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


def _names(listed: str) -> tuple[str, ...]:
    return tuple(listed.split(", "))


TABLE = (
    RoleRow(
        "client", Phrase("cliënt", "client"), seat="client", other_names=_names("patiënt, patient, bewoner, resident")
    ),
    RoleRow(
        "naaste",
        Phrase("naaste", "family or friend"),
        seat="client",
        other_names=_names("mantelzorger, familie, familielid, relative, informal carer"),
    ),
    RoleRow(
        "clientvertegenwoordiger",
        Phrase("cliëntvertegenwoordiger", "client representative"),
        seat="client",
        other_names=_names("cliëntenraad, clientenraad, client council"),
    ),
    RoleRow(
        "zorgprofessional",
        Phrase("zorgprofessional", "care professional"),
        seat="care",
        other_names=_names(
            "verpleegkundige, wijkverpleegkundige, verzorgende, helpende, begeleider, arts, huisarts, behandelaar, "
            "nurse, district nurse, carer, doctor, therapist"
        ),
    ),
    RoleRow(
        "leidinggevende",
        Phrase("leidinggevende", "manager"),
        leads=True,
        seat="management",
        other_names=_names("teammanager, team manager, teamleider, team leader, afdelingshoofd"),
    ),
    RoleRow(
        "bestuurder",
        Phrase("bestuurder", "executive"),
        leads=True,
        seat="management",
        other_names=_names("directeur, director"),
    ),
    RoleRow(
        "ict",
        Phrase("ICT", "IT"),
        seat="it",
        other_names=_names("ict'er, ict’er, icter, it'er, it lead, it specialist"),
    ),
    RoleRow("partner", Phrase("partnerorganisatie", "partner organisation")),
    RoleRow("financier", Phrase("financier", "payer"), other_names=_names("zorgverzekeraar, zorgkantoor, insurer")),
    RoleRow("adviseur", Phrase("adviseur", "adviser"), other_names=_names("advisor, consultant")),
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
