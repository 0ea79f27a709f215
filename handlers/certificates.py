"""Certificates of attendance: to be had by whoever was there, to be checked by anybody."""

import asyncio
from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.certificates import find_certificate
from db.courses import find_course
from db.dialogues import close_dialogue, open_dialogue
from db.enrolments import list_attended
from handlers.certificate_screens import certificates_screen, issued_screen, verdict_text
from handlers.context import LotseContext
from handlers.screen import Screen, send, send_file, show, toast
from services.certificates import has_attended, issue_certificate, verify_certificate, withdraw_certificate

WAITING_FOR_CERTIFICATE_NAME = "certificate_name"
PATIENCE = timedelta(hours=1)
LONGEST_NAME = 80


async def show_certificates(update: Update, context: LotseContext) -> None:
    """Show the courses for which one can have a certificate."""
    async with context.reading() as session:
        attended = await list_attended(session, context.profile.person_id)
    await show(update, context, certificates_screen(context.words, [course for _, course in attended]))


async def open_certificate(update: Update, context: LotseContext) -> None:
    """Show the certificate issued for a course, or ask for the name that a first one shall carry."""
    course_id, person_id = int(context.tapped(1)), context.profile.person_id
    async with context.reading() as session:
        certificate = await find_certificate(session, course_id, person_id)
        course = await find_course(session, course_id)
    if certificate is None or course is None:
        await ask_for_name(update, context)
        return
    await show(update, context, issued_screen(context.words, course, certificate))


async def ask_for_name(update: Update, context: LotseContext) -> None:
    """Ask for the name on a new certificate."""
    course_id, person_id, ends = int(context.tapped(1)), context.profile.person_id, context.now + PATIENCE
    async with context.transaction() as session:
        attended = await has_attended(session, course_id, person_id)
        if attended:
            state = WAITING_FOR_CERTIFICATE_NAME
            await open_dialogue(session, person_id, state, {"course_id": course_id}, expires_at=ends)
    if not attended:
        await toast(update, context, context.words.plain("certificate-gone-toast"))
        await show_certificates(update, context)
        return
    await show(update, context, Screen(context.words.html("certificate-ask-name")))


async def take_certificate_name(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Issue the certificate to this name and send it."""
    from handlers.papers.certificate import certificate_paper  # noqa: PLC0415 - the library behind it is large, and few ask for papers
    from handlers.papers.paper import is_printable  # noqa: PLC0415 - the library behind it is large, and few ask for papers

    words, name = context.words, " ".join(text.split())
    if not is_printable(name) or len(name) > LONGEST_NAME:
        await send(update, context, Screen(words.html("paper-unprintable", most=LONGEST_NAME)))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        issued = await issue_certificate(
            session, data["course_id"], context.profile.person_id, name=name, now=context.now
        )
    if issued is None:
        await send(update, context, Screen(words.html("certificate-gone-toast")))
        return True
    address = _address(context, issued.code)
    bot = context.bot.username
    paper = await asyncio.to_thread(
        certificate_paper, words, issued, name=name, bot=bot, address=address, now=context.now
    )
    file_name = f"{words.plain('certificate-file-name')}.pdf"
    await send_file(update, context, paper, file_name, words.html("certificate-caption", code=issued.code))
    return True


def _address(context: LotseContext, code: str) -> str:
    """Where a scanned code leads: to the public page, or without one to the bot itself."""
    public_url = context.bot_data.public_url
    return f"{public_url}/verify/{code}" if public_url else f"https://t.me/{context.bot.username}?start=verify_{code}"


async def withdraw(update: Update, context: LotseContext) -> None:
    """Make the code of one's own certificate worthless."""
    async with context.transaction() as session:
        await withdraw_certificate(session, int(context.tapped(1)), context.profile.person_id)
    await toast(update, context, context.words.plain("certificate-withdrawn-toast"))
    await show_certificates(update, context)


async def verify(update: Update, context: LotseContext) -> None:
    """Check the code behind the command."""
    await open_verification(update, context, "".join(context.args or ()))


async def open_verification(update: Update, context: LotseContext, code: str) -> bool:
    """Say whether a certificate with this code is genuine, and what it says."""
    words = context.words
    async with context.reading() as session:
        verified = await verify_certificate(session, code)
    text = verdict_text(words, verified) if code else words.html("verify-ask")
    await send(update, context, Screen(text))
    return True


HANDLERS = [
    CommandHandler("verify", verify, ChatType.PRIVATE),
    CallbackQueryHandler(show_certificates, r"^certificate:list$"),
    CallbackQueryHandler(open_certificate, r"^certificate:open:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_name, r"^certificate:new:(\d{1,9})$"),
    CallbackQueryHandler(withdraw, r"^certificate:withdraw:(\d{1,9})$"),
]
