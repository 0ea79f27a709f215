"""Changing the content by typing or by sending a file: one field, a new entry step by step, a translation."""

import re
from typing import Any

from telegram import Document, Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters
from telegram.ext.filters import ChatType

from db.content import find_draft
from handlers.content import PAGE, tapped_key, today, wait_for
from handlers.content_drafts import offer_draft
from handlers.content_screens import FACTS, FIELDS, menu_button, phrasing_mark, phrasings_screen
from handlers.context import LotseContext
from handlers.leftovers import decline_media
from handlers.screen import Screen, button, in_rows, send, show, toast
from handlers.staff import for_editors, may, typed_by_editors
from knowledge.drafts import with_phrasings
from knowledge.entries import TOPICS
from knowledge.entry_check import ENTRY_ID
from knowledge.pages import ORIGINAL, Page, PageKey, page_file, written
from locales.languages import LANGUAGES
from services.content import choose_entry_id
from services.roles import Role

WAITING_FOR_FIELD = "content_field"
WAITING_FOR_STEP = "content_step"
STEPS = ("title", "answer", "source", "hand_over", "phrasings")
"""What is asked for, one after the other, for a new entry."""

STEPS_OF_TRANSLATION = ("title", "answer", "phrasings")
NOTHING = "-"
LONGEST_QUOTE = 3_000  # a quotation has to fit into one message; the file has it whole
LARGEST_FILE = 64_000
FILE_NAME = re.compile(rf"({ENTRY_ID.pattern})\.([a-z]{{2,3}}(?:-[a-z]+)?)\.md")
GERMAN_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


@for_editors
async def ask_for_field(update: Update, context: LotseContext) -> None:
    """Ask for the new text of a field, with the one it has now."""
    key, field = tapped_key(context), context.tapped(3)
    page = await _newest(context, key)
    if page is None or field not in (*FIELDS, *FACTS):
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    async with context.transaction() as session:
        await wait_for(session, context, WAITING_FOR_FIELD, {"entry": key[0], "language": key[1], "field": field})
    if field == "phrasings":
        await show(update, context, phrasings_screen(context.words, page))
        return
    back = button(context.words, "content-button-page", "content", "page", *key)
    now = (page.answer or "") if field == "answer" else page.string(field, default="")
    quoted = now if len(now) <= LONGEST_QUOTE else f"{now[:LONGEST_QUOTE]} …"
    text = context.words.html(f"content-ask-{field}") + "\n\n" + context.words.html("content-now", text=quoted or "–")
    await show(update, context, Screen(text, ((back,),)))


@typed_by_editors
@typed_by_editors
async def take_typed_field(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Make a draft of the page with the typed text; what is wrong with it can be typed anew."""
    key = (data["entry"], data["language"])
    page = await _newest(context, key)
    if page is None:
        return False
    await offer_draft(update, context, key, _with_field(page, data["field"], text).text, _action(data["field"]))
    return True


@for_editors
async def take_phrasing_away(update: Update, context: LotseContext) -> None:
    """Make a draft of the page without the tapped phrasing."""
    key, mark = tapped_key(context), context.tapped(3)
    page = await _newest(context, key)
    kept = tuple(text for text in page.strings("phrasings") if phrasing_mark(text) != mark) if page else ()
    if page is None or len(kept) == len(page.strings("phrasings")):
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    await offer_draft(update, context, key, page.changed({"phrasings": kept}).text, "phrased")


@for_editors
async def choose_topic(update: Update, context: LotseContext) -> None:
    """Ask for the topic of a new entry."""
    words = context.words
    topics = [button(words, f"topic-{topic}", "content", "topic", topic) for topic in TOPICS]
    await show(update, context, Screen(words.html("content-ask-topic"), (*in_rows(topics, 2), (menu_button(words),))))


@for_editors
async def begin_entry(update: Update, context: LotseContext) -> None:
    """Begin a new entry of the tapped topic."""
    async with context.transaction() as session:
        entry_id = await choose_entry_id(session, {key[0] for key in context.knowledge.pages})
        fields = {"topic": context.tapped(1)}
        await wait_for(session, context, WAITING_FOR_STEP, {"entry": entry_id, "language": ORIGINAL, "fields": fields})
    await show(update, context, Screen(context.words.html("content-ask-title")))


@for_editors
async def begin_translation(update: Update, context: LotseContext) -> None:
    """Begin the translation of an entry, with the German text to translate."""
    entry_id, language = tapped_key(context)
    original = context.knowledge.pages.get((entry_id, ORIGINAL))
    if original is None or language not in LANGUAGES:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    async with context.transaction() as session:
        await wait_for(session, context, WAITING_FOR_STEP, {"entry": entry_id, "language": language, "fields": {}})
    german = context.words.html("entry-answer", title=original.string("title"), answer=original.answer or "")
    await show(update, context, Screen(f"{german}\n\n{context.words.html('content-ask-title')}"))


async def take_typed_step(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Keep one part of a new page and ask for the next; after the last one show the draft."""
    key = (data["entry"], data["language"])
    steps = STEPS if key[1] == ORIGINAL else STEPS_OF_TRANSLATION
    missing = [step for step in steps if step not in data["fields"]]
    fields = {**data["fields"], missing[0]: text.strip()}
    if len(missing) > 1:
        async with context.transaction() as session:
            await wait_for(session, context, WAITING_FOR_STEP, {**data, "fields": fields})
        await send(update, context, Screen(context.words.html(f"content-ask-{missing[1]}")))
        return True
    action = "added" if key[1] == ORIGINAL else "translated"
    await offer_draft(update, context, key, _new_page(context, key, fields), action)
    return True


async def take_file(update: Update, context: LotseContext) -> None:
    """Make a draft of a page that staff sent as a file, or say line by line what is wrong with it."""
    message, words = update.effective_message, context.words
    file = message.document if message else None
    if file is None or not await may(update, context, Role.EDITOR):
        await decline_media(update, context)
        return
    named = FILE_NAME.fullmatch(file.file_name or "")
    if named is None or named[2] not in LANGUAGES or (file.file_size or 0) > LARGEST_FILE:
        await send(update, context, Screen(words.html("content-file-unfit")))
        return
    try:
        text = (await _download(context, file)).decode("utf-8-sig")
    except UnicodeDecodeError:
        await send(update, context, Screen(words.html("content-file-encoding")))
        return
    key = (named[1], named[2])
    action = "changed" if key in context.knowledge.pages else "added" if key[1] == ORIGINAL else "translated"
    await offer_draft(update, context, key, text.replace("\r\n", "\n"), action)


async def _download(context: LotseContext, file: Document) -> bytes:
    return bytes(await (await context.bot.get_file(file.file_id)).download_as_bytearray())


async def _newest(context: LotseContext, key: PageKey) -> Page | None:
    """Return the draft of a page, so that changes add up, or the page itself."""
    async with context.reading() as session:
        draft = await find_draft(session, *key)
    if draft is not None and draft.text is not None:
        return Page(page_file(key), draft.text)
    return context.knowledge.pages.get(key)


def _with_field(page: Page, field: str, text: str) -> Page:
    """Change one field; what is changed is shown again if it was withdrawn, and no longer older than its original."""
    page = page.changed({"withdrawn": None}) if page.is_original else page
    text = text.strip()
    if field == "phrasings":
        return with_phrasings(page, _lines(text))
    if field == "answer":
        unread = {} if page.is_original else {"reviewed": False, "outdated": None}
        return page.changed(unread, answer=text)
    if field == "to_confirm" and text == NOTHING:
        return page.changed({field: None})
    return page.changed({field: _iso_date(text) if field == "as_of" else text})


def _new_page(context: LotseContext, key: PageKey, fields: dict[str, str]) -> str:
    answer, phrasings = fields["answer"], _lines(fields["phrasings"])
    shared = {"title": fields["title"], "phrasings": phrasings}
    if key[1] != ORIGINAL:
        return written(key, {**shared, "reviewed": False}, answer)
    facts = {"as_of": f"{today(context)}", "confidence": "medium", "related": []}
    return written(key, {**fields, **facts, **shared, "answer": None}, answer)


def _action(field: str) -> str:
    return "phrased" if field == "phrasings" else "changed"


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _iso_date(text: str) -> str:
    found = GERMAN_DATE.fullmatch(text)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else text


HANDLERS = [
    CallbackQueryHandler(ask_for_field, rf"^content:edit:{PAGE}:([a-z_]+)$"),
    CallbackQueryHandler(take_phrasing_away, rf"^content:unsay:{PAGE}:([0-9a-f]{{8}})$"),
    CallbackQueryHandler(choose_topic, r"^content:new$"),
    CallbackQueryHandler(begin_entry, rf"^content:topic:({'|'.join(TOPICS)})$"),
    CallbackQueryHandler(begin_translation, rf"^content:translate:{PAGE}$"),
    MessageHandler(ChatType.PRIVATE & filters.Document.FileExtension("md") & filters.UpdateType.MESSAGE, take_file),
]
