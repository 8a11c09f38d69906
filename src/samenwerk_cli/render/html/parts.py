"""Parts of a report as elements: what needs to know of nothing else on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from samenwerk_cli.core.report import sections
from samenwerk_cli.core.report.balance import BANDS
from samenwerk_cli.core.report.data.person import PoleData
from samenwerk_cli.core.words.number import whole
from samenwerk_cli.render.html import pictures
from samenwerk_cli.render.html.markup import Html, element, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samenwerk_cli.core.report.data.change import PoleChangeData
    from samenwerk_cli.core.report.data.team import TeamPoleData, TeamQuestionData
    from samenwerk_cli.core.words.phrase import Lang


def words(part: sections.Words) -> Iterator[Html]:
    """What is only words."""
    match part:
        case sections.Paragraphs(words):
            yield from (element("p", paragraph) for paragraph in words)
        case sections.Remarks(words):
            yield from (element("p", paragraph, class_="quiet") for paragraph in words)
        case sections.Title(words):
            yield element("h3", words)
        case sections.Items(items):
            yield bullets(items)
        case sections.Cautions(items):
            yield bullets(items, "cautions")
        case sections.Labelled(label, words):
            yield element("p", element("strong", label), " ", words)
        case sections.Summary(lines):
            yield joined(rows(lines, "summary"))
        case sections.Sources(title, sources, versions):
            yield joined(element("h3", title), bullets(sources)) if sources else Html()
            yield element("p", versions, class_="quiet")
        case _:
            assert_never(part)


def bullets(items: Iterable[str], kind: str | None = None) -> Html:
    """A list, of a kind that has a look of its own."""
    return element("ul", *(element("li", item) for item in items), class_=kind)


def rows(rows: Iterable[sections.Row], kind: str = "rows") -> Html | None:
    """Lines, each with its label before it."""
    pairs = [element("div", element("dt", f"{label}:"), " ", element("dd", words)) for label, words in rows]
    return element("dl", *pairs, class_=kind) if pairs else None


def answer(row: sections.AnswerRow) -> Html:
    """A question and its answer after what it counts for."""
    return element(
        "li",
        element("b", row.points, class_="points"),
        element("div", element("span", row.question, class_="quiet"), " ", row.words, rows(row.remarks)),
    )


def spreads(questions: Sequence[TeamQuestionData]) -> Html:
    """Questions, all with as much room for people, so that what they chose stands under each other."""
    most = max((count for view in questions for count in view.counts or ()), default=0)
    return element("ul", *(_spread(view, most) for view in questions), class_="answers")


def _spread(view: TeamQuestionData, most: int) -> Html:
    """A question with its score, and who chose which of its five answers."""
    points = "–" if view.score is None else f"{whole(view.score)}"
    total = sum(view.counts or ())
    chosen = (
        element("li", pictures.people(count, total, most), " ", element("b", f"{count}"), " ", words)
        for _, count, words in view.shown
    )
    about = element("p", view.in_words, class_="quiet")
    choices = element("ul", *chosen, class_="spread") if view.shown else None
    text = element("div", element("strong", view.text), about, choices, rows(view.remarks))
    return element("li", element("b", points, class_="points"), text)


def bar(side: PoleData | TeamPoleData) -> Html:
    """A side as a bar between its title and its band."""
    drawn = element("span") if side.score is None else pictures.bar(side.score)
    band = element("b", side.in_words, class_=side.band)
    return element("li", element("span", side.title), " ", drawn, " ", band)


def side(side: PoleData | TeamPoleData, lang: Lang) -> Iterator[Html]:
    """One side: its score, and that on the axis over what each answer counts for."""
    score = None if side.score is None else element("b", pictures.key("now"), f" {whole(side.score)}", class_="score")
    about = "".join(f" · {words}" for words in (side.rests_on, side.wish) if words)
    yield element("h3", side.title)
    yield element("p", score, " " if score else None, element("span", side.in_words, class_=side.band), about)
    if side.points:
        marks = [] if side.score is None else [(side.score, "now")]
        if isinstance(side, PoleData):
            off = pictures.beside("?" * side.unknown + "x" * side.unseen)
            yield _plot(pictures.axis(side.points, marks), lang, off)
        else:
            yield _plot(pictures.axis(side.points, marks, of_team=True), lang)


def _plot(axis: Html, lang: Lang, off: Html | None = None) -> Html:
    """An axis with what is `off` it beside it, and under it what its bands are called."""
    bands = (element("span", phrase.in_(lang)) for phrase in BANDS.values())
    zones = element("div", *bands, class_="zones", aria_hidden="true")
    return element("div", element("div", axis, off, class_="plot"), zones)


def then_and_now(side: PoleChangeData, part: sections.ThenAndNow, lang: Lang) -> Iterator[Html]:
    """A side with both its scores on one axis, if they may be shown."""
    yield element("h3", side.title)
    yield element("p", " · ".join(words for words in (side.in_words, side.rests_on) if words), class_="band")
    if side.before is not None and side.after is not None:
        both = ((part.then, side.before, "then"), (part.now, side.after, "now"))
        words = (
            element("span", pictures.key(kind), " ", label, " ", element("b", f"{whole(score)}"))
            for label, score, kind in both
        )
        yield element("p", *words, class_="both")
        yield _plot(pictures.axis((), [(score, kind) for _, score, kind in both]), lang)
    yield from (element("p", sentence) for sentence in side.sentences)
