"""From which role someone answers, and whether others may see who answered what."""

from __future__ import annotations

from typing import Literal, get_args

from samenwerk_cli.core.words.phrase import Phrase

Role = Literal[
    "client",
    "naaste",
    "clientvertegenwoordiger",
    "zorgprofessional",
    "leidinggevende",
    "bestuurder",
    "ict",
    "partner",
    "financier",
    "adviseur",
    "anders",
]

ROLES: dict[Role, Phrase] = {
    "client": Phrase("cliënt", "client"),
    "naaste": Phrase("naaste", "family or friend"),
    "clientvertegenwoordiger": Phrase("cliëntvertegenwoordiger", "client representative"),
    "zorgprofessional": Phrase("zorgprofessional", "care professional"),
    "leidinggevende": Phrase("leidinggevende", "manager"),
    "bestuurder": Phrase("bestuurder", "executive"),
    "ict": Phrase("ICT", "IT"),
    "partner": Phrase("partnerorganisatie", "partner organisation"),
    "financier": Phrase("financier", "payer"),
    "adviseur": Phrase("adviseur", "adviser"),
    "anders": Phrase("anders", "other"),
}
ROLE_IDS: tuple[Role, ...] = get_args(Role)

Share = Literal["open", "closed"]
SHARES: tuple[Share, ...] = get_args(Share)

MANAGERS: frozenset[Role] = frozenset({"leidinggevende", "bestuurder"})
