"""A text in several languages. Dutch is always there; every other language falls back to it."""

from __future__ import annotations

import unicodedata
from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field, RootModel, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

LONGEST_WORDS = 1_000
"""Characters in one text of a questionnaire; reports repeat some of them at every step."""

LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]


def is_blank(text: str) -> bool:
    """Whether there is nothing to be seen in a text."""
    return all(unicodedata.category(char) in {"Cf", "Zs", "Zl", "Zp", "Cc"} for char in text)


def _not_blank(text: str) -> str:
    if is_blank(text):
        raise PydanticCustomError("blank", "the text is empty")
    return text


PlainWords = Annotated[
    str,
    Field(min_length=1, max_length=LONGEST_WORDS),
    AfterValidator(_not_blank),
    WithJsonSchema({"type": ["string", "number", "boolean"], "minLength": 1, "maxLength": LONGEST_WORDS}),
]
"""Text that is not empty. For an editor, which gives YAML its own types, `2014` and `No` are text here too."""


class Text(RootModel[dict[LanguageCode, PlainWords]]):
    """One text of a questionnaire, by language code. Dutch (nl) is required; other languages fall back to it."""

    model_config = ConfigDict(
        frozen=True, json_schema_extra={"required": ["nl"], "propertyNames": {"pattern": "^[a-z]{2,3}$"}}
    )

    @model_validator(mode="after")
    def _has_dutch(self) -> Text:
        if "nl" not in self.root:
            raise PydanticCustomError("dutch_missing", "the Dutch text (nl) is missing")
        return self

    def in_(self, lang: str) -> str:
        """The text in this language, or in Dutch when it is not there."""
        return self.root.get(lang) or self.root["nl"]
