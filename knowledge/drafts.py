"""Changes to a page before anybody sees them: made, and checked as `lotse content check` would."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from knowledge.clashes import Clash, find_clashes
from knowledge.entries import Entries, make_entry
from knowledge.entry_check import entry_errors
from knowledge.pages import ORIGINAL, Page, PageKey, page_file, written
from knowledge.problems import ContentError, Problem
from knowledge.search import EntrySearch
from knowledge.text import fold


@dataclass(frozen=True)
class CheckedText:
    """A page's file and all that is wrong with it: nothing may be kept that has problems or clashes.

    `rewords` is whether title or answer read differently than before, so that translations of it are outdated.
    """

    key: PageKey
    text: str
    problems: tuple[Problem, ...] = ()
    clashes: tuple[Clash, ...] = ()
    rewords: bool = True

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems and not self.clashes


def check_text(
    key: PageKey, text: str, *, pages: Mapping[PageKey, Page], entries: Entries, search: EntrySearch
) -> CheckedText:
    """Check a page's file against all others: ``pages`` as they are now, and the ``entries`` and search made of them.

    Takes some milliseconds for each new phrasing.
    """
    try:
        page = Page(page_file(key), text)
        problems = _problems(page, pages)
    except ContentError as error:
        return CheckedText(key, text, (error.problem,))
    if problems:
        return CheckedText(key, text, problems)
    before = pages.get(key)
    clashes = find_clashes(search, entries, *key, _new_phrasings(page, before))
    rewords = before is None or (page.answer, page.string("title")) != (before.answer, before.string("title"))
    return CheckedText(key, text, (), clashes, rewords)


def with_phrasings(page: Page, phrasings: Iterable[str]) -> Page:
    """Add phrasings to a page, those left out that it has already."""
    known = {fold(text) for text in (page.string("title"), *page.strings("phrasings"))}
    new: list[str] = []
    for text in (" ".join(phrasing.split()) for phrasing in phrasings):
        if fold(text) not in known:
            known.add(fold(text))
            new.append(text)
    return page.changed({"phrasings": (*page.strings("phrasings"), *new)})


def answered_page(
    key: PageKey,
    *,
    title: str,
    answer: str,
    phrasings: Iterable[str],
    topic: str,
    source: str,
    hand_over: str,
    as_of: date,
) -> Page:
    """Make the German page of a new entry of an answer; what is uncertain about it is for a person to mend."""
    fields = {
        "title": title,
        "topic": topic,
        "phrasings": tuple(phrasings),
        "source": source,
        "as_of": f"{as_of}",
        "confidence": "medium",
        "hand_over": hand_over,
        "related": (),
    }
    return Page(page_file(key), written(key, fields, answer))


def _problems(page: Page, pages: Mapping[PageKey, Page]) -> tuple[Problem, ...]:
    entry_id, _ = page.key
    changed = {**pages, page.key: page}
    group = [other for key, other in changed.items() if key[0] == entry_id]
    if not any(other.is_original for other in group):
        return (page.error(f"there is no German page of {entry_id}; begin with {entry_id}.{ORIGINAL}.md").problem,)
    ids = {key[0] for key in changed}
    errors = (error.problem for error in entry_errors(make_entry(entry_id, group), changed, ids))
    mine = page.error("").problem.file
    return tuple(problem for problem in errors if problem.file == mine)


def _new_phrasings(page: Page, before: Page | None) -> list[str]:
    old = {before.string("title"), *before.strings("phrasings")} if before else set()
    return [text for text in (page.string("title"), *page.strings("phrasings")) if text not in old]
