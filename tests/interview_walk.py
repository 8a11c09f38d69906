"""A walk through an interview by any moves, with a plain account beside it of all that was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import strategies as st

from random_fields import notes, words
from samenwerk_cli.core.answers.answers import Answers, FieldAnswers, Given
from samenwerk_cli.core.answers.roles import ROLE_IDS, SHARES
from samenwerk_cli.core.codes import ANSWERS
from samenwerk_cli.core.interview.interview import Interview, begin
from samenwerk_cli.core.interview.turns import AboutTurn, IllegalMove, ImportanceTurn, QuestionTurn
from samenwerk_cli.files.answers import read_answers, write_answers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from hypothesis.strategies import DrawFn

    from samenwerk_cli.core.field.questionnaire import Questionnaire
    from samenwerk_cli.core.interview.turns import Turn

Name = tuple[str, ...]
ABOUT = ("subject", "we", "role", "name", "share")

numbers = st.integers(0, 200)
moves = st.lists(
    st.one_of(
        *[st.tuples(st.just("answer"), numbers)] * 5,
        *[st.tuples(st.just(kind), numbers) for kind in ("back", "keep", "jump", "wrong", "resume")],
        st.tuples(st.just("note"), st.none() | notes),
    ),
    max_size=30,
)


def name(turn: Turn) -> Name:
    match turn:
        case AboutTurn():
            return ("about", turn.key)
        case QuestionTurn():
            return ("question", turn.questionnaire.id, turn.question.id)
        case ImportanceTurn():
            return ("importance",)


def told(turn: Turn, value: Any) -> dict[Name, Any]:
    """What an answer to a turn tells, by name; of importance also what it tells of each side."""
    sides = turn.poles if isinstance(turn, ImportanceTurn) else ()
    each = {
        ("importance", field.id, pole.id): one for (field, pole), one in zip(sides, value if sides else (), strict=True)
    }
    return {name(turn): value} | each


def set_aside(interview: Interview) -> set[Name]:
    """What is asked only when someone goes there: what opens a run, if it was skipped when one goes on."""
    start: set[Name] = {("about", key) for key in ABOUT[:-1] if key not in interview.answers.model_fields_set}
    return start if interview.answers.answered else set()


def choices(turn: Turn) -> Sequence[Any]:
    """All that may be answered; for a line of text something like it."""
    match turn:
        case AboutTurn(key="role"):
            return (None, *ROLE_IDS)
        case AboutTurn(key="share"):
            return (None, *SHARES)
        case AboutTurn():
            return (None, "x", "null", '\'n "regel": - #', "中" * 1000)
        case QuestionTurn():
            return ANSWERS
        case ImportanceTurn():
            return tuple(tuple((place + move) % 3 for place in range(len(turn.poles))) for move in range(3))


WRONG: dict[str, tuple[Any, ...]] = {
    "about": (6, True, "", [], "x" * 1001, b"x"),
    "question": (6, 0, "3", True, None, 2.0),
    "importance": (3, (), (1,) * 1000, (-1, 1), None, "1"),
}


@dataclass
class Walk:
    """Where an interview is, and what was given in it."""

    known: Mapping[str, Questionnaire]
    file: Path
    interview: Interview
    given: dict[Name, Any]
    noted: dict[Name, str]
    earlier: dict[str, dict[str, Given]]
    only_questions: bool
    aside: set[Name]

    def make(self, kind: str, value: Any) -> None:
        """Make a move, or see it refused, and see that all is as it should be."""
        before, turn = self.interview, self.interview.current
        match kind:
            case "answer" if turn is not None:
                self.answer(choices(turn)[value % len(choices(turn))])
            case "answer" | "wrong":
                self.is_refused("answer", 3 if turn is None else WRONG[name(turn)[0]][value % 6])
            case "note" if isinstance(turn, QuestionTurn):
                self.note(turn, value)
            case "keep" if turn is not None and name(turn) in self.given:
                self.interview = before.keep()
                self.went_on_from(before)
            case "back" if self.can_go_back():
                self.interview = before.back()
            case "jump" if value % (len(before.turns) + 1) < len(before.turns):
                self.interview = before.jump(value % (len(before.turns) + 1))
                assert self.interview.at == value % (len(before.turns) + 1)
            case "resume":
                self.interview = begin(list(self.known.values()), self.reread(), only_questions=self.only_questions)
                self.aside = set_aside(self.interview)
                self.is_at_first_open()
            case "note":
                self.is_refused("remark", "note", value)
            case _:
                self.is_refused(kind, *{"jump": (len(before.turns),)}.get(kind, ()))
        self.is_as_told()

    def is_refused(self, move: str, *values: Any) -> None:
        with pytest.raises(IllegalMove):
            getattr(self.interview, move)(*values)

    def answer(self, value: Any) -> None:
        before, turn = self.interview, self.interview.current
        assert turn is not None
        self.interview = before.answer(value)
        self.given |= told(turn, value)
        self.went_on_from(before)
        back = self.interview.back()
        assert (back.current, back.given(), back.answers) == (turn, value, self.interview.answers)

    def note(self, turn: QuestionTurn, text: str | None) -> None:
        self.interview = self.interview.remark("note", text)
        self.noted = {key: each for key, each in self.noted.items() if key != name(turn)}
        self.noted |= {name(turn): text} if text else {}
        assert (self.interview.current, self.interview.remarked("note")) == (turn, text)

    def can_go_back(self) -> bool:
        """Whether some turn came before, or stands before this one and is asked of itself."""
        before = self.interview.turns[: self.interview.at]
        return bool(self.interview.trail) or any(name(turn) not in self.aside for turn in before)

    def open_places(self) -> list[int]:
        """Where something is asked of itself and not answered."""
        there = self.given.keys() | self.aside
        return [at for at, turn in enumerate(self.interview.turns) if name(turn) not in there]

    def went_on_from(self, before: Interview) -> None:
        """To where a detour began, or to the next that is open, else the first that is, else the end."""
        if before.returning:
            assert self.interview.at == before.returning[-1]
            return
        places = self.open_places()
        later = [at for at in places if at > before.at]
        assert self.interview.at == [*later, *places, len(before.turns)][0]

    def is_at_first_open(self) -> None:
        assert self.interview.at == [*self.open_places(), len(self.interview.turns)][0]

    def is_as_told(self) -> None:
        """Nothing is lost but what was replaced, progress is true, and the end is the end."""
        answers, turns = self.interview.answers, self.interview.turns
        assert 0 <= self.interview.at <= len(turns)
        assert self.interview.current is not None or not self.open_places()
        questions = [name(turn) for turn in turns if isinstance(turn, QuestionTurn)]
        assert self.interview.progress == (sum(each in self.given for each in questions), len(questions))
        assert len(questions) == sum(len(each.questions) for each in self.known.values())
        assert {key: getattr(answers, key) for key in ABOUT if key in answers.model_fields_set} == self.of("about")
        for field_id in self.known:
            held = answers.of(field_id)
            assert {key: each.answer for key, each in held.given.items() if each.answer} == self.of(
                "question", field_id
            )
            assert {key: each.note for key, each in held.given.items() if each.note} == self.notes_of(field_id)
            assert held.importance == self.of("importance", field_id)
            assert held.earlier == self.earlier.get(field_id, {})

    def of(self, *kind: str) -> dict[str, Any]:
        return {key[-1]: value for key, value in self.given.items() if key[:-1] == kind}

    def notes_of(self, field_id: str) -> dict[str, str]:
        return {key[-1]: note for key, note in self.noted.items() if key[1] == field_id}

    def told_of(self, field_id: str) -> tuple[dict[str, Any], dict[str, str], dict[str, int]]:
        """The answers, the notes and the importances of one field."""
        return self.of("question", field_id), self.notes_of(field_id), self.of("importance", field_id)

    def reread(self) -> Answers:
        """The answers written and read again, which must be the same."""
        answers = self.interview.answers
        read = written_and_read(answers, self.file, self.known)
        assert read == answers
        assert set(ABOUT) & read.model_fields_set == set(ABOUT) & answers.model_fields_set
        return read

    def finish(self, value: int) -> None:
        """Answer all that is asked, which ends."""
        still_open = sum(name(turn) not in self.given for turn in self.interview.turns)
        most = still_open + len(self.interview.returning) + 1
        while (turn := self.interview.current) is not None:
            self.answer(choices(turn)[value % len(choices(turn))])
            most -= 1
            assert most >= 0
        self.is_as_told()

    def all_the_way_back(self) -> None:
        """Back, and back again: it never leaves the turns, and comes to its end at the first."""
        most = len(self.interview.trail) + len(self.interview.turns)
        while self.can_go_back():
            self.interview = self.interview.back()
            assert self.interview.current is not None or self.interview.trail
            most -= 1
            assert most >= 0
        self.is_refused("back")
        self.is_as_told()


def written_and_read(answers: Answers, file: Path, known: Mapping[str, Questionnaire]) -> Answers:
    file.write_text(write_answers(answers), "utf-8")
    return read_answers(str(file), known).answers


@st.composite
def starts(draw: DrawFn, fields: Sequence[Questionnaire]) -> Answers:
    """What was answered before, perhaps when the fields had an older version."""
    given = st.sampled_from([Given(answer=4), Given(answer="unknown", note="toen"), Given(note="alleen dit"), None])
    before = {}
    for each in fields:
        throw, some = draw(st.randoms(use_true_random=True)), draw(st.lists(given, max_size=4))
        picked = {question.id: throw.choice([None, *some]) for question in each.questions}
        before[each.id] = FieldAnswers(
            version=draw(st.none() | st.integers(1, each.version)),
            given={question_id: chosen for question_id, chosen in picked.items() if chosen is not None},
            importance={pole.id: draw(st.integers(0, 2)) for pole in each.poles if draw(st.booleans())},
        )
    known = draw(st.fixed_dictionaries({}, optional={"subject": st.none() | words, "share": st.just("open")}))
    return Answers.model_validate(known | {"answers": {key: before[key] for key in before if draw(st.booleans())}})


def set_out(fields: Sequence[Questionnaire], start: Answers, file: Path, *, only_questions: bool) -> Walk:
    """A walk that begins with answers from a file."""
    known = {each.id: each for each in fields}
    interview = begin(fields, written_and_read(start, file, known), only_questions=only_questions)
    given: dict[Name, Any] = {("about", key): getattr(start, key) for key in ABOUT if key in start.model_fields_set}
    noted: dict[Name, str] = {}
    earlier: dict[str, dict[str, Given]] = {}
    for each in fields:
        before = start.of(each.id)
        given |= {("importance", each.id, key): value for key, value in before.importance.items()}
        for question in each.questions:
            old, key = before.given.get(question.id), ("question", each.id, question.id)
            if old is None:
                continue
            if before.version is not None and question.since > before.version:
                earlier.setdefault(each.id, {})[question.id] = old
                continue
            given |= {key: old.answer} if old.answer else {}
            noted |= {key: old.note} if old.note else {}
    poles = [("importance", each.id, pole.id) for each in fields for pole in each.poles]
    given |= {("importance",): tuple(given[pole] for pole in poles)} if given.keys() >= set(poles) else {}
    walk = Walk(known, file, interview, given, noted, earlier, only_questions, set_aside(interview))
    walk.is_as_told()
    walk.is_at_first_open()
    return walk
