"""Advice on writing: what an editor would mark, and what not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from samenwerk_cli.core.field import say as say_field
from samenwerk_cli.core.field.questionnaire import Questionnaire
from samenwerk_cli.core.field.reading import reading_ease, sentences, words
from samenwerk_cli.core.field.writing import advise_on_writing
from samenwerk_cli.core.field.writing_question import differ_in_one_word, refines
from samenwerk_cli.files.syllables import syllables_in
from small_fields import field_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from samenwerk_cli.core.problems.problem import Problem
    from samenwerk_cli.core.words.phrase import Lang

FIVE = ("a1", "a2", "a3", "a4", "a5"), ("b1", "b2", "b3", "b4", "b5")
ANSWERS = ["Niemand weet het.", "Eén van ons doet het.", "De helft doet mee.", "Wij doen het samen.", "Wij leren het."]


def both(text: str) -> dict[str, str]:
    return {"nl": text, "en": text}


def questionnaire(change: Callable[[dict[str, Any]], None] | None = None) -> Questionnaire:
    """A field that there is nothing to say about, changed."""
    data = field_data("veld", *FIVE)
    for question in data["questions"]:
        question["answers"] = [both(answer) for answer in ANSWERS]
        question["question"] = both("Wat doen wij hier?")
        question["counts_as"] = {"nl": "Het telt als het er staat.", "en": "It counts if it is there."}
        for step in question["steps"]:
            step["do"] = both(f"{question['id']}-{step['when'][0]} doen wij.")
    spoken(data)
    if change is not None:
        change(data)
    return Questionnaire.model_validate(data)


def spoken(part: Any) -> None:
    """Give every Dutch text an English one."""
    if isinstance(part, dict) and set(part) == {"nl"}:
        part["en"] = part["nl"]
    elif isinstance(part, (dict, list)):
        for each in part.values() if isinstance(part, dict) else part:
            spoken(each)


def told(advice: list[Problem]) -> list[tuple[str, tuple[str | int, ...]]]:
    names = {id(phrase): name for name, phrase in vars(say_field).items()}
    return [(names[id(each.what.phrase)], each.path) for each in advice]


def set_text(*path: str | int, text: Mapping[str, str]) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = dict(text)

    return change


def test_a_well_written_field_gets_no_advice() -> None:
    assert told(advise_on_writing(questionnaire())) == []


@pytest.mark.parametrize(
    ("question", "advice"),
    [
        ("Wat doen wij? En wie?", "two_questions"),
        ("Wat doen wij en/of jullie?", "two_questions"),
        ("Wat doen wij niet?", "negation"),
        ("Weet niemand het?", "negation"),
        ("Geen idee, of wel?", "negation"),
    ],
)
def test_what_makes_a_dutch_question_hard(question: str, advice: str) -> None:
    where = ("questions", 1, "question")
    written = questionnaire(set_text(*where, text={"nl": question, "en": "What do we do?"}))
    assert told(advise_on_writing(written)) == [(advice, (*where, "nl"))]


@pytest.mark.parametrize(
    ("question", "advice"),
    [
        ("What do we do? And who?", "two_questions"),
        ("What do we and/or you do?", "two_questions"),
        ("Don't we know?", "negation"),
        ("What don’t we do?", "negation"),
        ("Does nobody know?", "negation"),
    ],
)
def test_what_makes_an_english_question_hard(question: str, advice: str) -> None:
    where = ("questions", 1, "question")
    written = questionnaire(set_text(*where, text={"nl": "Wat doen wij?", "en": question}))
    assert told(advise_on_writing(written)) == [(advice, (*where, "en"))]


@pytest.mark.parametrize("question", ["Wat noteren wij?", "Hoe nietig is het?", "Wie of wat helpt ons?"])
def test_words_that_only_look_like_a_negation_are_left_alone(question: str) -> None:
    where = ("questions", 0, "question")
    assert told(advise_on_writing(questionnaire(set_text(*where, text=both(question))))) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Wij vragen het soms.", "Wij vragen het vaak.", True),
        ("Wij vragen het.", "Wij vragen het vaak.", True),
        ("Vaak vragen wij het.", "Wij vragen het vaak.", False),
        ("Wij vragen het soms.", "Wij vergeten het vaak.", False),
        ("Wij vragen het.", "Wij vragen het.", False),
        ("Wij doen mee.", "Wij doen nu echt mee.", False),
    ],
)
def test_two_answers_that_differ_in_one_word(one: str, other: str, *, alike: bool) -> None:
    assert differ_in_one_word(words(one), words(other)) is alike
    assert differ_in_one_word(words(other), words(one)) is alike


@pytest.mark.parametrize(
    ("written", "signs"),
    [
        ("Wij <b>doen</b> het.", "<b>, </b>"),
        ('Wij doen het.<BR/> <span style="x">Samen.', '<BR/>, <span style="x">'),
        ("E&eacute;n van ons.&nbsp;Of twee&#33;", "&eacute;, &nbsp;, &#33;"),
        ("Wij doen x < 3 & y > 4, <naam>, R&D; en <base64>.", None),
    ],
)
def test_what_comes_along_from_a_web_page_is_told_as_it_stands_there(written: str, signs: str | None) -> None:
    advice = advise_on_writing(questionnaire(set_text("intro", text=both(written))))
    assert [each.what.values["signs"] for each in advice] == ([signs] * 2 if signs else [])
    assert [each.path for each in advice] == ([("intro", "nl"), ("intro", "en")] if signs else [])


@pytest.mark.parametrize(
    ("written", "names"),
    [
        (
            "Wij\u00a0doen mis\u00adschien mee.",
            ["een vaste spatie (U+00A0)", "een onzichtbaar afbreekstreepje (U+00AD)"],
        ),
        ("Wij\u200b doen\u200b mee.", ["een onzichtbaar teken (U+200B)"]),
        ("Wij doen mee\u2060.", ["een onzichtbaar teken (U+2060)"]),
        ("Wij doen mee, 👩\u200d🦽 ook.", []),
    ],
)
def test_what_nobody_sees_is_named_once_for_each_text(written: str, names: list[str]) -> None:
    advice = advise_on_writing(questionnaire(set_text("intro", text={"nl": written, "en": "We join."})))
    assert [each.what.in_("nl").partition(": ")[2].rstrip(".") for each in advice] == names
    assert {each.path for each in advice} <= {("intro", "nl")}


def test_answers_that_differ_in_one_word_are_told_at_the_second() -> None:
    where = ("questions", 2, "answers", 3)
    written = questionnaire(set_text(*where, text={"nl": "De helft deed mee.", "en": "Half of us join."}))
    assert told(advise_on_writing(written)) == [("alike", (*where, "nl"))]


def test_the_right_answer_of_a_balance_question_is_not_the_longest() -> None:
    def balance(data: dict[str, Any]) -> None:
        step = data["questions"][0]["steps"][0]
        data["questions"][0] |= {
            "scale": "balance",
            "ends": [both("te weinig"), both("te veel")],
            "steps": [step | {"when": [1, 2]}, step | {"when": [4, 5]}, step | {"when": ["unknown"]}],
        }
        data["questions"][0]["answers"][2] = both("Wij kiezen samen wat er bij ons past, en dat is fijn.")

    assert told(advise_on_writing(questionnaire(balance))) == [("middle_longest", ("questions", 0, "answers", 2))]


def test_the_right_answer_may_be_as_long_as_another() -> None:
    def balance(data: dict[str, Any]) -> None:
        step = data["questions"][0]["steps"][0]
        answers = data["questions"][0]["answers"]
        data["questions"][0] |= {
            "scale": "balance",
            "ends": [both("te weinig"), both("te veel")],
            "steps": [step | {"when": [1, 2]}, step | {"when": [4, 5]}, step | {"when": ["unknown"]}],
        }
        longest = max(len(answer["nl"]) for place, answer in enumerate(answers) if place != 2)
        answers[2] = both("Samen is dit wat er bij ons past in het werk van elke dag."[: longest - 1] + ".")

    written = questionnaire(balance)
    lengths = [len(answer.in_("nl")) for answer in written.questions[0].answers]
    assert lengths[2] == max(lengths[:2] + lengths[3:])
    assert told(advise_on_writing(written)) == []


@pytest.mark.parametrize(("count", "advice"), [(20, []), (21, ["long_sentence"])])
def test_a_sentence_may_have_twenty_words(count: int, advice: list[str]) -> None:
    where = ("questions", 0, "why")
    text = {"nl": "Kort. " + " ".join(["woord"] * count) + ". Kort.", "en": "Short."}
    assert [name for name, _ in told(advise_on_writing(questionnaire(set_text(*where, text=text))))] == advice


@pytest.mark.parametrize(
    ("lang", "text", "advice"),
    [
        ("nl", "De implementatie begint.", ["jargon"]),
        ("nl", "Zo borgen wij het.", ["jargon"]),
        ("nl", "Wij hebben verborgen werk.", []),
        ("en", "We roll out a tool.", ["jargon"]),
        ("en", "All stakeholders agree.", ["jargon"]),
        ("en", "The pilot light is on.", []),
    ],
)
def test_jargon_is_told_with_something_plainer(lang: str, text: str, advice: list[str]) -> None:
    where = ("questions", 0, "steps", 0, "do")
    found = advise_on_writing(questionnaire(set_text(*where, text=both("Kies er een.") | {lang: text})))
    assert [name for name, _ in told(found)] == advice
    assert all(each.remedy is not None and each.remedy.in_("nl") for each in found)


def test_a_text_without_english_is_told_where_it_is() -> None:
    where = ("questions", 0, "talk")
    written = questionnaire(set_text(*where, text={"nl": "Hoe ging het?"}))
    assert told(advise_on_writing(written)) == [("no_english", where)]


def test_a_field_without_any_english_is_told_once() -> None:
    written = Questionnaire.model_validate(without_english(field_data("veld", *FIVE)))
    assert [name for name, _ in told(advise_on_writing(written)) if "english" in name] == ["no_english_at_all"]


def without_english(part: Any) -> Any:
    if isinstance(part, dict):
        return {key: without_english(each) for key, each in part.items() if key != "en"}
    return [without_english(each) for each in part] if isinstance(part, list) else part


def test_a_pole_with_four_questions_is_few() -> None:
    def four(data: dict[str, Any]) -> None:
        del data["questions"][0]

    assert told(advise_on_writing(questionnaire(four))) == [("few_questions", ("poles", 0, "id"))]


def test_answers_that_say_partly_the_same_are_told_at_the_second() -> None:
    where = ("questions", 2, "answers", 4)
    written = questionnaire(set_text(*where, text=both("Wij doen het samen, en wij leren het nieuwe collega's.")))
    assert told(advise_on_writing(written)) == [("refined", (*where, "nl")), ("refined", (*where, "en"))]


def test_two_weak_answers_may_open_alike() -> None:
    where = ("questions", 2, "answers", 1)
    written = questionnaire(set_text(*where, text=both("Niemand weet het, en niemand vraagt ernaar.")))
    assert told(advise_on_writing(written)) == []


@pytest.mark.parametrize(
    ("one", "other", "refined"),
    [
        (
            "het eerlijke verhaal, als je er iemand kent.",
            "meteen het eerlijke verhaal, ook als je nog niemand kent.",
            True,
        ),
        ("ruim voor de start: ieder zei wie het doet.", "ruim voor de start, en wij weten wie bijspringt.", True),
        ("ruim voor de start, maar alleen bij ons.", "ruim voor de start, en wij weten wie bijspringt.", False),
        ("wij bellen partners elke week.", "wij bellen partners pas als het misging.", False),
        ("wij vertellen partners het eerlijke verhaal.", "een partner vertelden wij eerlijk het verhaal.", True),
        ("wij doen mee.", "wij doen mee.", True),
        ("wij bellen.", "wij bellen elke week met partners.", False),
    ],
)
def test_two_answers_of_which_one_says_the_other_and_more(one: str, other: str, *, refined: bool) -> None:
    assert refines(one, other) is refined
    assert refines(other, one) is refined


@pytest.mark.parametrize(("place", "advice"), [(0, []), (3, ["of_everybody"] * 2), (4, ["of_everybody"] * 2)])
def test_a_weak_answer_may_say_of_everybody_what_a_good_one_may_not(place: int, advice: list[str]) -> None:
    where = ("questions", 0, "answers", place)
    written = questionnaire(set_text(*where, text={"nl": "Ieder van ons belt.", "en": "Each of us rings."}))
    assert [name for name, _ in told(advise_on_writing(written))] == advice


@pytest.mark.parametrize(
    ("answer", "advice"),
    [
        (" ".join(["woord"] * 18) + ".", []),
        (" ".join(["woord"] * 19) + ".", ["long_answer"]),
        ("Wij bellen. Wij komen.", ["long_answer"]),
    ],
)
def test_an_answer_is_one_sentence_of_at_most_eighteen_words(answer: str, advice: list[str]) -> None:
    where = ("questions", 0, "answers", 1)
    written = questionnaire(set_text(*where, text={"nl": answer, "en": "One of us does."}))
    assert told(advise_on_writing(written)) == [(each, (*where, "nl")) for each in advice]


def test_a_question_that_does_not_say_what_counts_is_told_where_it_is() -> None:
    def change(data: dict[str, Any]) -> None:
        del data["questions"][3]["counts_as"]

    assert told(advise_on_writing(questionnaire(change))) == [("does_not_count", ("questions", 3))]


def test_a_field_that_never_says_what_counts_is_told_once() -> None:
    def change(data: dict[str, Any]) -> None:
        for question in data["questions"]:
            del question["counts_as"]

    assert told(advise_on_writing(questionnaire(change))) == [("never_counts", ("questions",))]


@pytest.mark.parametrize("where", [("questions", 0, "steps", 1), ("steps", 1)])
def test_a_step_is_marked_wherever_it_stands(where: tuple[str | int, ...]) -> None:
    def change(data: Any) -> None:
        for key in where:
            data = data[key]
        data["do"], data["done_when"] = both("Vraag vijf collega's."), both("Na de volgende fout is gebeld.")

    found = [each for each in told(advise_on_writing(questionnaire(change))) if each[1][-1] == "nl"]
    assert found == [("crowd", (*where, "do", "nl")), ("waiting", (*where, "done_when", "nl"))]


@pytest.mark.parametrize(("steps", "advice"), [(5, []), (6, [("same_opening", 5)])])
def test_at_most_one_in_eight_steps_begins_with_one_word(steps: int, advice: list[tuple[str, int]]) -> None:
    def change(data: dict[str, Any]) -> None:
        for place in range(steps):
            data["questions"][place]["steps"][0]["do"]["nl"] = f"Kies {place} uit."

    where = [(name, ("questions", place, "steps", 0, "do", "nl")) for name, place in advice]
    assert told(advise_on_writing(questionnaire(change))) == where


@pytest.mark.parametrize(("steps", "advice"), [(10, []), (11, [("same_number", (2, 2))])])
def test_at_most_one_in_four_steps_has_one_number_in_it(steps: int, advice: list[tuple[str, tuple[int, int]]]) -> None:
    def change(data: dict[str, Any]) -> None:
        every = [step for question in data["questions"] for step in question["steps"]]
        for step in every[:steps]:
            step["done_when"]["en"] = "Three of them know it."

    where = [(name, ("questions", at, "steps", step, "do", "en")) for name, (at, step) in advice]
    assert told(advise_on_writing(questionnaire(change))) == where


# Reading ease


def test_sentences_and_words() -> None:
    assert sentences("De bel gaat. ‘Wie loopt er?’ Niemand…\nEn nu!") == [
        "De bel gaat.",
        "‘Wie loopt er?",
        "Niemand…",
        "En nu!",
    ]
    assert words("Mevrouw De Boer's tv-toestel, 3 keer.") == ["Mevrouw", "De", "Boer's", "tv-toestel", "3", "keer"]


@pytest.mark.parametrize(
    ("lang", "ease"), [("nl", 206.835 - 0.93 * 4 - 77 * 1.5), ("en", 206.835 - 1.015 * 4 - 84.6 * 1.5)]
)
def test_the_figure_is_that_of_flesch_and_of_douma(lang: Lang, ease: float) -> None:
    syllables = {"een": 1, "kat": 1, "loopt": 1, "buiten": 2, "rond": 1, "niemand": 2, "ziet": 1, "moeder": 3}
    text = ["Een kat loopt buiten.", "Niemand ziet moeder rond."]
    assert reading_ease(text, lang, lambda word: syllables[word.lower()]) == pytest.approx(ease)


def test_nothing_to_read_has_no_figure() -> None:
    assert reading_ease(["…", ""], "nl", len) is None


@pytest.mark.parametrize(("lang", "word", "count"), [("nl", "medicijn", 3), ("nl", "zorg", 1), ("en", "together", 3)])
def test_syllables(lang: Lang, word: str, count: int) -> None:
    counted = syllables_in(lang)
    assert counted is not None
    assert counted(word) == count
