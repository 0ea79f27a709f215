"""Staff look after open questions: in their group, and from a list in their private chats."""

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.constants import ChatType as Kind
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters
from telegram.ext.filters import ChatType

from db.colleagues import list_colleagues
from db.people import find_person
from db.questions import count_open_questions, list_open_questions, lock_question
from handlers.context import LotseContext
from handlers.screen import Rows, Screen, show, show_buttons, toast
from handlers.staff import for_staff
from handlers.staff_room_screens import (
    PAGE,
    find_view,
    list_screen,
    pass_rows,
    private_screen,
    question_rows,
    reason_rows,
)
from services.absences import list_present
from services.question_posts import post_again
from services.staff_room import (
    REASONS,
    REMEMBERED,
    close_question,
    finish_question,
    hand_on,
    leave_team,
    note_colleague,
    take_question,
)


async def acting_colleague(session: AsyncSession, update: Update, context: LotseContext) -> int | None:
    """Return who of the staff writes or taps, whose name colleagues see from now on; None for an anonymous admin."""
    person_id = await context.acting_id(session)
    if person_id is not None and update.effective_user is not None:
        await note_colleague(session, person_id, update.effective_user.first_name, now=context.now)
    return person_id


@for_staff
async def list_questions(update: Update, context: LotseContext) -> None:
    """Show staff what waits for an answer."""
    which, page = context.tapped(1) or "all", int(context.tapped(2) or 0)
    async with context.transaction() as session:
        own_id = await acting_colleague(session, update, context)
        counts = {
            "all": await count_open_questions(session),
            "mine": await count_open_questions(session, taker_id=own_id),
        }
        taker_id = own_id if which == "mine" else None
        shown = await list_open_questions(session, taker_id=taker_id, limit=PAGE, offset=page * PAGE)
    await show(update, context, list_screen(context.words, shown, counts, which, page, now=context.now))


@for_staff
async def open_question(update: Update, context: LotseContext) -> None:
    """Show one question: in a private chat in place of the list, in the group as a message to answer."""
    question_id = int(context.tapped(1))
    if _is_private(update):
        await _redraw(update, context, question_id)
        return
    async with context.transaction() as session:
        question = await lock_question(session, question_id)
        is_open = question is not None and question.state == "open"
        if question is not None and is_open:
            await post_again(session, question, now=context.now)
    await _say(update, context, "below" if is_open else "over")


@for_staff
async def take(update: Update, context: LotseContext) -> None:
    """Look after a question; `over` takes it from a colleague."""
    question_id = int(context.tapped(2))
    async with context.transaction() as session:
        person_id = await acting_colleague(session, update, context)
        if person_id is not None:
            over = context.tapped(1) == "over"
            outcome = await take_question(session, question_id, person_id, over=over, now=context.now)
            if outcome == "taken":
                await context.note(session, "taken-on", ("question", question_id))
    await _say(update, context, outcome if person_id is not None else "anonymous")
    await _redraw(update, context, question_id)


@for_staff
async def choose_colleague(update: Update, context: LotseContext) -> None:
    """Ask to whom a question is handed on; who is away is left out."""
    async with context.transaction() as session:
        await acting_colleague(session, update, context)
        view = await find_view(session, int(context.tapped(1)))
        if view is not None:
            known = await list_colleagues(session, but=view.question.taker_id, since=context.now - REMEMBERED)
            present = await list_present(session, known, context.bot_data.today())
    if view is None or view.question.state != "open":
        await _say(update, context, "over")
        return
    if not present:
        await _say(update, context, "alone")
    await show_buttons(update, pass_rows(context.words, view.question, present))


@for_staff
async def give(update: Update, context: LotseContext) -> None:
    """Hand a question on to a colleague, or back to all."""
    question_id, to_id = int(context.tapped(2)), int(context.tapped(3) or 0) or None
    async with context.transaction() as session:
        by_id = await acting_colleague(session, update, context)
        outcome = await hand_on(session, question_id, to_id, by_id=by_id, now=context.now)
        if outcome in ("handed", "back"):
            await context.note(session, "handed-on", ("question", question_id))
    await _say(update, context, outcome)
    await _redraw(update, context, question_id)


@for_staff
async def choose_reason(update: Update, context: LotseContext) -> None:
    """Ask why a question is closed without an answer."""
    await show_buttons(update, reason_rows(context.words, int(context.tapped(1))))


@for_staff
async def close(update: Update, context: LotseContext) -> None:
    """Close a question without an answer; whoever asked hears why."""
    question_id, reason = int(context.tapped(1)), context.tapped(2)
    async with context.transaction() as session:
        person_id = await acting_colleague(session, update, context)
        outcome = await close_question(session, question_id, person_id, reason, now=context.now)
        if outcome == "ended":
            await context.note(session, "closed", ("question", question_id), reason=reason)
    await _say(update, context, outcome)
    await _redraw(update, context, question_id)


@for_staff
async def finish(update: Update, context: LotseContext) -> None:
    """Close a question that is answered."""
    question_id = int(context.tapped(1))
    async with context.transaction() as session:
        outcome = await finish_question(session, question_id, now=context.now)
        if outcome == "finished":
            await context.note(session, "closed", ("question", question_id))
    await _say(update, context, outcome)
    await _redraw(update, context, question_id)


@for_staff
async def show_question(update: Update, context: LotseContext) -> None:
    """Leave the choice of a colleague or a reason."""
    await _redraw(update, context, int(context.tapped(1)))


async def follow_leaving(update: Update, context: LotseContext) -> None:
    """Let whoever leaves the staff group look after nothing any more."""
    message = update.effective_message
    left = message.left_chat_member if message else None
    if message is None or left is None or message.chat_id != context.bot_data.staff_chat_id:
        return
    async with context.transaction() as session:
        if person := await find_person(session, left.id):
            await leave_team(session, person.id, now=context.now)


async def _say(update: Update, context: LotseContext, outcome: str) -> None:
    await toast(update, context, context.words.plain(f"room-{outcome}-toast"))


async def _redraw(update: Update, context: LotseContext, question_id: int) -> None:
    """Show how a question stands now. The text of a message in the group follows by itself, by way of the outbox."""
    async with context.reading() as session:
        view = await find_view(session, question_id)
    if not _is_private(update):
        rows: Rows = question_rows(context.words, view.question) if view else ()
        await show_buttons(update, rows)
    elif view is None:
        await show(update, context, Screen(context.words.html("staff-question-gone", number=question_id)))
    else:
        await show(update, context, private_screen(context.words, view))


def _is_private(update: Update) -> bool:
    return update.effective_chat is not None and update.effective_chat.type == Kind.PRIVATE


HANDLERS = [
    MessageHandler(ChatType.GROUPS & filters.StatusUpdate.LEFT_CHAT_MEMBER, follow_leaving),
    CommandHandler("questions", list_questions, ChatType.PRIVATE),
    CallbackQueryHandler(list_questions, r"^room:list:(all|mine):(\d{1,4})$"),
    CallbackQueryHandler(open_question, r"^room:open:(\d{1,9})$"),
    CallbackQueryHandler(take, r"^room:(take|over):(\d{1,9})$"),
    CallbackQueryHandler(choose_colleague, r"^room:pass:(\d{1,9})$"),
    CallbackQueryHandler(give, r"^room:(give|back):(\d{1,9})(?::(\d{1,9}))?$"),
    CallbackQueryHandler(choose_reason, r"^room:end:(\d{1,9})$"),
    CallbackQueryHandler(close, rf"^room:close:(\d{{1,9}}):({'|'.join(REASONS)})$"),
    CallbackQueryHandler(finish, r"^room:done:(\d{1,9})$"),
    CallbackQueryHandler(show_question, r"^room:show:(\d{1,9})$"),
]
