"""The glossary in a broadcast: how its terms are said in a language, and which of them a wording says otherwise."""

from collections.abc import Iterator
from html import unescape

from markupsafe import Markup

from db.models import Broadcast, BroadcastWording
from handlers.paragraphs import TAG
from knowledge.terms import TERM_LANGUAGES, Term, TermUse, compare_terms, terms_in
from locales.words import Words
from services.broadcasts import find_wording

ORIGINAL = "de"


def terms_to_use(words: Words, broadcast: Broadcast, language: str) -> Markup:
    """Return how the terms of the German wording are said in a language; empty if it has none."""
    german = find_wording(broadcast, ORIGINAL)
    if german is None or language not in TERM_LANGUAGES:
        return Markup("")
    lines = [
        words.html("broadcast-term", german=term.german[0], translation=_said(term, language))
        for term in terms_in(text_of(german))
    ]
    return Markup("\n").join([words.html("broadcast-terms"), *lines]) if lines else Markup("")


def terms_used(words: Words, broadcast: Broadcast, language: str) -> Markup:
    """Return which terms of the German wording a translation says as the glossary does, and which it doesn't."""
    lines = [
        words.html(
            "broadcast-term-used" if use.said else "broadcast-term-missed",
            german=use.term.german[0],
            translation=_said(use.term, language),
        )
        for use in _uses(broadcast, language)
    ]
    return Markup("\n").join(lines)


def terms_missed(broadcast: Broadcast, language: str) -> list[str]:
    """Return the German terms that a translation does not say as the glossary does."""
    return [use.term.german[0] for use in _uses(broadcast, language) if not use.said]


def text_of(wording: BroadcastWording) -> str:
    """Return everything that people read of a wording, without its formatting."""
    content = wording.content
    parts = (content.get("html"), content.get("question"), content.get("title"), wording.more_html)
    return "\n".join(unescape(TAG.sub("", part)) for part in parts if part)


def _uses(broadcast: Broadcast, language: str) -> Iterator[TermUse]:
    german, own = find_wording(broadcast, ORIGINAL), find_wording(broadcast, language)
    if german is not None and own is not None and language in TERM_LANGUAGES:
        yield from compare_terms(text_of(german), text_of(own), language)


def _said(term: Term, language: str) -> str:
    return " / ".join(term.translations[language])
