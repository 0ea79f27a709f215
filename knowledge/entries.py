"""The entries of the FAQ: a folder an entry, a Markdown file a language, the German file holding the facts."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

import frontmatter

from knowledge.problems import CONTENT, blamed_on, problem

ORIGINAL: Final = "de"
"""The language every entry is written in; it alone is binding."""

TOPICS: Final = (
    "accident-insurance", "liability", "driving", "children", "certificates", "confidentiality", "legal-advice",
    "residence-and-asylum", "tax", "allowances-and-benefits", "time-off", "volunteering-refugees",
    "gifts-and-signatures", "interpreting", "housing", "health", "school-and-daycare", "bank-and-payment-card",
    "bicycle", "food-and-hygiene", "rooms-and-events", "emergency", "who-is-responsible", "funding", "recognition",
)  # fmt: skip
"""The topics in the order in which they are shown."""

CONFIDENCES: Final = ("high", "medium", "low")
AS_OF: Final = re.compile(r"(?P<year>\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?( \(.+\))?")
"""A date to the year, month or day; ``~`` means estimated, and a remark may follow in brackets."""

_WORDING_FIELDS: Final = frozenset({"title", "phrasings", "reviewed"})
_FACT_FIELDS: Final = frozenset(
    {
        "topic", "source", "as_of", "confidence", "hand_over", "to_confirm", "related", "hand_over_always", "emergency",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Wording:
    """What an entry says in one language; without an answer, only title and phrasings are translated."""

    language: str
    title: str
    phrasings: tuple[str, ...]
    answer: str | None
    reviewed: bool


@dataclass(frozen=True)
class Entry:
    """One question with its answer, its legal basis and what staff have to know about it."""

    id: str
    topic: str
    source: str
    as_of: str
    confidence: str
    hand_over: str
    to_confirm: str
    related: tuple[str, ...]
    hand_over_always: bool
    emergency: bool
    wordings: Mapping[str, Wording]

    def wording(self, language: str) -> Wording:
        """Give the wording in a language, or the German one where there is none."""
        return self.wordings.get(language, self.wordings[ORIGINAL])

    def has_answer(self, language: str) -> bool:
        """Tell whether the answer itself, not only the title, exists in a language."""
        return language in self.wordings and self.wordings[language].answer is not None


class Entries(Mapping[str, Entry]):
    """All entries by their id, in the order of their topics."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = MappingProxyType(dict(entries))

    def __getitem__(self, entry_id: str) -> Entry:
        return self._entries[entry_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def of_topic(self, topic: str) -> tuple[Entry, ...]:
        """List the entries of one topic."""
        return tuple(entry for entry in self.values() if entry.topic == topic)


def load_entries(folder: Path = CONTENT) -> Entries:
    """Read all entries below ``folder/faq``.

    Raises:
        ContentError: A file cannot be read or used; `knowledge.check` lists all problems at once.
    """
    entries = [read_entry(path) for path in entry_folders(folder)]
    if not entries:
        raise problem(folder / "faq", "no entries found")
    entries.sort(key=lambda entry: (TOPICS.index(entry.topic), entry.id))
    return Entries({entry.id: entry for entry in entries})


def entry_folders(folder: Path) -> list[Path]:
    """List the folders of the entries, named by their ids."""
    with blamed_on(folder / "faq"):
        return sorted(path for path in (folder / "faq").iterdir() if path.is_dir())


def read_entry(folder: Path) -> Entry:
    """Read one entry from its folder.

    Raises:
        ContentError: A file is missing or broken, or a field has no usable value.
    """
    original = _Page(folder / f"{ORIGINAL}.md", _WORDING_FIELDS | _FACT_FIELDS)
    others = sorted(set(folder.glob("*.md")) - {original.file})
    pages = [original, *(_Page(file, _WORDING_FIELDS) for file in others)]
    if original.answer is None:
        raise problem(original.file, "the German answer is missing", line=original.length)
    return Entry(
        id=folder.name,
        topic=original.one_of("topic", TOPICS),
        source=original.text("source"),
        as_of=original.matching("as_of", AS_OF, "a date such as 2026-08-19, 2026-08 or 2026"),
        confidence=original.one_of("confidence", CONFIDENCES),
        hand_over=original.text("hand_over"),
        to_confirm=original.text("to_confirm", default=""),
        related=original.texts("related"),
        hand_over_always=original.flag("hand_over_always"),
        emergency=original.flag("emergency"),
        wordings=MappingProxyType({page.language: page.wording() for page in pages}),
    )


class _Page:
    """One Markdown file with front matter, asked for its fields one by one."""

    def __init__(self, file: Path, known_fields: frozenset[str]) -> None:
        self.file = file
        self.language = file.stem
        with blamed_on(file, first_line=2):
            content = file.read_text(encoding="utf-8")
            parsed = frontmatter.loads(content)
        self._lines = content.splitlines()
        self.length = max(1, len(self._lines))
        self._fields: dict[str, object] = parsed.metadata
        self.answer: str | None = parsed.content.strip() or None
        for field in sorted(set(self._fields) - known_fields):
            raise problem(file, f"'{field}' is not known here", line=self._line_of(field))

    def wording(self) -> Wording:
        reviewed = self.flag("reviewed", default=True)
        return Wording(self.language, self.text("title"), self.texts("phrasings"), self.answer, reviewed)

    def text(self, field: str, *, default: str | None = None) -> str:
        value = self._fields.get(field, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise problem(self.file, f"'{field}' has to be a text in quotes", line=self._line_of(field))
        return value.strip()

    def texts(self, field: str) -> tuple[str, ...]:
        values = self._fields.get(field)
        if not isinstance(values, list) or not all(isinstance(value, str) and value.strip() for value in values):
            raise problem(self.file, f"'{field}' has to be a list of texts in quotes", line=self._line_of(field))
        return tuple(values)

    def flag(self, field: str, *, default: bool = False) -> bool:
        value = self._fields.get(field, default)
        if not isinstance(value, bool):
            raise problem(self.file, f"'{field}' has to be true or false", line=self._line_of(field))
        return value

    def one_of(self, field: str, allowed: tuple[str, ...]) -> str:
        value = self.text(field)
        if value not in allowed:
            message = f"'{field}' is '{value}', which is none of {', '.join(allowed)}"
            raise problem(self.file, message, line=self._line_of(field))
        return value

    def matching(self, field: str, pattern: re.Pattern[str], wanted: str) -> str:
        value = self.text(field)
        if not pattern.fullmatch(value):
            raise problem(self.file, f"'{field}' is '{value}', not {wanted}", line=self._line_of(field))
        return value

    def _line_of(self, field: str) -> int:
        found = (number for number, line in enumerate(self._lines, 1) if line.startswith(f"{field}:"))
        return next(found, 1)
