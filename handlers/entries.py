"""Answers of the FAQ: browsing by topic, showing an entry, rating it."""

import re
from collections.abc import Iterable

from telegram import Update
from telegram.ext import CallbackQueryHandler

from handlers.context import LotseContext
from handlers.screen import Button, Rows, Screen, action, button, home_button, in_rows, quoted_message, show, toast
from knowledge.entries import ORIGINAL, TOPICS, Entries, Entry, Wording
from knowledge.follow_ups import LastTopic
from knowledge.paths import DecisionPath
from locales.words import Words
from services.gaps import note_gap
from services.questions import rate_answer


def topics_screen(words: Words, paths: Iterable[DecisionPath]) -> Screen:
    """All topics and all decision paths, a button each."""
    topics = [button(words, f"topic-{topic}", "topic", "show", topic) for topic in TOPICS]
    begin = [path_button(words, path) for path in paths]
    home = home_button(words)
    return Screen(words.html("topics-text"), (*in_rows(topics, 2), *in_rows(begin), (home,)))


def topic_screen(words: Words, entries: Entries, topic: str) -> Screen:
    """The questions of one topic."""
    back = button(words, "topics-button-back", "topic", "list")
    text = words.html("topic-text", topic=words.plain(f"topic-{topic}"))
    return Screen(text, (*in_rows([entry_button(words, entry) for entry in entries.of_topic(topic)]), (back,)))


def entry_screen(
    words: Words,
    entries: Entries,
    entry: Entry,
    *,
    language: str | None = None,
    paths: Iterable[DecisionPath] = (),
) -> Screen:
    """One answer, with what it rests on, its date, its limits, and what to do next.

    It is in the reader's language where there is a translation; `language` asks for another one. Those of the `paths`
    that belong to the entry can be begun from here.
    """
    wanted = language or words.language.tag
    wording = entry.wording(wanted if entry.has_answer(wanted) else ORIGINAL)
    parts = [
        words.html("emergency-numbers") if entry.emergency else "",
        words.html("entry-only-german") if wording.language != wanted else "",
        words.html("entry-answer", title=wording.title, answer=wording.answer or ""),
        "" if wording.reviewed else words.html("entry-not-checked"),
        words.html("entry-outdated") if wording.outdated else "",
        words.html("entry-overdue", date=words.full_date(entry.review_on)) if entry.overdue else "",
        words.html("entry-hand-over") if entry.hand_over_always else "",
        _to_confirm(words, entry, wording),
        words.html("entry-source", source=entry.source, date=as_of(entry.as_of)),
    ]
    begin = in_rows([path_button(words, path) for path in paths if entry.id in path.shown_at])
    return Screen("\n\n".join(filter(None, parts)), (*begin, *_entry_rows(words, entries, entry, wording)))


def withdrawn_screen(words: Words) -> Screen:
    """What is shown in the place of an answer that staff took away: a person to ask."""
    person = button(words, "entry-button-person", "person", "ask")
    return Screen(words.html("entry-withdrawn"), ((person,), (home_button(words),)))


def _to_confirm(words: Words, entry: Entry, wording: Wording) -> str:
    if not entry.to_confirm:
        return ""
    # What is to be confirmed is written down in German only.
    if wording.language == ORIGINAL:
        return words.html("entry-to-confirm", points=entry.to_confirm)
    return words.html("entry-to-confirm-some")


def entry_button(words: Words, entry: Entry) -> Button:
    """A button that opens an entry, labelled with its question."""
    return Button(entry.wording(words.language.tag).title, action("entry", "show", entry.id))


def path_button(words: Words, path: DecisionPath) -> Button:
    """A button that begins a decision path, labelled with its question."""
    title = path.title[path.language(words.language.tag)]
    return button(words, "path-button-start", "path", path.id, path.start.id, title=title)


def as_of(date: str) -> str:
    """Return an entry's date of 4, 7 or 10 characters (year, month, day) as people write it, remarks left out."""
    found = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", date)
    if found is None:
        return date
    return ".".join(part for part in reversed(found.groups()) if part)


def _entry_rows(words: Words, entries: Entries, entry: Entry, wording: Wording) -> Rows:
    helpful = (
        button(words, "entry-button-helpful", "entry", "yes", entry.id),
        button(words, "entry-button-not-helpful", "entry", "no", entry.id),
    )
    person = button(words, "entry-button-person", "person", "entry", entry.id)
    contact = button(words, "entry-button-contact", "contact", "topic", entry.topic)
    related = in_rows([entry_button(words, entries[entry_id]) for entry_id in entry.related if entry_id in entries])
    to_german = button(words, "entry-button-german", "entry", "german", entry.id)
    german = ((to_german,),) if wording.outdated or not wording.reviewed else ()
    home = (home_button(words),)
    if entry.hand_over_always:
        return ((person,), (contact,), *german, helpful, *related, home)
    return (*german, helpful, *related, (contact,), (person,), home)


async def show_topics(update: Update, context: LotseContext) -> None:
    """Show all topics."""
    await show(update, context, topics_screen(context.words, context.knowledge.router.paths.values()))


async def show_topic(update: Update, context: LotseContext) -> None:
    """Show the questions of the tapped topic."""
    topic = context.tapped(1)
    if topic not in TOPICS:
        await show_topics(update, context)
        return
    await show(update, context, topic_screen(context.words, context.knowledge.entries, topic))


async def show_entry(update: Update, context: LotseContext) -> None:
    """Show the tapped entry, in the reader's language or in German."""
    entries = context.knowledge.entries
    entry, language = entries.get(context.tapped(2)), ORIGINAL if context.tapped(1) == "german" else None
    if entry is None and (context.tapped(2), ORIGINAL) in context.knowledge.pages:
        await show(update, context, withdrawn_screen(context.words))
        return
    if entry is None:
        await toast(update, context, context.words.plain("entry-gone-toast"))
        await show_topics(update, context)
        return
    await context.remember(LastTopic(entry.id))
    paths = context.knowledge.router.paths.values()
    await show(update, context, entry_screen(context.words, entries, entry, language=language, paths=paths))


async def rate_entry(update: Update, context: LotseContext) -> None:
    """Keep whether the answer helped."""
    helped, entry_id, asked = context.tapped(1) == "yes", context.tapped(2), quoted_message(update)
    if entry_id in context.knowledge.entries:
        language, now = context.profile.language, context.now
        async with context.transaction() as session:
            is_new = await rate_answer(
                session, context.profile.person_id, entry_id, language=language, helped=helped, now=now
            )
            if is_new and not helped and asked and asked.text:
                stop_words = context.knowledge.router.stop_words
                await note_gap(
                    session, asked.text, language=language, stop_words=stop_words, entry_id=entry_id, now=now
                )
    await toast(update, context, context.words.plain("entry-thanks-toast" if helped else "entry-sorry-toast"))


READING = [
    CallbackQueryHandler(show_topics, r"^topic:list$"),
    CallbackQueryHandler(show_topic, r"^topic:show:([a-z-]+)$"),
    CallbackQueryHandler(show_entry, r"^entry:(show|german):([A-Z]+-\d+)$"),
]
HANDLERS = [
    *READING,
    CallbackQueryHandler(rate_entry, r"^entry:(yes|no):([A-Z]+-\d+)$"),
]
