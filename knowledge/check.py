"""The check of all content files: every problem at once, each with the file, the line and what to mend."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from knowledge.contacts import load_contacts
from knowledge.emergency import ENTRY_OF, load_emergency
from knowledge.entries import Entry, make_entry
from knowledge.entry_check import entry_errors, shared_phrasings
from knowledge.funding import load_funding
from knowledge.moments import load_day_words
from knowledge.pages import Page, PageKey, entry_folders, page_files, read_page
from knowledge.path_check import path_errors
from knowledge.path_files import path_files, read_path
from knowledge.phrases import load_phrases
from knowledge.places import PLACE_COLUMNS, read_place
from knowledge.plan import load_plan
from knowledge.problems import CONTENT, ContentError, Problem, problem, read_rows
from knowledge.search import load_stop_words
from knowledge.shipped_offers import REQUIRED_COLUMNS, read_shipped_offer
from knowledge.spent_time import load_spent_time_words
from knowledge.spoken_hours import load_hours_words
from knowledge.terms import load_terms

__all__ = ["Problem", "check_content"]


def check_content(folder: Path = CONTENT) -> list[Problem]:
    """List everything that is wrong with the content of a folder, by file and line. Never raises for bad content."""
    found: list[Problem] = []
    _check_entries(folder, found)
    _check_paths(folder, found)
    _check_places(folder, found)
    _check_offers(folder, found)
    for load, path in (
        (load_emergency, folder),
        (load_stop_words, folder),
        (load_phrases, folder / "intents.yaml"),
        (load_phrases, folder / "kinds.yaml"),
        (load_plan, folder / "plan.yaml"),
        (load_contacts, folder),
        (load_funding, folder),
        (load_spent_time_words, folder),
        (load_hours_words, folder),
        (load_day_words, folder),
        (load_terms, folder),
    ):
        with _noted(found):
            load(path)
    return sorted(set(found))


@contextmanager
def _noted(found: list[Problem]) -> Iterator[None]:
    """Note a content error among the problems found, and go on."""
    try:
        yield
    except ContentError as error:
        found.append(error.problem)


def _check_entries(folder: Path, found: list[Problem]) -> None:
    folders: list[Path] = []
    with _noted(found):
        folders = entry_folders(folder)
    pages: dict[PageKey, Page] = {}
    entries: list[Entry] = []
    for path in folders:
        with _noted(found):
            group = [read_page(file) for file in page_files(path)]
            entries.append(make_entry(path.name, group))
            pages |= {page.key: page for page in group}
    ids = {path.name for path in folders}
    for entry in entries:
        found += [error.problem for error in entry_errors(entry, pages, ids)]
    found += [error.problem for error in shared_phrasings(pages)]
    if folders and (missing := sorted(set(ENTRY_OF.values()) - ids)):
        found.append(problem(folder / "faq", f"the emergency entries {', '.join(missing)} are missing").problem)


def _check_paths(folder: Path, found: list[Problem]) -> None:
    entry_ids: set[str] = set()
    with suppress(ContentError):  # noted with the entries
        entry_ids = {path.name for path in entry_folders(folder)}
    for file in path_files(folder):
        with _noted(found):
            found += [error.problem for error in path_errors(file, read_path(file), entry_ids)]


def _check_places(folder: Path, found: list[Problem]) -> None:
    file = folder / "gazetteer.csv"
    seen: set[tuple[str, str]] = set()
    with _noted(found):
        for line, row in read_rows(file, PLACE_COLUMNS):
            with _noted(found):
                place, _ = read_place(file, line, row)
                if (place.name, place.municipality) in seen:
                    raise problem(file, f"'{place.name}' is listed twice", line=line)
                seen.add((place.name, place.municipality))
                if not re.fullmatch(r"(\d{5})?", place.postcode):
                    raise problem(file, f"'{place.postcode}' is no postcode of five digits", line=line)


def _check_offers(folder: Path, found: list[Problem]) -> None:
    file = folder / "offers.csv"
    seen: dict[str, int] = {}
    with _noted(found):
        for line, row in read_rows(file, REQUIRED_COLUMNS):
            with _noted(found):
                offer = read_shipped_offer(file, line, row)
                if seen.setdefault(offer.slug, line) != line:
                    raise problem(file, f"'{row['name']}' is listed in line {seen[offer.slug]} already", line=line)
