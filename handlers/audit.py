"""The audit log in the chat: admins read what staff did, page by page, and get all of it as a table."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.audit import count_audit, list_audit
from db.models import AuditLine
from db.people import list_people
from handlers.context import LotseContext
from handlers.people_names import names_of
from handlers.screen import Screen, button, in_rows, send_file, show, toast
from handlers.staff import for_admins
from knowledge.sheets import Cell, write_csv
from locales.words import Words
from services.audit import BY_CLOCK

PAGE: Final = 10
MOST_EXPORTED: Final = 100_000
HEADINGS: Final = ("time", "who", "what", "act", "about", "facts")


@for_admins
async def show_audit(update: Update, context: LotseContext) -> None:
    """Show a page of the log, the newest line first."""
    page = int(context.tapped(1) or 0)
    async with context.reading() as session:
        lines, total = await list_audit(session, limit=PAGE, offset=page * PAGE), await count_audit(session)
        people = await list_people(session, _people_in(lines))
    await show(update, context, audit_screen(context.words, lines, await names_of(context, people), page, total))


@for_admins
async def send_audit(update: Update, context: LotseContext) -> None:
    """Send the whole log as a table; that is noted, too."""
    await toast(update, context)
    async with context.transaction() as session:
        lines = await list_audit(session, limit=MOST_EXPORTED)
        people = await list_people(session, _people_in(lines))
        await context.note(session, "exported", ("audit", "all"), count=len(lines))
    names, words = await names_of(context, people), context.words
    table = await asyncio.to_thread(audit_table, words, lines, names)
    name = f"{words.plain('audit-file-name')}-{context.bot_data.today()}.csv"
    await send_file(update, context, table, name, words.html("audit-file-caption", count=len(lines)))


def audit_screen(words: Words, lines: Sequence[AuditLine], names: Mapping[int, str], page: int, total: int) -> Screen:
    """A page of the log."""
    shown = [_line(words, line, names) for line in lines] or [words.html("audit-none")]
    turn = []
    if page:
        turn.append(button(words, "audit-button-newer", "audit", "page", page - 1))
    if total > (page + 1) * PAGE:
        turn.append(button(words, "audit-button-older", "audit", "page", page + 1))
    rows = (
        *in_rows(turn, 2),
        (button(words, "audit-button-file", "audit", "file"),),
        (button(words, "staff-menu-button-back", "staff", "menu"),),
    )
    return Screen("\n".join([words.html("audit-text", count=total), "", *shown]), rows)


def audit_table(words: Words, lines: Sequence[AuditLine], names: Mapping[int, str]) -> bytes:
    """Return lines of the log as CSV; what looks like a formula is only a text there."""
    headings = [words.plain(f"audit-column-{heading}") for heading in HEADINGS]
    return write_csv(headings, [_cells(words, line, names) for line in lines])


def _cells(words: Words, line: AuditLine, names: Mapping[int, str]) -> list[Cell]:
    return [
        f"{line.at.astimezone(words.zone):%Y-%m-%d %H:%M:%S}",
        _doer(words, line, names),
        _subject(words, line),
        words.plain(f"audit-act-{line.act}"),
        names.get(line.about_id, "") if line.about_id is not None else "",
        "; ".join(f"{name}={value}" for name, value in line.facts.items()),
    ]


def _line(words: Words, line: AuditLine, names: Mapping[int, str]) -> str:
    facts: dict[str, Any] = {
        "when": _when(words, line.at),
        "who": _doer(words, line, names),
        "subject": _subject(words, line),
        "act": words.plain(f"audit-act-{line.act}"),
    }
    if line.about_id is not None:
        return words.html("audit-line-about", about=_who(words, line.about_id, names), **facts)
    return words.html("audit-line", **facts)


def _when(words: Words, at: datetime) -> str:
    return f"{at.astimezone(words.zone):%d.%m.%Y %H:%M}"


def _doer(words: Words, line: AuditLine, names: Mapping[int, str]) -> str:
    if BY_CLOCK not in line.facts:
        return _who(words, line.person_id, names)
    if line.person_id is None:
        return words.plain("audit-by-clock")
    return words.plain("audit-by-clock-for", who=names[line.person_id])


def _who(words: Words, person_id: int | None, names: Mapping[int, str]) -> str:
    return words.plain("audit-nobody") if person_id is None else names[person_id]


def _subject(words: Words, line: AuditLine) -> str:
    if line.subject == "role":
        return words.plain(f"role-{line.subject_id}")
    return words.plain(f"audit-subject-{line.subject}", id=line.subject_id)


def _people_in(lines: Sequence[AuditLine]) -> set[int]:
    return {person_id for line in lines for person_id in (line.person_id, line.about_id) if person_id is not None}


HANDLERS = [
    CommandHandler("audit", show_audit, ChatType.PRIVATE),
    CallbackQueryHandler(show_audit, r"^audit:page:(\d{1,5})$"),
    CallbackQueryHandler(send_audit, r"^audit:file$"),
]
