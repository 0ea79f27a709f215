"""The entries of the FAQ, put together from their pages: a folder an entry, a Markdown file a language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from knowledge.pages import (
    AS_OF,
    CONFIDENCES,
    ORIGINAL,
    TOPIC_GROUPS,
    TOPICS,
    Page,
    PageKey,
    entry_folders,
    load_pages,
    page_files,
    read_page,
)
from knowledge.problems import CONTENT, problem

__all__ = [
    "ORIGINAL",
    "TOPICS",
    "TOPIC_GROUPS",
    "Entries",
    "Entry",
    "Wording",
    "entry_folders",
    "load_entries",
    "read_entry",
]


@dataclass(frozen=True)
class Wording:
    """What an entry says in one language; without an answer, only title and phrasings are translated.

    ``reviewed`` is what a native speaker has read; ``outdated`` is a translation that is older than its original.
    """

    language: str
    title: str
    phrasings: tuple[str, ...]
    answer: str | None
    reviewed: bool
    outdated: bool = False


@dataclass(frozen=True)
class Entry:
    """One question with its answer, its legal basis and what staff have to know about it.

    From ``review_on`` on somebody has to look whether it still holds; it is ``overdue`` if nobody has. A ``withdrawn``
    entry is not shown to anybody.
    """

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
    review_on: date = date.max
    withdrawn: bool = False
    overdue: bool = False

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
    """Read all entries below ``folder/faq`` that people may see.

    Raises:
        ContentError: A file cannot be read or used; `knowledge.check` lists all problems at once.
    """
    if not entry_folders(folder):
        raise problem(folder / "faq", "no entries found")
    return entries_of(load_pages(folder))


def entries_of(
    pages: Mapping[PageKey, Page], *, review_days: Mapping[str, date] | None = None, today: date = date.min
) -> Entries:
    """Put pages together to entries, those that are withdrawn left out.

    Args:
        pages: All pages of all entries.
        review_days: Days that take the place of an entry's own ``review_on``, by entry.
        today: The day that tells what is overdue.

    Raises:
        ContentError: A page has no usable value, or an entry has no German page.
    """
    by_entry: dict[str, list[Page]] = {}
    for (entry_id, _), page in sorted(pages.items()):
        by_entry.setdefault(entry_id, []).append(page)
    days = review_days or {}
    made = (make_entry(entry_id, group) for entry_id, group in by_entry.items())
    entries = [replace(entry, review_on=days.get(entry.id, entry.review_on)) for entry in made]
    entries = [replace(entry, overdue=entry.review_on <= today) for entry in entries]
    entries.sort(key=lambda entry: (TOPICS.index(entry.topic), entry.id))
    return Entries({entry.id: entry for entry in entries if not entry.withdrawn})


def read_entry(folder: Path) -> Entry:
    """Read one entry from its folder.

    Raises:
        ContentError: A file is missing or broken, or a field has no usable value.
    """
    return make_entry(folder.name, [read_page(file) for file in page_files(folder)])


def make_entry(entry_id: str, pages: list[Page]) -> Entry:
    """Put an entry together from its pages, one of them German.

    Raises:
        ContentError: A field has no usable value, or the German page or its answer is missing.
    """
    original = next((page for page in pages if page.is_original), None)
    if original is None:
        raise problem(pages[0].file, "the German page is missing")
    if original.answer is None:
        raise problem(original.file, "the German answer is missing", line=original.length)
    as_of = original.as_of()
    return Entry(
        id=entry_id,
        topic=original.one_of("topic", TOPICS),
        source=original.string("source"),
        as_of=as_of,
        confidence=original.one_of("confidence", CONFIDENCES),
        hand_over=original.string("hand_over"),
        to_confirm=original.string("to_confirm", default=""),
        related=original.strings("related"),
        hand_over_always=original.flag("hand_over_always"),
        emergency=original.flag("emergency"),
        wordings=MappingProxyType({page.key[1]: _wording(page) for page in pages}),
        review_on=original.day("review_on") or _a_year_after(as_of),
        withdrawn=original.flag("withdrawn"),
    )


def _wording(page: Page) -> Wording:
    return Wording(
        page.key[1],
        page.string("title"),
        page.strings("phrasings"),
        page.answer,
        page.flag("reviewed", default=True),
        page.flag("outdated"),
    )


def _a_year_after(as_of: str) -> date:
    """Tell when an entry is due that names no day: a year after its source, as early as its date allows."""
    found = AS_OF.match(as_of)
    year, month, day = (
        (int(part) if part else 1 for part in found.group("year", "month", "day")) if found else (1, 1, 1)
    )
    return date(min(year + 1, date.max.year), month, min(day, 28))
