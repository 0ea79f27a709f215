"""The certificate of attendance, with a code by which anybody can check it."""

from datetime import datetime

from handlers.papers.paper import Paper
from locales.words import Words
from services.certificates import IssuedResult

CODE_SIZE = 32.0  # millimetres


def certificate_paper(words: Words, issued: IssuedResult, *, name: str, bot: str, address: str, now: datetime) -> bytes:
    """Return the certificate as PDF: in German, and in the reader's language where that is another one.

    `address` is what the QR code leads to, `bot` the name of the bot that knows `/verify`.
    """
    german = Words("de", words.zone)
    paper = Paper(german.plain("certificate-title"), created_at=now)
    for speaker in (german, words) if words.language != german.language else (german,):
        paper.begin_page(speaker.language)
        paper.heading(speaker.plain("certificate-title"))
        paper.strong(name)
        paper.text(speaker.plain("certificate-took-part"))
        paper.strong(issued.titles.get(speaker.language.tag) or issued.titles["de"])
        for starts_at, ends_at in issued.dates:
            day, start, end = speaker.full_date(starts_at), speaker.time(starts_at), speaker.time(ends_at)
            paper.text(speaker.plain("certificate-date", day=day, start=start, end=end))
        paper.text(speaker.plain("certificate-place", place=issued.place))
        paper.text(speaker.plain("certificate-confirmed", date=speaker.full_date(now)))
        paper.code(address, size=CODE_SIZE)
        command = f"/verify {issued.code}"
        paper.small(speaker.plain("certificate-check", code=issued.code, bot=f"@{bot}", command=command))
    return paper.content()
