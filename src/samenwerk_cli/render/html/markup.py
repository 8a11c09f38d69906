"""Elements that escape by type: what is `Html` is markup, and every other text is shown as it is."""

from __future__ import annotations

from html import escape

VOID = frozenset({"meta", "input"})
"""Elements without an end."""


class Html(str):
    """Markup. What is made of it by joining or formatting is text again, and would be escaped: on the safe side."""

    __slots__ = ()


Child = Html | str | None
"""What may stand in an element; None is nothing."""


def joined(*children: Child) -> Html:
    """Children after one another."""
    return Html(
        "".join(child if isinstance(child, Html) else escape(child, quote=False) for child in children if child)
    )


def element(name: str, /, *children: Child, **attributes: str | None) -> Html:
    """An element with its children.

    An attribute is called as in HTML, with `_` for `-` and one more at the end of a word of Python (`class_`); one that
    is None is left out.
    """
    given = (
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    start = f"<{name}{''.join(given)}>"
    return Html(start if name in VOID else f"{start}{joined(*children)}</{name}>")
