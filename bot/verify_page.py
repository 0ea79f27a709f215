"""The public page on which anybody can check a certificate of attendance; it names no person."""

from base64 import b64encode
from hashlib import sha256
from zoneinfo import ZoneInfo

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from db.engine import Database
from handlers.certificate_screens import verdict_text
from locales.languages import choose_language
from locales.words import Words
from services.certificates import VerifiedResult, verify_certificate

STYLE = (
    "body{font:18px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1a1a1a;"
    "background:#fff}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}"
)
PAGE = Markup(
    '<!doctype html><html lang="{tag}" dir="{direction}"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
    "<style>{style}</style><h1>{title}</h1>{paragraphs}</html>"
)
STYLE_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def verify_route(database: Database, *, zone: ZoneInfo, default_language: str) -> Route:
    """Return `/verify/<code>`: 200 and what the code stands for, else 404. It speaks the browser's language."""

    async def verify(request: Request) -> HTMLResponse:
        words = Words(_spoken(request, default_language), zone)
        async with database.reading() as session:
            verified = await verify_certificate(session, request.path_params["code"])
        return HTMLResponse(_page(words, verified), 200 if verified else 404, HEADERS)

    return Route("/verify/{code}", verify)


def _spoken(request: Request, default_language: str) -> str:
    wishes = request.headers.get("accept-language", "").split(",")
    return choose_language([wish.split(";")[0].strip() for wish in wishes], default_language)


def _page(words: Words, verified: VerifiedResult | None) -> str:
    paragraphs = (Markup("<p>{}</p>").format(_lines(part)) for part in verdict_text(words, verified).split("\n\n"))
    return PAGE.format(
        tag=words.language.tag,
        direction=words.language.direction,
        title=words.plain("verify-page-title"),
        style=Markup(STYLE),  # noqa: S704 - our own
        paragraphs=Markup("").join(paragraphs),
    )


def _lines(part: str) -> Markup:
    return Markup("<br>").join(map(Markup, part.split("\n")))
