"""Tags: staff give people words to find them by again; people see theirs and take them off."""

from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.audience_conditions import condition_of
from db.audience_terms import AudienceUnreadableError
from db.broadcast_replies import find_broadcast_reply
from db.dialogues import close_dialogue, open_dialogue
from db.outbox import find_sent_message
from db.questions import find_question
from db.tags import count_tagged, list_tags, list_tags_of
from handlers.audience_choices import STATES
from handlers.audience_words import heading_of
from handlers.audiences import frame_of, list_choices
from handlers.context import LotseContext
from handlers.screen import Screen, send, show, toast
from handlers.staff import for_staff, is_staff
from handlers.tag_screens import (
    SOURCES,
    choose_tag_screen,
    own_tags_screen,
    sources_screen,
    tag_screen,
    tags_screen,
)
from services.tags import drop_tag, give_tag, give_tag_to_person, read_tag, take_tag_off

WAITING_FOR_TAG = "tag"
PATIENCE = timedelta(hours=1)


@for_staff
async def show_tags(update: Update, context: LotseContext) -> None:
    """Show all tags."""
    async with context.reading() as session:
        tags = await list_tags(session)
    await show(update, context, tags_screen(context.words, tags))


@for_staff
async def show_tag(update: Update, context: LotseContext) -> None:
    """Show one tag."""
    await _show_tag(update, context, context.tapped(1))


@for_staff
async def ask_for_tag(update: Update, context: LotseContext) -> None:
    """Wait for a new tag."""
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, WAITING_FOR_TAG, {}, expires_at=context.now + PATIENCE)
    await show(update, context, Screen(context.words.html("tag-ask")))


async def take_tag(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Show the typed tag, to be given; ask once more if it can't be one."""
    if not await is_staff(update, context):
        return False
    tag, fault = read_tag(text)
    if fault is not None:
        await send(update, context, Screen(context.words.html(f"tag-{fault}")))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await _show_tag(update, context, tag)
    return True


@for_staff
async def choose_source(update: Update, context: LotseContext) -> None:
    """Show the courses, meetings or broadcasts whose people can be given a tag."""
    kind, tag = context.tapped(1), context.tapped(2)
    async with context.reading() as session:
        choices = await list_choices(session, context, kind)
    await show(update, context, sources_screen(context.words, tag, kind, choices))


@for_staff
async def choose_state(update: Update, context: LotseContext) -> None:
    """Ask who of a course, or which answer to a broadcast."""
    kind, row_id, tag = context.tapped(1), int(context.tapped(2)), context.tapped(3)
    try:
        conditions = [condition_of(kind, f"{row_id}:{state}") for state in STATES.get(kind, ())]
    except AudienceUnreadableError:
        await toast(update, context, context.words.plain("audience-gone-toast"))
        return
    choices = [(each.value, context.words.plain(f"audience-is-{heading_of(each)}")) for each in conditions]
    await show(update, context, sources_screen(context.words, tag, kind, choices))


@for_staff
async def give(update: Update, context: LotseContext) -> None:
    """Give the tag to all of them."""
    tag = context.tapped(3)
    try:
        condition = condition_of(context.tapped(1), context.tapped(2))
    except AudienceUnreadableError:
        await toast(update, context, context.words.plain("audience-gone-toast"))
        return
    async with context.transaction() as session:
        count = await give_tag(session, tag, condition, frame_of(context), by=context.profile.person_id)
    await toast(update, context, context.words.plain("tag-given-toast", count=context.words.number(count)))
    await _show_tag(update, context, tag)


@for_staff
async def drop(update: Update, context: LotseContext) -> None:
    """Take a tag off everybody."""
    async with context.transaction() as session:
        await drop_tag(session, context.tapped(1), by=context.profile.person_id, now=context.now)
        tags = await list_tags(session)
    await toast(update, context, context.words.plain("tag-dropped-toast"))
    await show(update, context, tags_screen(context.words, tags))


@for_staff
async def choose_for_reply(update: Update, context: LotseContext) -> None:
    """Ask which tag to give to whoever wrote a reply."""
    async with context.reading() as session:
        tags = await list_tags(session)
    await show(update, context, choose_tag_screen(context.words, int(context.tapped(1)), tags))


@for_staff
async def give_to_replier(update: Update, context: LotseContext) -> None:
    """Give a tag to whoever wrote a reply."""
    reply_id, tag = int(context.tapped(1)), context.tapped(2)
    async with context.transaction() as session:
        reply = await find_broadcast_reply(session, reply_id)
        given = reply is not None and await give_tag_to_person(
            session, tag, reply.person_id, by=context.profile.person_id, now=context.now
        )
    await toast(update, context, context.words.plain("tag-one-toast" if given else "tag-not-toast"))


@for_staff
async def tag_asker(update: Update, context: LotseContext) -> None:
    """Give a tag to whoever asked a question, by replying to it in the staff group with /tag and the word."""
    message = update.effective_message
    if message is None:
        return
    tag, fault = read_tag(" ".join(context.args or ()))
    asked, given = message.reply_to_message, False
    if asked is not None and fault is None:
        async with context.transaction() as session:
            sent = await find_sent_message(session, message.chat_id, asked.message_id)
            is_question = sent is not None and sent.kind == "question"
            question = await find_question(session, sent.facts["question_id"]) if sent and is_question else None
            given = question is not None and await give_tag_to_person(
                session, tag, question.person_id, by=await context.acting_id(session), now=context.now
            )
    key = "tag-one-toast" if given else f"tag-{fault}" if fault else "tag-not-toast"
    await send(update, context, Screen(context.words.html(key)), reply_to=message.message_id)


async def show_own_tags(update: Update, context: LotseContext) -> None:
    """Show somebody the tags that they have."""
    async with context.reading() as session:
        tags = await list_tags_of(session, context.profile.person_id)
    await show(update, context, own_tags_screen(context.words, tags))


async def take_off(update: Update, context: LotseContext) -> None:
    """Take a tag off oneself."""
    async with context.transaction() as session:
        await take_tag_off(session, context.tapped(1), context.profile.person_id, now=context.now)
    await toast(update, context, context.words.plain("tag-off-toast"))
    await show_own_tags(update, context)


async def _show_tag(update: Update, context: LotseContext, tag: str) -> None:
    async with context.reading() as session:
        count = await count_tagged(session, tag)
    await show(update, context, tag_screen(context.words, tag, count))


SOURCE = f"({'|'.join(SOURCES)})"

HANDLERS = [
    CommandHandler("tag", tag_asker, ChatType.GROUPS),
    CallbackQueryHandler(show_tags, r"^tag:list$"),
    CallbackQueryHandler(ask_for_tag, r"^tag:new$"),
    CallbackQueryHandler(show_tag, r"^tag:show:(.+)$"),
    CallbackQueryHandler(choose_source, rf"^tag:from:{SOURCE}:(.+)$"),
    CallbackQueryHandler(choose_state, rf"^tag:of:{SOURCE}:(\d{{1,9}}):(.+)$"),
    CallbackQueryHandler(give, rf"^tag:give:{SOURCE}:(\d{{1,9}}(?::[a-z]+)?):(.+)$"),
    CallbackQueryHandler(drop, r"^tag:drop:(.+)$"),
    CallbackQueryHandler(choose_for_reply, r"^tag:choose:(\d{1,9})$"),
    CallbackQueryHandler(give_to_replier, r"^tag:reply:(\d{1,9}):(.+)$"),
    CallbackQueryHandler(show_own_tags, r"^mytag:list$"),
    CallbackQueryHandler(take_off, r"^mytag:off:(.+)$"),
]
