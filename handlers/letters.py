"""Letters of staff: typed, seen as they will arrive, sent once or dropped; the same way for every kind."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Message, Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import close_dialogue, open_dialogue
from handlers.context import LotseContext
from handlers.help_request_screens import request_notice
from handlers.posts import post_of, send_post
from handlers.screen import Screen, button, send, show
from handlers.staff import for_staff, typed_by_staff
from handlers.thanks_screens import invitation_screen
from locales.words import Words
from services.letters import count_readers, draft_letter, drop_letter, send_letter

WAITING_FOR_LETTER: Final = "letter"
PATIENCE: Final = timedelta(hours=12)

Fields = dict[str, Any]


@dataclass(frozen=True)
class LetterLook:
    """How a kind of letter arrives, how its fields are read from what staff typed, its subject in the audit log."""

    arrives: Callable[[Words, Any], Screen]
    read: Callable[[Message, Fields], Fields]
    subject: str


def _read_request(message: Message, known: Fields) -> Fields:
    return {**known, "text": message.text}


def _read_invitation(message: Message, known: Fields) -> Fields:
    return {"text_html": message.text_html, "starts_at": datetime.fromisoformat(known["starts_at"])}


LOOKS: Final = {
    "help": LetterLook(request_notice, _read_request, "help-request"),
    "thanks": LetterLook(invitation_screen, _read_invitation, "thanks"),
}
NAMES: Final = "|".join(LOOKS)


async def wait_for_letter(session: AsyncSession, context: LotseContext, name: str, known: Fields) -> None:
    """Wait for the text of a letter of which something is `known` already, as JSON."""
    data, until = {"name": name, "known": known}, context.now + PATIENCE
    await open_dialogue(session, context.profile.person_id, WAITING_FOR_LETTER, data, expires_at=until)


@typed_by_staff
async def take_letter(update: Update, context: LotseContext, _text: str, data: dict[str, Any]) -> bool:
    """Keep the text as a draft; show it as it will arrive, and how many get it."""
    message, name = update.effective_message, data["name"]
    if message is None:
        return False
    fields = LOOKS[name].read(message, data["known"])
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        letter = await draft_letter(session, name, now=context.now, **fields)
        count = await count_readers(session, name, letter)
    await send_post(update, context, post_of(LOOKS[name].arrives(context.words, letter)))
    await send(update, context, preview_screen(context.words, name, letter.id, count))
    return True


@for_staff
async def send_draft(update: Update, context: LotseContext) -> None:
    """Send a letter to all whom it is for, once."""
    name, letter_id = context.tapped(1), int(context.tapped(2))
    async with context.transaction() as session:
        result = await send_letter(session, name, letter_id, now=context.now)
        if result.sent:
            await context.note(session, "sent", (LOOKS[name].subject, letter_id), count=result.people)
    words = context.words
    text = words.html(f"{name}-sent", count=result.people) if result.sent else words.html("letter-gone")
    await show(update, context, Screen(text))


@for_staff
async def drop_draft(update: Update, context: LotseContext) -> None:
    """Forget a letter that has not gone out."""
    async with context.transaction() as session:
        dropped = await drop_letter(session, context.tapped(1), int(context.tapped(2)))
    await show(update, context, Screen(context.words.html("broadcast-discarded" if dropped else "letter-gone")))


def preview_screen(words: Words, name: str, letter_id: int, count: int) -> Screen:
    """What can be done with a letter that stands above as it will arrive."""
    rows = (
        (button(words, f"{name}-button-send", name, "send", letter_id, count=count),) if count else (),
        (button(words, "broadcast-button-discard", name, "drop", letter_id),),
    )
    return Screen(words.html(f"{name}-preview"), tuple(row for row in rows if row))


HANDLERS = [
    CallbackQueryHandler(send_draft, rf"^({NAMES}):send:(\d{{1,9}})$"),
    CallbackQueryHandler(drop_draft, rf"^({NAMES}):drop:(\d{{1,9}})$"),
]
