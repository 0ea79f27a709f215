"""Whatever is typed: first what was asked for, then what it most likely means."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import MessageHandler, filters
from telegram.ext.filters import ChatType

from handlers.absences import WAITING_FOR_ABSENCE, take_days
from handlers.audiences import WAITING_FOR_AUDIENCE_NAME, take_audience_name
from handlers.board import WAITING_FOR_OFFER, WAITING_FOR_REQUEST, take_offer, take_request
from handlers.broadcast_button_choices import (
    WAITING_FOR_LINKED_ENTRY,
    WAITING_FOR_MORE,
    take_linked_entry,
    take_more,
)
from handlers.broadcast_cards import WAITING_FOR_CORRECTION, take_correction
from handlers.broadcast_replies import WAITING_FOR_REPLY_ANSWER, take_reply, take_reply_answer
from handlers.broadcast_writing import WAITING_FOR_BROADCAST, take_broadcast_text
from handlers.broadcasts import WAITING_FOR_BROADCAST_TIME, take_time
from handlers.certificates import WAITING_FOR_CERTIFICATE_NAME, take_certificate_name
from handlers.conduct import (
    WAITING_FOR_NAME,
    WAITING_FOR_NUMBER,
    WAITING_FOR_TASK,
    take_typed_name,
    take_typed_number,
    take_typed_task,
)
from handlers.content import WAITING_FOR_ENTRY, take_typed_entry
from handlers.content_care import WAITING_FOR_REVIEW_DAY, take_typed_review_day
from handlers.content_editing import WAITING_FOR_FIELD, WAITING_FOR_STEP, take_typed_field, take_typed_step
from handlers.context import LotseContext
from handlers.course_planning import (
    WAITING_FOR_COURSE_DATES,
    WAITING_FOR_COURSE_FIELD,
    WAITING_FOR_COURSE_PLACE,
    take_course_dates,
    take_course_field,
    take_course_place,
)
from handlers.courses import show_courses
from handlers.entries import entry_button, entry_screen
from handlers.gaps import WAITING_FOR_GAP_ANSWER, WAITING_FOR_GAP_ENTRY, take_gap_answer, take_gap_entry
from handlers.hours import WAITING_FOR_HOURS, take_typed_hours
from handlers.letters import WAITING_FOR_LETTER, take_letter
from handlers.meetings import offer_to_talk, show_all_series, tell_next_meeting
from handlers.menu import menu_screen
from handlers.offer_cards import show_card
from handlers.offer_list import named_screen
from handlers.offers import (
    WAITING_FOR_PLACE,
    choose_kind,
    current_offers,
    find_kind,
    find_near_place,
    take_typed_place,
    tell_place_unknown,
)
from handlers.own_questions import WAITING_FOR_ADDITION, take_addition
from handlers.participants import WAITING_FOR_GUEST, take_guest
from handlers.path_screens import path_screen
from handlers.person import WAITING_FOR_QUESTION, offer_person, take_typed_question
from handlers.proposals import WAITING_FOR_PROPOSAL, take_proposal
from handlers.roles import WAITING_FOR_ROLE_OFFER, take_typed_offer
from handlers.screen import Button, Screen, button, in_rows, send
from handlers.series_dates import WAITING_FOR_DATE, take_typed_date
from handlers.series_drafts import WAITING_FOR_SERIES_FIELD, take_typed_series_field
from handlers.staff_answers import WAITING_FOR_STAFF_ANSWER, take_typed_answer
from handlers.tags import WAITING_FOR_TAG, take_tag
from handlers.thanks import WAITING_FOR_MOMENT, take_moment
from handlers.unanswered import admit_not_knowing
from knowledge.decisions import Decision
from locales.words import Words
from services.conversations import topic_of

# What the bot waits for somebody to type, and who takes it; a taker returns False if the text is something else.
DIALOGUES: dict[str, Callable[[Update, LotseContext, str, dict[str, Any]], Awaitable[bool]]] = {
    WAITING_FOR_QUESTION: take_typed_question,
    WAITING_FOR_ADDITION: take_addition,
    WAITING_FOR_STAFF_ANSWER: take_typed_answer,
    WAITING_FOR_ABSENCE: take_days,
    WAITING_FOR_BROADCAST: take_broadcast_text,
    WAITING_FOR_AUDIENCE_NAME: take_audience_name,
    WAITING_FOR_BROADCAST_TIME: take_time,
    WAITING_FOR_CORRECTION: take_correction,
    WAITING_FOR_MORE: take_more,
    WAITING_FOR_REPLY_ANSWER: take_reply_answer,
    WAITING_FOR_TAG: take_tag,
    WAITING_FOR_LINKED_ENTRY: take_linked_entry,
    WAITING_FOR_GAP_ANSWER: take_gap_answer,
    WAITING_FOR_GAP_ENTRY: take_gap_entry,
    WAITING_FOR_PLACE: take_typed_place,
    WAITING_FOR_ENTRY: take_typed_entry,
    WAITING_FOR_FIELD: take_typed_field,
    WAITING_FOR_STEP: take_typed_step,
    WAITING_FOR_REVIEW_DAY: take_typed_review_day,
    WAITING_FOR_COURSE_DATES: take_course_dates,
    WAITING_FOR_COURSE_PLACE: take_course_place,
    WAITING_FOR_COURSE_FIELD: take_course_field,
    WAITING_FOR_GUEST: take_guest,
    WAITING_FOR_OFFER: take_offer,
    WAITING_FOR_REQUEST: take_request,
    WAITING_FOR_SERIES_FIELD: take_typed_series_field,
    WAITING_FOR_DATE: take_typed_date,
    WAITING_FOR_PROPOSAL: take_proposal,
    WAITING_FOR_MOMENT: take_moment,
    WAITING_FOR_LETTER: take_letter,
    WAITING_FOR_HOURS: take_typed_hours,
    WAITING_FOR_CERTIFICATE_NAME: take_certificate_name,
    WAITING_FOR_ROLE_OFFER: take_typed_offer,
    WAITING_FOR_NAME: take_typed_name,
    WAITING_FOR_TASK: take_typed_task,
    WAITING_FOR_NUMBER: take_typed_number,
}

# What is typed here is written for others: "suicide" in it is no cry for help.
WRITTEN_FOR_OTHERS = frozenset(
    {
        WAITING_FOR_STAFF_ANSWER,
        WAITING_FOR_GAP_ANSWER,
        WAITING_FOR_FIELD,
        WAITING_FOR_STEP,
        WAITING_FOR_BROADCAST,
        WAITING_FOR_CORRECTION,
        WAITING_FOR_MORE,
        WAITING_FOR_REPLY_ANSWER,
        WAITING_FOR_AUDIENCE_NAME,
        WAITING_FOR_TAG,
    }
)
MOST_NAMED = 5

# What is counted, by the kind of decision; what leads to lists and screens of their own is not.
COUNTED_AS = {
    "answer": "answered",
    "contact": "answered",
    "path": "answered",
    "suggest": "suggested",
    "none": "unanswered",
}

# What is answered with what everybody may read.
READABLE = ("answer", "contact", "path")

# What a message may be about that is the name of an offer, too.
MAY_BE_A_NAME = ("offers", "suggest", "none")


async def answer_text(update: Update, context: LotseContext) -> None:
    """Answer a typed message."""
    message = update.effective_message
    if message is None or message.text is None:
        return
    knowledge, dialogue = context.knowledge, context.dialogue
    topic = topic_of(context.conversation, knowledge.gazetteer)
    decision = knowledge.router.route(message.text, context.profile.language, after=topic)
    if decision.kind == "emergency" and not (dialogue and dialogue.state in WRITTEN_FOR_OTHERS):
        await _answer_all(update, context, (decision,))
        return
    if await take_reply(update, context):
        return
    if dialogue and await DIALOGUES[dialogue.state](update, context, message.text, dialogue.data):
        return
    if decision.kind in MAY_BE_A_NAME and await show_named_offers(update, context, message.text):
        return
    if dialogue and dialogue.state == WAITING_FOR_PLACE and decision.kind == "none":
        await tell_place_unknown(update, context)
        return
    await _answer_all(update, context, (decision, *decision.also))


async def answer_reader(update: Update, context: LotseContext, *, only_danger: bool = False) -> bool:
    """Answer somebody who has not agreed to more than reading, and keep nothing of them.

    Returns False, having said nothing, if it takes more than what everybody may read.
    """
    message = update.message
    if message is None or message.text is None or message.text.startswith("/"):
        return False
    decision = context.knowledge.router.route(message.text, context.words.language.tag)
    if decision.kind == "emergency":
        await _answer_all(update, context, (decision,))
        return True
    decisions = (decision, *decision.also)
    if only_danger or any(each.kind not in READABLE for each in decisions):
        return False
    await _answer_all(update, context, decisions)
    return True


async def _answer_all(update: Update, context: LotseContext, decisions: tuple[Decision, ...]) -> None:
    for decision in decisions:
        await _answer(update, context, decision)
    await _note(context, decisions)  # after the answer: rather answered twice than never


async def _answer(update: Update, context: LotseContext, decision: Decision) -> None:
    words, entries = context.words, context.knowledge.entries
    found = [entries[entry_id] for entry_id in decision.entries]
    quoted = update.effective_message.message_id if update.effective_message else None
    match decision.kind:
        case "emergency":
            await send(
                update,
                context,
                emergency_screen(words, [entry_button(words, entry) for entry in found]),
                reply_to=quoted,
            )
        case "answer" | "contact":
            paths = context.knowledge.router.paths.values()
            await send(update, context, entry_screen(words, entries, found[0], paths=paths), reply_to=quoted)
        case "path" if decision.path:
            screen = path_screen(words, entries, decision.path, decision.path_place)
            await send(update, context, screen, reply_to=quoted)
        case "suggest":
            buttons = [entry_button(words, entry) for entry in found]
            await send(update, context, suggestions_screen(words, buttons), reply_to=quoted)
        case "offers":
            await _find_offers(update, context, decision)
        case "course":
            await show_courses(update, context)
        case "meetings" if decision.meeting_kind:
            await tell_next_meeting(update, context, decision.meeting_kind)
        case "meetings":
            await show_all_series(update, context)
        case "talk":
            await offer_to_talk(update, context)
        case "human":
            await offer_person(update, context)
        case "smalltalk":
            text = words.html(f"smalltalk-{decision.smalltalk}")
            await send(update, context, Screen(text, menu_screen(words).rows if decision.smalltalk != "thanks" else ()))
        case _:
            await admit_not_knowing(update, context)


async def _note(context: LotseContext, decisions: tuple[Decision, ...]) -> None:
    """Note what the answers were about, for a follow-up, and count the questions without who asked them."""
    counted = [decision for decision in decisions if decision.kind in COUNTED_AS]
    if counted:
        last = next((decision for decision in reversed(decisions) if decision.topic), None)
        topic = last.topic if last and COUNTED_AS.get(last.kind) == "answered" else None  # lists note theirs themselves
        await context.note_answers([_outcome_of(context, decision) for decision in counted], topic)


def _outcome_of(context: LotseContext, decision: Decision) -> tuple[str, str]:
    topic = context.knowledge.entries[decision.entries[0]].topic if decision.entries else ""
    return topic, COUNTED_AS[decision.kind]


async def show_named_offers(update: Update, context: LotseContext, text: str) -> bool:
    """Show the offers whose names a text has in it, stale ones too; returns False if there are none."""
    named = context.knowledge.router.words_of_names(text)
    found = (await current_offers(context)).names.find(named, limit=MOST_NAMED) if named else []
    if len(found) == 1:
        return await show_card(update, context, str(found[0].id), None)
    if found:
        heading = context.words.html("find-named")
        await send(update, context, named_screen(context.words, heading, found, context.now))
    return bool(found)


async def _find_offers(update: Update, context: LotseContext, decision: Decision) -> None:
    if decision.place:
        await find_near_place(update, context, decision.place, decision.offer_kind)
    elif decision.offer_kind:
        await find_kind(update, context, decision.offer_kind)
    else:
        await choose_kind(update, context)


def emergency_screen(words: Words, more: list[Button]) -> Screen:
    """The emergency numbers before anything else."""
    person = button(words, "entry-button-person", "person", "message")
    return Screen(words.html("emergency-numbers"), (*in_rows(more), (person,)))


def suggestions_screen(words: Words, suggestions: list[Button]) -> Screen:
    """A close call: the best few entries, and "none of these"."""
    none = button(words, "suggest-button-none", "suggest", "none")
    return Screen(words.html("suggest-text"), (*in_rows(suggestions), (none,)))


HANDLERS = [
    MessageHandler(ChatType.PRIVATE & filters.TEXT & ~filters.COMMAND & filters.UpdateType.MESSAGE, answer_text),
]
