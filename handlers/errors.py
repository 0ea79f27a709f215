"""When a handler fails: the person gets an apology, staff a report without personal data, and the rest goes on."""

import traceback
from pathlib import Path

import structlog
from telegram import Update
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import ApplicationHandlerStop

from db.engine import may_pass
from db.inbox import mark_failed
from db.people import find_person
from handlers.context import HandledElsewhereError, LotseContext
from handlers.recognition import BLOCKED
from handlers.screen import LOST_CHAT, Screen, is_about, send, toast
from services.outbox import write_to_staff
from services.people import lose_sight

MOST_TRIES = 5  # of an update that the database fails

log = structlog.get_logger(__name__)


async def handle_error(update: object, context: LotseContext) -> None:
    """Take care of whatever a handler raised. Raises ApplicationHandlerStop if no other handler may have the update."""
    error = context.error
    if not isinstance(update, Update) or error is None:
        log.error("job failed", exc_info=error)
        return
    if isinstance(error, HandledElsewhereError):
        log.warning("update handled by another replica")
        return
    if isinstance(error, Forbidden) or (isinstance(error, BadRequest) and is_about(error, LOST_CHAT)):
        await _note_unreachable(update, context)
        return
    if may_pass(error) and context.bot_data.tries[update.update_id] < MOST_TRIES:
        context.bot_data.tries[update.update_id] += 1
        raise ApplicationHandlerStop  # the intake handles it once more, so nobody else should touch it now
    context.bot_data.vitals.errors.labels(type(error).__name__).inc()
    log.error("update failed", error=type(error).__name__, place=_place(error))
    await _report(update, context, error)
    if isinstance(error, BadRequest) or not isinstance(error, NetworkError | RetryAfter):
        await _apologise(update, context)


async def _note_unreachable(update: Update, context: LotseContext) -> None:
    async with context.bot_data.database.transaction() as session:
        if update.effective_user and (person := await find_person(session, update.effective_user.id)):
            await lose_sight(session, person.id, BLOCKED, context.now)


async def _report(update: Update, context: LotseContext, error: Exception) -> None:
    staff_chat_id = context.bot_data.staff_chat_id
    async with context.bot_data.database.transaction() as session:
        await mark_failed(session, update.update_id)
        if staff_chat_id is not None:
            facts = {"update_id": update.update_id, "error": type(error).__name__, "place": _place(error)}
            await write_to_staff(
                session, staff_chat_id, "failure_report", str(update.update_id), facts, due_at=context.now
            )
    context.bot_data.outbox_changed()


async def _apologise(update: Update, context: LotseContext) -> None:
    if update.effective_chat is None or update.effective_chat.type != ChatType.PRIVATE:
        return
    try:
        await send(update, context, Screen(context.words.html("error-text")))
        await toast(update, context)
    except TelegramError as error:
        log.warning("apology failed", error=type(error).__name__)


def _place(error: BaseException) -> str:
    """Return file and line of our own code where it happened; an error's message may hold personal data."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "site-packages" not in frame.filename]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
