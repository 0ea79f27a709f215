"""How broadcasts look to staff before they go out: the list, a draft, its wordings, its times."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import unescape

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update

from db.audience_terms import from_json
from db.models import Broadcast
from handlers.audience_words import describe_audience, name_audience
from handlers.broadcast_content import Content, is_correctable
from handlers.broadcast_terms import terms_missed, terms_to_use, terms_used
from handlers.context import LotseContext
from handlers.paragraphs import TAG
from handlers.screen import Button, Screen, action, button, in_rows, send, show, toast
from locales.languages import LANGUAGES
from locales.words import Words
from services.broadcasts import Readership, count_readership, find_wording

LISTED = ("draft", "asked", "scheduled", "going", "paused", "done", "stopped", "taken_back")
LONGEST_NAME = 28  # letters of a text that stand for it on a button


def list_screen(words: Words, broadcasts: Sequence[Broadcast]) -> Screen:
    """All broadcasts that staff may still want to look at, a button each."""
    rows = [(Button(f"{_state_of(words, each)}: {name_of(words, each)}", _to(each, "show")),) for each in broadcasts]
    new = (
        button(words, "broadcast-button-new", "cast", "new"),
        button(words, "broadcast-button-event", "cast", "event"),
    )
    back = (button(words, "staff-menu-button-back", "staff", "menu"),)
    return Screen(words.html("broadcast-list" if broadcasts else "broadcast-list-empty"), (new, *rows, back))


def asking_screen(words: Words) -> Screen:
    """What to write, or where else a broadcast may come from."""
    event = button(words, "broadcast-button-event", "cast", "event")
    return Screen(
        words.html("broadcast-ask-text"), ((event,), (button(words, "broadcast-button-list", "cast", "list"),))
    )


async def load_draft_screen(session: AsyncSession, context: LotseContext, draft: Broadcast) -> Screen:
    """A draft with who gets it as of now."""
    words, tools, audience = context.words, context.bot_data, from_json(draft.audience)
    readership = await count_readership(session, draft, default_language=tools.default_language, now=context.now)
    chosen = describe_audience(words, audience, await name_audience(session, words, audience))
    return draft_screen(words, draft, chosen, readership, needs_second_person=tools.broadcasts_need_second_person)


def draft_screen(
    words: Words, draft: Broadcast, chosen: str, readership: Readership, *, needs_second_person: bool
) -> Screen:
    """Everything about a draft, who was `chosen` to get it, and what can be done with it."""
    count = readership.total
    who = words.html("broadcast-audience", audience=chosen, count=count)
    lines = "\n".join([*_wording_lines(words, draft, readership), *_time_lines(words, draft)])
    rows = (
        (
            button(words, "broadcast-button-audience", "aud", "open", draft.id),
            button(words, "press-button-open", "press", "open", draft.id),
        ),
        (
            button(words, "broadcast-button-wordings", "cast", draft.id, "wordings"),
            button(words, "broadcast-button-times", "cast", draft.id, "times"),
        ),
        (
            button(words, "broadcast-button-preview", "cast", draft.id, "preview"),
            button(words, "broadcast-button-test", "cast", draft.id, "test"),
        ),
        _release_row(words, draft, count, needs_second_person=needs_second_person),
        (
            button(words, "broadcast-button-discard", "cast", draft.id, "discard"),
            button(words, "broadcast-button-list", "cast", "list"),
        ),
    )
    return Screen(f"{who}\n\n{lines}", tuple(row for row in rows if row))


def wordings_screen(words: Words, draft: Broadcast) -> Screen:
    """In which languages it is said; a tap writes one, or writes it anew."""
    languages = [
        Button(f"{'✅' if find_wording(draft, tag) else '➕'} {language.native_name}", _to(draft, "write", tag))
        for tag, language in LANGUAGES.items()
    ]
    back = button(words, "broadcast-button-back", "cast", draft.id, "show")
    return Screen(words.html("broadcast-wordings"), (*in_rows(languages, 2), (back,)))


def wording_screen(words: Words, draft: Broadcast, language: str) -> Screen:
    """What to write in a language; a wording that is there already can be taken out."""
    asked = words.html("broadcast-ask-wording", language=LANGUAGES[language].native_name)
    drop = button(words, "broadcast-button-drop-wording", "cast", draft.id, "unwrite", language)
    terms = terms_to_use(words, draft, language)
    may_drop = len(draft.wordings) > 1 and find_wording(draft, language) is not None
    back = button(words, "broadcast-button-back", "cast", draft.id, "wordings")
    return Screen(f"{asked}\n\n{terms}" if terms else asked, ((drop,), (back,)) if may_drop else ((back,),))


def preview_heading(words: Words, broadcast: Broadcast, language: str) -> Screen:
    """What stands above the preview of a wording: its language, and how it says the glossary's terms."""
    heading = words.html("broadcast-preview-of", language=LANGUAGES[language].native_name)
    terms = terms_used(words, broadcast, language)
    return Screen(f"{heading}\n{terms}" if terms else heading)


def times_screen(words: Words, draft: Broadcast) -> Screen:
    """When it goes out, and until when it is of use."""
    at_once = button(words, "broadcast-button-at-once", "cast", draft.id, "at-once")
    forever = button(words, "broadcast-button-forever", "cast", draft.id, "forever")
    rows = (
        (button(words, "broadcast-button-when", "cast", draft.id, "when"),),
        (at_once,) if draft.send_at else (),
        (button(words, "broadcast-button-until", "cast", draft.id, "until"),),
        (forever,) if draft.expires_at else (),
        (button(words, "broadcast-button-back", "cast", draft.id, "show"),),
    )
    lines = "\n".join(_time_lines(words, draft))
    return Screen(f"{words.html('broadcast-times')}\n\n{lines}", tuple(row for row in rows if row))


async def show_or_say_gone(update: Update, context: LotseContext, screen: Screen | None) -> None:
    """Show a screen, or say that this can't be done to the broadcast any more."""
    if screen is not None:
        await show(update, context, screen)
    elif update.callback_query:
        await toast(update, context, context.words.plain("broadcast-gone-toast"))
    else:
        await send(update, context, Screen(context.words.html("broadcast-gone-toast")))


def correctable_languages(broadcast: Broadcast) -> list[str]:
    """Return the languages whose wording has a text that can be corrected."""
    return [wording.language for wording in broadcast.wordings if is_correctable(wording.content)]


def name_of(words: Words, broadcast: Broadcast) -> str:
    """Return the beginning of a broadcast, or what it is where it has no text."""
    content = broadcast.wordings[0].content
    text = " ".join(unescape(TAG.sub("", content.get("html") or content.get("question") or "")).split())
    if not text:
        return kind_of(words, content)
    return text if len(text) <= LONGEST_NAME else f"{text[:LONGEST_NAME].rstrip()} …"


def kind_of(words: Words, content: Content) -> str:
    """Return what a content is: a text, a picture, an album."""
    files = content.get("files", ())
    if len(files) > 1:
        return words.plain("broadcast-kind-album", count=len(files))
    return words.plain(f"broadcast-kind-{files[0]['kind'] if files else content['kind']}")


def moment_of(words: Words, moment: datetime) -> str:
    """Return a day and a time of day."""
    return words.plain("broadcast-moment", day=words.day(moment), time=words.time(moment))


def _wording_lines(words: Words, draft: Broadcast, readership: Readership) -> Iterator[str]:
    for wording in draft.wordings:
        yield words.html(
            "broadcast-line-wording",
            language=LANGUAGES[wording.language].native_name,
            kind=kind_of(words, wording.content),
            count=readership.readers(wording.language),
        )
    for wording in draft.wordings:
        if missed := terms_missed(draft, wording.language):
            yield words.html(
                "broadcast-line-terms",
                language=LANGUAGES[wording.language].native_name,
                terms=", ".join(missed),
            )
    for spoken, count in readership.without_own.items():
        yield words.html(
            "broadcast-line-missing",
            language=LANGUAGES[spoken].native_name,
            instead=LANGUAGES[readership.reads[spoken]].native_name,
            count=count,
        )


def _time_lines(words: Words, draft: Broadcast) -> Iterator[str]:
    if draft.send_at is None:
        yield words.html("broadcast-line-at-once")
    else:
        yield words.html("broadcast-line-when", moment=moment_of(words, draft.send_at))
    if draft.expires_at is not None:
        yield words.html("broadcast-line-until", moment=moment_of(words, draft.expires_at))
    if draft.state in ("asked", "scheduled"):
        yield words.html(f"broadcast-line-{draft.state}")


def _release_row(words: Words, draft: Broadcast, count: int, *, needs_second_person: bool) -> tuple[Button, ...]:
    if not count:
        return ()
    if draft.state == "scheduled":
        return (button(words, "broadcast-button-call-off", "cast", draft.id, "call-off"),)
    if needs_second_person and draft.state == "draft":
        return (button(words, "broadcast-button-ask", "cast", draft.id, "ask"),)
    if draft.send_at is not None:
        return (button(words, "broadcast-button-schedule", "cast", draft.id, "send", count=count),)
    return (button(words, "broadcast-button-send", "cast", draft.id, "send", count=count),)


def _state_of(words: Words, broadcast: Broadcast) -> str:
    return words.plain(f"broadcast-state-{broadcast.state.replace('_', '-')}")


def _to(broadcast: Broadcast, *target: str) -> str:
    return action("cast", broadcast.id, *target)
