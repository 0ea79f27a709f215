"""The check of the entries: what is wrong with their pages beyond what keeps a page from being read."""

import re
from collections.abc import Iterator, Mapping, Set
from typing import Final

from knowledge.entries import Entry
from knowledge.links import broken_links
from knowledge.pages import ORIGINAL, Page, PageKey
from knowledge.problems import ContentError, problem
from knowledge.text import fold

ENTRY_ID: Final = re.compile(r"[A-Z]{2}-\d{2,3}")
"""What an entry's id looks like."""

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def entry_errors(entry: Entry, pages: Mapping[PageKey, Page], ids: Set[str]) -> Iterator[ContentError]:
    """List what is wrong with an entry; ``ids`` are those of all entries, ``pages`` has at least its own pages."""
    original = pages[entry.id, ORIGINAL]
    if not ENTRY_ID.fullmatch(entry.id):
        yield original.error(f"the folder '{entry.id}' is not named like an entry, such as UV-01")
    for related in entry.related:
        if related not in ids or related == entry.id:
            yield original.error(f"'{related}' is not another entry", "related:")
    for language in entry.wordings:
        yield from page_errors(pages[entry.id, language])


def page_errors(page: Page) -> Iterator[ContentError]:
    """List what is wrong with a page whatever the others say."""
    language = page.key[1]
    if not _LANGUAGE.fullmatch(language):
        yield page.error(f"'{language}' is no language tag such as uk")
    for text in (page.string("title"), *page.strings("phrasings")):
        if not fold(text):
            yield page.error(f"'{text}' has no letters to search for", text)
    for link in broken_links(page.text):
        yield problem(page.file, f"'{link.text}' is no web address that can be opened", line=link.line)


def shared_phrasings(pages: Mapping[PageKey, Page]) -> Iterator[ContentError]:
    """Find phrasings that belong to two entries, so that the search could not tell which one is meant."""
    owners: dict[str, str] = {}
    for (entry_id, _), page in sorted(pages.items()):
        for text in (page.string("title"), *page.strings("phrasings")):
            if (owner := owners.setdefault(fold(text), entry_id)) != entry_id:
                yield page.error(f"'{text}' is a phrasing of {owner} already", text)
