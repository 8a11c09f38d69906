"""Whatever the parser says, it is told in words of ours, at the line that is wrong."""

from __future__ import annotations

import pytest
import yaml

from samenwerk_cli.commands.failing import problem_told
from samenwerk_cli.core.problems import say as say_problems
from samenwerk_cli.core.problems.problem import InputProblems
from samenwerk_cli.files.yaml.plain import read_plain

BROKEN = [
    "a:3\nb: 4\n",
    "a: 1\nb\n",
    "b\na: 1\n",
    "a: b: c\n",
    "a: [1, 2\nb: 3\n",
    "a: {b: 1\nc: 2\n",
    "a: [,]\n",
    "a: {b: 1}}\n",
    "a: ]\n",
    "a: }\n",
    "a: 'b\n",
    'a: "b\n',
    'a: "b\n---\nc: 1"\n',
    'a: "\\q"\n',
    'a: "\\xZZ"\n',
    'a: "\\UFFFFFFFF"\n',
    "a: @b\n",
    "a: `b`\n",
    "a: %b\n",
    "%a\n",
    "%YAML 3.1\n---\na: 1\n",
    "%YAML 1.1\n%YAML 1.1\n---\na: 1\n",
    "%YAML 1.x\n---\na: 1\n",
    "%TAG ! x\n%TAG ! x\n---\na: 1\n",
    "%TAG !e\na: 1\n",
    "%Ünknown x\na: 1\n",
    "a: *\n",
    "a: &\n",
    "a: *b!\n",
    "a: !e!b c\n",
    "a: !<b\n",
    "a: !<>\n",
    "a: !%zz b\n",
    "a: !b!c!d e\n",
    "a: > b\n",
    "a: |0\n b\n",
    "a: |x\n b\n",
    "a: |\n\tb\n",
    "a:\n\t- b\n",
    "a:\n  b: 1\n c: 2\n",
    "a:\n  - b\n c: 2\n",
    "a:\n  b: 1\n  - c\n",
    "- a\nb: 1\n",
    " a: 1\nb: 2\n",
    "a: 1\n...\nb\n",
    "a: b\n--- c: d\n",
    "a: - b\n",
    "a: ? b\n",
    "? a\n  b: c\n",
    "a: {? b\n",
    "a: {b: c: d}\n",
    "a: [b: c: d]\n",
    "a: {- b}\n",
    "a: [b]: c\n",
    "a: [b] c\n",
    "a: 'b' c\n",
    'a: "b" c: d\n',
    ": a\n : b\n",
    "> a: 1\n",
    "a: 1\n\u2028 b: 2\n",
    "a:\n" + "x" * 2000 + ": 1\n",
    "a" * 1025 + ": 1\nb\n c: 1",
    "a: {b: kamer #1, c}\n",
    "a: {b: 's avonds}\n",
    "a:\n    # x\n    b:3\n\n    # y\n    c: 4\n",
]


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("libyaml", [True, False])
def test_no_words_of_the_parser_are_left_in_what_is_told(
    text: str, libyaml: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not libyaml:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    with pytest.raises(InputProblems) as caught:
        read_plain(text, "a.yaml")
    for lang in ("nl", "en"):
        told = " ".join(problem_told(each, lang) for each in caught.value.problems)
        for words in ("expected", "found", "not allowed", "scanning", "parsing", "token", "mapping", "None"):
            assert words not in told


def test_only_what_nobody_can_provoke_is_told_without_a_reason() -> None:
    general = say_problems.yaml_syntax
    for text in BROKEN:
        with pytest.raises(InputProblems) as caught:
            read_plain(text, "a.yaml")
        assert [text for each in caught.value.problems if each.what.phrase == general] == []


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("a: 1\nb:3\n\n# x\nc: 4\n", "2:2", "spatie"),
        ("a:\u00a01\nb: 2\n", "1:3", "U+00A0"),
        ("\u00a0\u00a0a: 1\n  b: 2\n c: 3\n", "1:1", "U+00A0"),
        ("a: {b: “c: d}, e\n", "1:8", "“"),
        ("a: {b: kamer #1}\nc: 1\n", "1:14", "#"),
        ('a: {b: "kamer #1, c #2}\n', "1:8", "aanhalingsteken"),
        ("a: {b: 's avonds}\n", "1:8", "begint"),
        ('a: "b "c" d"\n', "1:8", "sluit"),
        ("> a: 1\n> b: 2\n", "1:1", "e-mail"),
        ("a: 1\n- b: 2\n", "2:1", "streepje"),
        ("a: 1\n# zie: “b”\n  c: 2\n", "3:3", "Deze regel past niet"),
        ("note: |\n  • een\n  > twee\na: b: c\n", "4:5", "dubbele punt"),
    ],
)
@pytest.mark.parametrize("libyaml", [True, False])
def test_the_line_that_is_wrong_is_pointed_at(
    text: str, place: str, word: str, libyaml: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not libyaml:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    with pytest.raises(InputProblems) as caught:
        read_plain(text, "a.yaml")
    told = problem_told(caught.value.problems[-1], "nl")
    assert told.startswith(f"a.yaml:{place}: ")
    assert word in told
