"""Questions without an answer in the hands of staff: put to an entry, answered anew, or set aside."""

import asyncio
from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.content import find_draft
from db.dialogues import close_dialogue, open_dialogue
from db.gaps import (
    count_open_gaps,
    find_open_gap,
    list_gap_questions,
    list_open_gaps,
    list_people_waiting,
)
from db.models import Gap
from db.questions import find_question
from handlers.content import check, today
from handlers.content_drafts import show_draft
from handlers.context import LotseContext
from handlers.gap_screens import (
    PAGE,
    GapView,
    candidates_screen,
    gap_screen,
    gaps_screen,
    refused_screen,
)
from handlers.screen import Screen, button, send, show, toast
from handlers.staff import for_editors, typed_by_editors
from knowledge.drafts import answered_page, with_phrasings
from knowledge.entries import ORIGINAL, Entry
from knowledge.pages import Page, page_file
from knowledge.wishes import WHO_IS_RESPONSIBLE
from locales.words import Words
from services.content import choose_entry_id
from services.gaps import answer_by_phrasing, draft_answer, find_staff_answer, set_aside

WAITING_FOR_GAP_ENTRY = "gap_entry"
WAITING_FOR_GAP_ANSWER = "gap_answer"
PATIENCE = timedelta(hours=12)
CANDIDATES = 3


@for_editors
async def list_gaps(update: Update, context: LotseContext) -> None:
    """Show what was asked in vain."""
    await _show_list(update, context, int(context.tapped(1)))


@for_editors
async def open_gap(update: Update, context: LotseContext) -> None:
    """Show one question with all that can be done about it."""
    gap_id, now = int(context.tapped(1)), context.now
    async with context.reading() as session:
        gap = await find_open_gap(session, gap_id)
        if gap is not None:
            questions = await list_gap_questions(session, gap_id)
            waiting = len(await list_people_waiting(session, gap_id))
            answered = await find_staff_answer(session, gap, context.knowledge.router.stop_words, now=now)
    if gap is None:
        await _say_gone(update, context)
        return
    candidates = await _search(context, gap.text, gap.language)
    view = GapView(gap, questions, waiting, candidates, answered)
    await show(update, context, gap_screen(context.words, view, context.knowledge.entries))


@for_editors
async def add_phrasing(update: Update, context: LotseContext) -> None:
    """Let a question be found as a phrasing of the tapped entry, unless it would break another one."""
    gap, known = await _find(context, int(context.tapped(1))), context.knowledge
    if gap is None or (entry := known.entries.get(context.tapped(2))) is None:
        await _say_gone(update, context)
        return
    page = await _newest_page(context, entry, gap.language)
    checked = await check(context, page.key, with_phrasings(page, [gap.text]).text)
    async with context.transaction() as session:
        result = await answer_by_phrasing(
            session,
            gap.id,
            checked,
            context.profile.person_id,
            is_new=checked.text != page.text,
            shipped=known.shipped.get(page.key),
            needs_second_person=context.bot_data.content_needs_second_person,
            now=context.now,
        )
        if result.version_id is not None:
            await context.note(session, "drafted", ("gap", gap.id), entry=entry.id, version=result.version_id)
        await context.catch_up(session)
    if result.outcome == "refused":
        await show(update, context, refused_screen(context.words, gap.id, checked, known.entries))
        return
    await toast(update, context, context.words.plain(f"gap-{result.outcome}-toast"))
    await _show_list(update, context, 0)


@for_editors
async def ask_for_entry(update: Update, context: LotseContext) -> None:
    """Ask which other entry a question belongs to."""
    await _wait(update, context, WAITING_FOR_GAP_ENTRY, "gap-ask-entry")


@typed_by_editors
async def take_gap_entry(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Find entries by id or by what they are about; the dialogue stays open for another try."""
    gap = await _find(context, data["gap"])
    if gap is None:
        return False
    named = context.knowledge.entries.get(text.strip().upper())
    found = [named] if named else await _search(context, text, context.profile.language)
    await send(update, context, candidates_screen(context.words, gap, found))
    return True


@for_editors
async def ask_for_answer(update: Update, context: LotseContext) -> None:
    """Ask for the answer that shall become an entry of its own."""
    await _wait(update, context, WAITING_FOR_GAP_ANSWER, "gap-ask-answer")


@typed_by_editors
async def take_gap_answer(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Make the draft of a new entry of a typed answer; a first line that asks is its title."""
    gap = await _find(context, data["gap"])
    if gap is None:
        return False
    first, _, rest = text.strip().partition("\n")
    asks = rest.strip() and first.rstrip().endswith(("?", "؟"))
    await _draft_entry(update, context, gap, first.strip() if asks else gap.text, rest.strip() if asks else text)
    return True


@for_editors
async def draft_team_answer(update: Update, context: LotseContext) -> None:
    """Make the draft of a new entry of what staff answered in their group."""
    gap = await _find(context, int(context.tapped(1)))
    async with context.reading() as session:
        question = await find_question(session, int(context.tapped(2)))
    if gap is None or question is None or not question.answer:
        await _say_gone(update, context)
        return
    await _draft_entry(update, context, gap, gap.text, question.answer)


@for_editors
async def put_aside(update: Update, context: LotseContext) -> None:
    """Say that a question is not for us to answer."""
    async with context.transaction() as session:
        done = await set_aside(session, int(context.tapped(1)), now=context.now)
        if done:
            await context.note(session, "set-aside", ("gap", context.tapped(1)))
    await toast(update, context, context.words.plain("gap-aside-toast" if done else "gap-gone-toast"))
    await _show_list(update, context, 0)


async def _draft_entry(update: Update, context: LotseContext, gap: Gap, title: str, answer: str) -> None:
    german = Words(ORIGINAL, context.bot_data.zone)
    nearest = await _search(context, gap.text, gap.language)
    async with context.reading() as session:
        entry_id = await choose_entry_id(session, {key[0] for key in context.knowledge.pages})
        asked = [question.text for question in await list_gap_questions(session, gap.id)]
    page = answered_page(
        (entry_id, ORIGINAL),
        title=title,
        answer=answer,
        phrasings=dict.fromkeys([gap.text, *asked]),
        topic=(nearest[0] if nearest else context.knowledge.entries[WHO_IS_RESPONSIBLE]).topic,
        source=german.plain("gap-entry-source"),
        hand_over=german.plain("gap-entry-hand-over"),
        as_of=today(context),
    )
    checked = await check(context, page.key, page.text)
    async with context.transaction() as session:
        result = await draft_answer(session, gap.id, checked, context.profile.person_id, now=context.now)
        if result.version_id is not None:
            await close_dialogue(session, context.profile.person_id)
            await context.note(session, "drafted", ("gap", gap.id), entry=entry_id, version=result.version_id)
    if result.version_id is None:
        await send(update, context, refused_screen(context.words, gap.id, checked, context.knowledge.entries))
        return
    await show_draft(update, context, result.version_id)


async def _show_list(update: Update, context: LotseContext, page: int) -> None:
    async with context.reading() as session:
        gaps, total = await list_open_gaps(session, limit=PAGE, offset=page * PAGE), await count_open_gaps(session)
    await show(update, context, gaps_screen(context.words, gaps, total, page))


async def _wait(update: Update, context: LotseContext, state: str, key: str) -> None:
    gap = await _find(context, int(context.tapped(1)))
    if gap is None:
        await _say_gone(update, context)
        return
    async with context.transaction() as session:
        expires_at = context.now + PATIENCE
        await open_dialogue(session, context.profile.person_id, state, {"gap": gap.id}, expires_at=expires_at)
    back = button(context.words, "gap-button-question", "gap", "show", gap.id)
    await show(update, context, Screen(context.words.html(key, text=gap.text), ((back,),)))


async def _newest_page(context: LotseContext, entry: Entry, language: str) -> Page:
    """Return the page that a phrasing belongs to, with what is drafted for it already."""
    pages = context.knowledge.pages
    page = pages.get((entry.id, language)) or pages[entry.id, ORIGINAL]
    async with context.reading() as session:
        draft = await find_draft(session, *page.key)
    return Page(page_file(page.key), draft.text) if draft is not None and draft.text is not None else page


async def _find(context: LotseContext, gap_id: int) -> Gap | None:
    async with context.reading() as session:
        return await find_open_gap(session, gap_id)


async def _search(context: LotseContext, text: str, language: str) -> list[Entry]:
    """Find entries away from those who are waiting for answers."""
    known = context.knowledge
    hits = await asyncio.to_thread(known.router.search.search, text, language)
    return [known.entries[hit.entry_id] for hit in hits if hit.entry_id in known.entries][:CANDIDATES]


async def _say_gone(update: Update, context: LotseContext) -> None:
    await toast(update, context, context.words.plain("gap-gone-toast"))
    await _show_list(update, context, 0)


HANDLERS = [
    CallbackQueryHandler(list_gaps, r"^gap:list:(\d{1,4})$"),
    CallbackQueryHandler(open_gap, r"^gap:show:(\d{1,9})$"),
    CallbackQueryHandler(add_phrasing, r"^gap:phrase:(\d{1,9}):([A-Z]{2}-\d{2,3})$"),
    CallbackQueryHandler(ask_for_entry, r"^gap:find:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_answer, r"^gap:write:(\d{1,9})$"),
    CallbackQueryHandler(draft_team_answer, r"^gap:draft:(\d{1,9}):(\d{1,9})$"),
    CallbackQueryHandler(put_aside, r"^gap:aside:(\d{1,9})$"),
]
