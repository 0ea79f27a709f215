"""What people read now: the shipped pages, with those in their places that staff released."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db.models import EntryVersion
from knowledge.entries import make_entry
from knowledge.pages import ORIGINAL, Page, PageKey, page_file
from knowledge.problems import ContentError


@dataclass(frozen=True)
class LocalPages:
    """All pages as people read them now.

    `conflicts` are pages of staff whose shipped file has changed since; `unusable` are those that this version of the
    bot can't read, in whose place the shipped file holds.
    """

    pages: Mapping[PageKey, Page]
    conflicts: frozenset[PageKey] = frozenset()
    unusable: frozenset[PageKey] = frozenset()


def put_in_place(shipped: Mapping[PageKey, Page], versions: Iterable[EntryVersion]) -> LocalPages:
    """Put the versions in force in the place of shipped pages, and mark translations older than their original."""
    newest = {(version.entry_id, version.language): version for version in versions}
    written, unusable = _written_pages(newest)
    pages = {**shipped, **written}
    for entry_id in sorted({key[0] for key in written}):
        if not _is_whole(entry_id, pages):
            broken = {key for key in written if key[0] == entry_id}
            unusable |= broken
            pages = {key: page for key, page in pages.items() if key not in broken}
            pages |= {key: shipped[key] for key in broken & shipped.keys()}
    conflicts = {key for key, page in written.items() if _is_conflict(newest[key], page, shipped.get(key))}
    marked = {key: _marked(page, newest) for key, page in pages.items()}
    return LocalPages(marked, frozenset(conflicts), frozenset(unusable))


def _written_pages(versions: Mapping[PageKey, EntryVersion]) -> tuple[dict[PageKey, Page], set[PageKey]]:
    written: dict[PageKey, Page] = {}
    unusable: set[PageKey] = set()
    for key, version in versions.items():
        try:
            if version.text is not None:
                written[key] = Page(page_file(key), version.text)
        except ContentError:
            unusable.add(key)
    return written, unusable


def _is_whole(entry_id: str, pages: Mapping[PageKey, Page]) -> bool:
    try:
        make_entry(entry_id, [page for key, page in pages.items() if key[0] == entry_id])
    except ContentError:
        return False
    return True


def _is_conflict(version: EntryVersion, page: Page, shipped: Page | None) -> bool:
    if shipped is None or shipped.fingerprint == version.shipped:
        return False
    return _as_written(shipped) != _as_written(page)


def _as_written(page: Page) -> str:
    """Return a page without what `lotse export` adds to it, so that what comes back from there is no conflict."""
    return page.changed({"review_on": None, "outdated": None}).text


def _marked(page: Page, versions: Mapping[PageKey, EntryVersion]) -> Page:
    entry_id, _ = page.key
    original, translation = versions.get((entry_id, ORIGINAL)), versions.get(page.key)
    if page.is_original or page.answer is None or original is None:
        return page
    if original.text is None and (translation is None or translation.text is None):
        return page  # both are as they were shipped
    since = (translation.worded or 0) if translation else 0
    return page.changed({"outdated": True}) if (original.worded or 0) > since else page
