"""What holds whatever is fed to the program: it is read or told, and nothing in it is alive in any face."""

from __future__ import annotations

import io
import json
import re
import sys
import unicodedata
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import jsonschema
from hypothesis import event
from markdown_it import MarkdownIt

from read_back import OWN_COLOURS, page
from samenwerk_cli.cli import app as cli
from samenwerk_cli.commands.failing import problem_told
from samenwerk_cli.core.answers.answers import Answers, fit
from samenwerk_cli.core.field.check import check
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.core.report.paper import paper_of
from samenwerk_cli.core.report.person.explain import explanation_of_person
from samenwerk_cli.core.report.person.report import report_of_person
from samenwerk_cli.core.report.team.report import Gathered, report_of_team
from samenwerk_cli.core.team.people import agreed_in, guard_of
from samenwerk_cli.core.words.phrase import LANGS, Lang
from samenwerk_cli.files.answers import read_answers, write_answers
from samenwerk_cli.files.questionnaires import read_questionnaire
from samenwerk_cli.render import render
from samenwerk_cli.render.json.contract import explanation_schema, report_schema, team_schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from samenwerk_cli.core.problems.problem import Problem
    from samenwerk_cli.core.report.sections import Report
    from strategies import Run, View

TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
OF_THE_FILE_AS_A_WHOLE = (
    say_problems.empty_file,
    say_problems.is_questionnaire,
    say_problems.is_answers_file,
    say_problems.no_questionnaire,
    say_problems.too_large,
)
MARKDOWN = MarkdownIt("gfm-like", {"linkify": False, "html": True}).disable("linkify")
OURS = {
    *("paragraph_open", "paragraph_close", "heading_open", "heading_close", "inline", "fence", "text", "text_special"),
    *("bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close", "list_item_open"),
    *("list_item_close", "blockquote_open", "blockquote_close", "strong_open", "strong_close", "em_open", "em_close"),
    *("softbreak", "hardbreak", "code_inline"),
    *(f"{part}_{end}" for part in ("table", "thead", "tbody", "tr", "th", "td") for end in ("open", "close")),
}
"""All that our own markdown is made of, besides what folds the rest of a report."""

FOLD = re.compile(r"^<details>\n<summary>[^<>\n]*</summary>$|^</details>$", re.MULTILINE)

FENCED = re.compile(r"^```text\n.*?^```$", re.DOTALL | re.MULTILINE)
AUTOLINK = re.compile(r"(?<=[A-Za-z])://|(?<![A-Za-z0-9])www\.|@(?!<!-- -->)", re.IGNORECASE)
"""What GitHub makes into a link, though the standard does not."""

STRUCTURE = (
    *("heading_open", "list_item_open", "blockquote_open", "strong_open", "em_open", "fence", "code_inline"),
    *("table_open", "tr_open", "html_block"),
)
SCHEMAS = {
    "single": jsonschema.Draft202012Validator(report_schema()),
    "team": jsonschema.Draft202012Validator(team_schema()),
    "explanation": jsonschema.Draft202012Validator(explanation_schema()),
}


def _open_team(answers: Answers, fields: Sequence[Questionnaire], lang: Lang) -> Report:
    """A report on two people who share openly, and on what they agreed on: everything that was written is in it."""
    person = answers.model_copy(update={"share": "open"})
    return _team([person, person.model_copy(update={"name": None})], [person], fields, lang)


def _closed_team(answers: Answers, fields: Sequence[Questionnaire], lang: Lang) -> Report:
    return _team([answers.model_copy(update={"share": "closed"})] * 5, [], fields, lang)


def _team(
    people: Sequence[Answers], consensus: Sequence[Answers], fields: Sequence[Questionnaire], lang: Lang
) -> Report:
    gathered = Gathered(people, agreed_in(consensus, fields), guard_of(people))
    return report_of_team(gathered, fields, lang)


def _form(_: Answers, fields: Sequence[Questionnaire], lang: Lang) -> Report:
    return paper_of(fields[0], lang)


MAKERS = (report_of_person, explanation_of_person, _open_team, _closed_team)


def is_inert(text: str) -> bool:
    """Whether there is nothing in a text that a terminal would obey."""
    return not any(char != "\n" and (unicodedata.category(char) == "Cc" or char in TURNING) for char in text)


# Reading


def is_read_or_told(data: bytes, view: View, file: Path, known: Mapping[str, Questionnaire]) -> None:
    """Bytes become a model, or problems that each have a place and can be told in both languages."""
    file.write_bytes(data)
    answers, field = None, None
    with _told():
        answers = read_answers(str(file), known).answers
    with _told():
        field = read_questionnaire(str(file))
    event(f"answers: {answers is not None}, field: {field is not None}")
    if answers is not None:
        _is_shown(answers, [known[each] for each in answers.answers], view)
        file.write_text(write_answers(answers), "utf-8")
        assert read_answers(str(file), known).answers == answers
    if field is not None:
        _is_shown(Answers(), [field], view)


@contextmanager
def _told() -> Iterator[None]:
    told: Sequence[Problem] | None = None
    try:
        yield
    except InputProblems as those:
        told = those.problems
    assert told is None or len(told) > 0
    for problem in told or ():
        _can_be_told(problem)


def _can_be_told(problem: Problem) -> None:
    place = problem.place
    assert place is not None
    assert problem.what.phrase in OF_THE_FILE_AS_A_WHOLE or (place.line and place.column), problem
    for lang in LANGS:
        line = problem_told(problem, lang)
        assert "\n" not in line
        assert is_inert(line)


# Every face


def is_shown_tamely(run: Run, view: View) -> None:
    """A field and answers go through every calculation and every face, and the markdown is built as with tame words."""
    field, answers = Questionnaire.model_validate(run.field), Answers.model_validate(run.answers)
    assert {each.what.phrase for each in check(field)} <= {say_problems.same_answers}
    assert fit(answers, {field.id: field}).problems == ()
    _is_shown(answers, [field], view)
    tame_field, tame_answers = Questionnaire.model_validate(run.tame_field), Answers.model_validate(run.tame_answers)
    for make in (*MAKERS, _form):
        built = make(answers, [field], view.lang)
        wanted = make(tame_answers, [tame_field], view.lang)
        assert _structure(render(built, "md")) == _structure(render(wanted, "md"))
        assert elements(render(built, "html")) == elements(render(wanted, "html"))


def _is_shown(answers: Answers, fields: Sequence[Questionnaire], view: View) -> None:
    for make in MAKERS:
        report = make(answers, fields, view.lang)
        _faces_are_inert(report, view)
        _is_valid_json(report)
    for field in fields:
        _faces_are_inert(paper_of(field, view.lang), view)


def _faces_are_inert(report: Report, view: View) -> None:
    assert is_inert(render(report, "text", view.look))
    shown = render(report, "terminal", view.look)
    assert is_inert(OWN_COLOURS.sub("", shown) if view.look.colour else shown)
    _markdown_is_ours(render(report, "md"))


def _markdown_is_ours(text: str) -> None:
    environment: dict[str, Any] = {}
    unfolded, folds = FOLD.subn("", text)
    assert folds in (0, 2)
    tokens = MARKDOWN.parse(unfolded, environment)
    every = [*tokens, *(child for token in tokens for child in token.children or ())]
    assert {token.type for token in every if token.content != "<!-- -->"} <= OURS
    assert not environment.get("references")
    assert not AUTOLINK.search(FENCED.sub("", text))


def _structure(text: str) -> Counter[str]:
    tokens = MARKDOWN.parse(text)
    every = [*tokens, *(child for token in tokens for child in token.children or ())]
    return Counter(token.type for token in every if token.type in STRUCTURE)


def elements(shown: str) -> Counter[Any]:
    """The elements that a browser makes of a page, each with all its attributes: none of them comes from words."""
    assert is_inert(shown)
    return Counter((each.tag, frozenset(each.attrib.items())) for each in page(shown).iter())


def _is_valid_json(report: Report) -> None:
    text = render(report, "json")
    assert is_inert(text)
    data = json.loads(text)
    SCHEMAS[data["kind"]].validate(data)
    assert all(is_inert(each) for each in _texts(data))


def _texts(data: Any) -> Iterator[str]:
    match data:
        case str():
            yield data
        case dict():
            yield from (text for item in data.items() for part in item for text in _texts(part))
        case list():
            yield from (text for part in data for text in _texts(part))
        case _:
            pass


# The command


def ends_well(arguments: Sequence[str], stdin: bytes = b"") -> None:
    """The command ends with one of its own codes, and says nothing that a terminal would obey."""
    code, out, err = run_inside(arguments, stdin)
    event(f"code {code}")
    assert code in (0, 1, 2), err
    assert "Traceback" not in err
    assert is_inert(out)
    assert is_inert(err)
    assert bool(err.strip()) or code == 0


def run_inside(arguments: Sequence[str], stdin: bytes) -> tuple[int, str, str]:
    """Run the command in this process: its exit code, and what it wrote."""
    before = sys.stdin, sys.stdout, sys.stderr
    streams = [io.TextIOWrapper(io.BytesIO(each), "utf-8") for each in (stdin, b"", b"")]
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        code = cli.main(list(arguments))
        for stream in streams[1:]:
            stream.flush()
        out, err = (stream.detach().getvalue().decode() for stream in streams[1:])
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    return code, out, err
