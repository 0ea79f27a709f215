"""How certificates of attendance look in the chat, and what is said about a code."""

from collections.abc import Sequence

from db.models import Certificate, Course
from handlers.course_screens import title_in
from handlers.mine import back_to_mine
from handlers.screen import Screen, button, in_rows
from locales.words import Words
from services.certificates import VerifiedResult


def certificates_screen(words: Words, courses: Sequence[Course]) -> Screen:
    """The courses in which one was, a button each."""
    buttons = [
        button(
            words,
            "certificate-button",
            "certificate",
            "open",
            course.id,
            title=title_in(words, course.titles),
            day=words.full_date(course.starts_at),
        )
        for course in courses
    ]
    text = words.html("certificates-text" if courses else "certificates-none")
    return Screen(text, in_rows([*buttons, back_to_mine(words)]))


def issued_screen(words: Words, course: Course, certificate: Certificate) -> Screen:
    """The certificate issued for a course, and what can be done with it."""
    title, date = title_in(words, course.titles), words.full_date(certificate.issued_at)
    buttons = (
        button(words, "certificate-button-new", "certificate", "new", course.id),
        button(words, "certificate-button-withdraw", "certificate", "withdraw", course.id),
        button(words, "certificate-button-back", "certificate", "list"),
    )
    return Screen(words.html("certificate-issued", title=title, date=date), in_rows(buttons))


def ready_notice(words: Words, course: Course, *, praise: bool) -> Screen:
    """Tell somebody that the certificate can be had."""
    get = button(words, "certificate-button-get", "certificate", "open", course.id)
    text = words.html("certificate-ready", title=title_in(words, course.titles))
    return Screen(f"{text} {words.html('certificate-praise')}" if praise else text, ((get,),))


def verdict_text(words: Words, verified: VerifiedResult | None) -> str:
    """Say in Telegram HTML what a code stands for."""
    if verified is None:
        return words.html("verify-invalid")
    facts = (
        words.html("verify-name", initials=verified.initials),
        words.html("verify-course", title=title_in(words, verified.titles)),
        words.html("verify-day", day=words.full_date(verified.starts_at)),
        words.html("verify-issued", day=words.full_date(verified.issued_at)),
    )
    return "\n\n".join((words.html("verify-valid"), "\n".join(facts), words.html("verify-note")))
