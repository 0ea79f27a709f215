"""What is wrong with a decision path that can be read, but not walked."""

import re
from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError

from knowledge.entries import ORIGINAL
from knowledge.paths import MOST_TAPS, DecisionPath, End, Step, Texts
from knowledge.problems import ContentError, line_of, problem
from knowledge.text import fold

# Path and place share the 64 bytes of a button's callback data (Bot API, InlineKeyboardButton).
_ID: Final = re.compile(r"[a-z][a-z-]{0,23}")


def path_errors(file: Path, path: DecisionPath, entry_ids: Collection[str]) -> Iterator[ContentError]:
    """List what keeps people from walking a path to a sourced end in their language, with the line to mend."""
    yield from _id_errors(file, path)
    yield from _branch_errors(file, path)
    yield from _source_errors(file, path, entry_ids)
    yield from _language_errors(file, path)


def _id_errors(file: Path, path: DecisionPath) -> Iterator[ContentError]:
    lines = {path.id: 1} | {place.id: place.line for place in path.places}
    for name, line in lines.items():
        if not _ID.fullmatch(name):
            yield problem(file, f"'{name}' has to be a short name of small letters and hyphens", line=line)
    for name in path.steps.keys() & path.ends.keys():
        yield problem(file, f"'{name}' is a step and an end", line=path.ends[name].line)


def _branch_errors(file: Path, path: DecisionPath) -> Iterator[ContentError]:
    """Walk every way from the start, the tap that opens the path included in the taps."""
    reached = {path.start.id}
    ways: list[tuple[str, ...]] = [(path.start.id,)]
    while ways:
        way = ways.pop()
        step = path.steps[way[-1]]
        if not step.choices:
            yield problem(file, f"the step '{step.id}' has no choices, so its branch never ends", line=step.line)
        for choice in step.choices:
            blame = partial(problem, file, line=choice.line)
            if path.place(choice.to) is None:
                yield blame(f"'{choice.to}' is neither a step nor an end, so the branch never ends")
            elif choice.to in way:
                yield blame(f"the choice leads back to '{choice.to}', so the path goes round in circles")
            elif choice.to in reached:
                yield blame(f"a second choice leads to '{choice.to}', so the way back is not clear")
            elif choice.to in path.steps:
                ways.append((*way, choice.to))
            elif len(way) >= MOST_TAPS:
                yield blame(f"the end '{choice.to}' is more than {MOST_TAPS} taps away")
            reached.add(choice.to)
    for place in path.places:
        if place.id not in reached:
            yield problem(file, f"no choice leads to '{place.id}'", line=place.line)


def _source_errors(file: Path, path: DecisionPath, entry_ids: Collection[str]) -> Iterator[ContentError]:
    for end in path.ends.values():
        if not end.entries:
            yield problem(file, f"the end '{end.id}' names no entry, so it has no source", line=end.line)
        for entry_id in end.entries:
            if entry_id not in entry_ids:
                yield problem(file, f"the end '{end.id}' names '{entry_id}', which is no entry", line=end.line)
    for entry_id in path.shown_at:
        if entry_id not in entry_ids:
            yield problem(file, f"'{entry_id}' is no entry", line=line_of(file, "shown_at:"))


def _language_errors(file: Path, path: DecisionPath) -> Iterator[ContentError]:
    languages = {ORIGINAL, *path.title}
    for text, line in _texts(file, path):
        for language in sorted(languages - text.keys()):
            yield problem(file, f"the text is missing in '{language}'", line=line)
        for language in sorted(text.keys() - languages):
            yield problem(file, f"the text is in '{language}', which the title does not speak", line=line)
    spoken = [path.title, path.phrasings, *(choice.typed for step in path.steps.values() for choice in step.choices)]
    for language in sorted({language for texts in spoken for language in texts}):
        if not _is_language(language):
            yield problem(file, f"'{language}' is no language tag such as uk", line=line_of(file, f" {language}:"))
    if ORIGINAL not in path.phrasings:
        yield problem(file, "the German phrasings are missing", line=line_of(file, "phrasings:"))
    for pattern in (pattern for texts in path.phrasings.values() for pattern in texts):
        if not fold(pattern):
            yield problem(file, f"'{pattern}' has no letters to search for", line=line_of(file, pattern))


def _texts(file: Path, path: DecisionPath) -> Iterator[tuple[Texts, int]]:
    yield path.title, line_of(file, "title:")
    for place in path.places:
        yield _said_at(place), place.line
        if isinstance(place, Step):
            yield from ((choice.text, choice.line) for choice in place.choices)


def _said_at(place: Step | End) -> Texts:
    return place.question if isinstance(place, Step) else place.verdict


def _is_language(tag: str) -> bool:
    try:
        Locale.parse(tag.split("-", maxsplit=1)[0])
    except (ValueError, UnknownLocaleError):
        return False
    return True
