"""What the steps and ends of a decision path look like."""

from handlers.entries import entry_button, entry_screen, withdrawn_screen
from handlers.screen import Button, Screen, action, button, home_button, in_rows
from knowledge.entries import ORIGINAL, Entries
from knowledge.paths import DecisionPath, End, Step
from locales.words import Words


def path_screen(words: Words, entries: Entries, path: DecisionPath, place_id: str) -> Screen:
    """One step or end of a path, in the reader's language if the path speaks it."""
    place = path.place(place_id)
    return _end_screen(words, entries, path, place) if isinstance(place, End) else _step_screen(words, path, place)


def _step_screen(words: Words, path: DecisionPath, step: Step | None) -> Screen:
    """A question, its choices, and the way back. No step means the first one."""
    step = step or path.start
    language = path.language(words.language.tag)
    question = words.html("path-question", question=step.question[language])
    text = filter(None, [_heading(words, path, step.id), _not_checked(words, path), question])
    choices = [Button(choice.text[language], action("path", path.id, choice.to)) for choice in step.choices]
    rows = (*in_rows(choices), *_way_back(words, path, step.id), (home_button(words),))
    return Screen("\n\n".join(text), rows)


def _end_screen(words: Words, entries: Entries, path: DecisionPath, end: End) -> Screen:
    """The verdict above the answer it rests on, and what else is worth reading."""
    first, *others = (entries.get(entry_id) for entry_id in end.entries)
    if first is None:  # the verdict says what the entry says, so it goes with it
        gone = withdrawn_screen(words)
        heading = _heading(words, path, end.id)
        return Screen(f"{heading}\n\n{gone.text}", (*gone.rows[:-1], *_way_back(words, path, end.id), *gone.rows[-1:]))
    verdict = words.html("path-verdict", verdict=end.verdict[path.language(words.language.tag)])
    answer = entry_screen(words, entries, first)
    *actions, home = answer.rows
    more = [entry_button(words, entry) for entry in others if entry and entry.id not in first.related]
    note = _not_checked(words, path)
    parts = [_heading(words, path, end.id), verdict, "" if note in answer.text else note, answer.text]
    return Screen("\n\n".join(filter(None, parts)), (*actions, *in_rows(more), *_way_back(words, path, end.id), home))


def _heading(words: Words, path: DecisionPath, place_id: str) -> str:
    """Say which path this is, and what was chosen so far."""
    language = path.language(words.language.tag)
    title = words.html("path-title", title=path.title[language])
    chosen = (words.html("path-chosen", choice=choice.text[language]) for _, choice in path.way_to(place_id))
    only_german = [words.html("path-only-german")] if language != words.language.tag else []
    return "\n".join([*only_german, title, *chosen])


def _not_checked(words: Words, path: DecisionPath) -> str:
    translated = path.language(words.language.tag) != ORIGINAL
    return words.html("entry-not-checked") if translated and not path.reviewed else ""


def _way_back(words: Words, path: DecisionPath, place_id: str) -> tuple[tuple[Button, ...], ...]:
    way = path.way_to(place_id)
    return ((button(words, "path-button-back", "path", path.id, way[-1][0].id),),) if way else ()
