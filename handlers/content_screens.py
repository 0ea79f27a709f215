"""What staff see of the content: the menu, a page with all that can be done to it, a draft, lists of pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from markupsafe import escape

from db.models import EntryVersion
from handlers.entries import entry_screen
from handlers.live_knowledge import Knowledge
from handlers.screen import Button, Rows, Screen, action, button, in_rows
from knowledge.drafts import CheckedText
from knowledge.entries import Entry, make_entry
from knowledge.pages import ORIGINAL, Page, PageKey, page_file
from locales.languages import LANGUAGES
from locales.words import Words

FIELDS = ("title", "answer", "phrasings")
"""What can be changed on every page; each has messages `content-field-<name>` and `content-ask-<name>`."""

MOST = 50
"""Buttons of a list at most; Telegram allows 100 below a message (Bot API, limits of inline keyboards)."""

FACTS = ("source", "as_of", "hand_over", "to_confirm")
"""What can be changed on the German page only."""


@dataclass(frozen=True)
class Tasks:
    """How much there is to do: drafts to release, conflicts to decide, entries due, entries hidden."""

    drafts: int
    conflicts: int
    due: int
    hidden: int


def content_menu_screen(words: Words, tasks: Tasks) -> Screen:
    """All that can be done to the content, with how much of it waits."""
    counted = (
        ("content-button-drafts", "drafts", tasks.drafts),
        ("content-button-conflicts", "conflicts", tasks.conflicts),
        ("content-button-due", "due", tasks.due),
        ("content-button-hidden", "hidden", tasks.hidden),
    )
    rows = in_rows(
        [
            button(words, "content-button-find", "content", "find"),
            button(words, "content-button-new", "content", "new"),
            *(button(words, key, "content", verb, count=count) for key, verb, count in counted if count),
            button(words, "content-button-quarrels", "content", "quarrels"),
            button(words, "content-button-staff", "staff", "menu"),
        ]
    )
    return Screen(words.html("content-menu-text"), rows)


def pages_screen(words: Words, text: str, pages: Iterable[Page]) -> Screen:
    """A list of pages to open."""
    shown = list(pages)[:MOST]
    buttons = [Button(_label(page), action("content", "page", *page.key)) for page in shown]
    return Screen(text, (*in_rows(buttons), (menu_button(words),)))


def page_screen(
    words: Words, knowledge: Knowledge, page: Page, version: EntryVersion | None, draft: EntryVersion | None
) -> Screen:
    """One page of an entry, how it stands, and all that can be done to it."""
    entry_id, language = page.key
    is_hidden = entry_id not in knowledge.entries
    lines = [
        words.html("content-page", id=entry_id, language=_language(language), title=page.string("title")),
        _origin(words, version),
        words.html("content-is-hidden") if is_hidden else "",
        words.html("content-has-draft") if draft else "",
        words.html("content-is-outdated") if page.flag("outdated") else "",
    ]
    return Screen("\n".join(filter(None, lines)), _page_rows(words, page, draft, is_hidden=is_hidden))


def _page_rows(words: Words, page: Page, draft: EntryVersion | None, *, is_hidden: bool) -> Rows:
    fields = (*FIELDS, *FACTS) if page.is_original else FIELDS
    edit = [button(words, f"content-field-{field}", "content", "edit", *page.key, field) for field in fields]
    more = [
        button(words, "content-button-preview", "content", "preview", *page.key),
        button(words, "content-button-languages", "content", "languages", page.key[0]),
        button(words, "content-button-history", "content", "history", *page.key, 0),
        button(words, "content-button-file", "content", "file", *page.key),
    ]
    if page.is_original:
        more.append(button(words, "content-button-care", "content", "care", page.key[0]))
    last = []
    if draft:
        last.append(button(words, "content-button-draft", "content", "draft", draft.id))
    if not page.is_original and not page.flag("reviewed", default=True):
        last.append(button(words, "content-button-reviewed", "content", "reviewed", *page.key))
    if not is_hidden and page.answer is not None:
        last.append(button(words, "content-button-withdraw", "content", "withdraw", *page.key))
    if not is_hidden and page.is_original:
        last.append(button(words, "content-button-retire", "content", "retire", page.key[0]))
    if is_hidden and page.is_original:
        last.append(button(words, "content-button-show-again", "content", "show", page.key[0]))
    return (*in_rows(edit, 2), *in_rows(more, 2), *in_rows(last), (menu_button(words),))


def languages_screen(words: Words, knowledge: Knowledge, entry_id: str) -> Screen:
    """All languages of an entry: what is there, what is older than the German text, what is missing."""
    buttons = [
        Button(
            f"{_sign(knowledge.pages.get((entry_id, tag)))} {language.native_name}",
            action(*_open(tag, entry_id, knowledge)),
        )
        for tag, language in LANGUAGES.items()
    ]
    back = button(words, "content-button-page", "content", "page", entry_id, ORIGINAL)
    return Screen(words.html("content-languages", id=entry_id), (*in_rows(buttons, 2), (back,)))


def phrasings_screen(words: Words, page: Page) -> Screen:
    """All phrasings of a page, a tap on one takes it away."""
    buttons = [
        Button(f"✖️ {phrasing}", action("content", "unsay", *page.key, phrasing_mark(phrasing)))
        for phrasing in page.strings("phrasings")[-MOST:]
    ]
    back = button(words, "content-button-page", "content", "page", *page.key)
    return Screen(words.html("content-ask-phrasings"), (*in_rows(buttons), (back,)))


def phrasing_mark(phrasing: str) -> str:
    """Name a phrasing in a button's data, so that a list that has changed since takes no other one away."""
    return sha256(phrasing.encode()).hexdigest()[:8]


def draft_screen(
    words: Words, version: EntryVersion, before: Page | None, *, is_author: bool, needs_second_person: bool
) -> Screen:
    """A draft below its preview, with what changed that the preview does not show; to release, change or drop it."""
    must_wait = needs_second_person and is_author
    text = words.html(
        "content-draft",
        id=version.entry_id,
        language=_language(version.language),
        action=words.plain(f"content-action-{version.action}"),
    )
    note = words.html("content-draft-second-person" if must_wait else "content-draft-release")
    verb = "ask" if must_wait else "release"
    rows = [button(words, f"content-button-{verb}", "content", verb, version.id)]
    rows.append(button(words, "content-button-go-on", "content", "page", version.entry_id, version.language))
    rows.append(button(words, "content-button-drop", "content", "drop", version.id))
    lines = [text, *_unseen_changes(version, before), note]
    return Screen("\n".join(lines), (*in_rows(rows), (menu_button(words),)))


def _unseen_changes(version: EntryVersion, before: Page | None) -> list[str]:
    """List phrasings that come and go, and what only staff read."""
    if version.text is None or before is None:
        return []
    after = Page(before.file, version.text)
    old, new = before.strings("phrasings"), after.strings("phrasings")
    lines = [f"➕ {escape(text)}" for text in new if text not in old]
    lines += [f"➖ {escape(text)}" for text in old if text not in new]
    if (hand_over := after.string("hand_over", default="")) != before.string("hand_over", default=""):
        lines.append(f"🙋 {escape(hand_over)}")
    return lines


def drafts_screen(words: Words, drafts: Sequence[EntryVersion]) -> Screen:
    """All drafts that wait."""
    buttons = [
        Button(f"{draft.entry_id} · {_language(draft.language)}", action("content", "draft", draft.id))
        for draft in drafts[:MOST]
    ]
    return Screen(
        words.html("content-drafts" if drafts else "content-nothing"), (*in_rows(buttons), (menu_button(words),))
    )


def preview_text(words: Words, knowledge: Knowledge, key: PageKey, text: str) -> str:
    """A page as people will read it, in its own language, whether it can be seen today or not."""
    entry = previewed(knowledge, key, text)
    reader = Words(key[1], words.zone)
    return entry_screen(reader, knowledge.entries, entry, language=key[1]).text


def previewed(knowledge: Knowledge, key: PageKey, text: str) -> Entry:
    """Make the entry that there would be with this text."""
    pages = {**knowledge.pages, key: Page(page_file(key), text)}
    return make_entry(key[0], [page for other, page in pages.items() if other[0] == key[0]])


def complaints_text(words: Words, checked: CheckedText) -> str:
    """Everything that is wrong with a change, so that it can be mended."""
    problems = [words.html("content-problem", line=p.line, message=p.message) for p in checked.problems]
    clashes = [
        words.html(
            "content-clash-same" if clash.same else "content-clash-taken",
            phrasing=clash.phrasing,
            id=clash.entry_id,
            example=clash.example,
        )
        for clash in checked.clashes
    ]
    return "\n\n".join([words.html("content-refused"), *problems, *clashes])


def menu_button(words: Words) -> Button:
    """Return the button back to the menu of the content."""
    return button(words, "content-button-menu", "content", "menu")


def _origin(words: Words, version: EntryVersion | None) -> str:
    if version is None or version.text is None or version.released_at is None:
        return words.html("content-is-shipped")
    return words.html("content-is-local", day=words.full_date(version.released_at))


def _label(page: Page) -> str:
    language = "" if page.is_original else f" · {_language(page.key[1])}"
    return f"{page.key[0]}{language} · {page.string('title')}"


def _language(tag: str) -> str:
    return LANGUAGES[tag].native_name if tag in LANGUAGES else tag


def _sign(page: Page | None) -> str:
    if page is None or page.answer is None:
        return "➕"
    return "⚠️" if page.flag("outdated") else "✅"


def _open(tag: str, entry_id: str, knowledge: Knowledge) -> tuple[str, ...]:
    return ("content", "page" if (entry_id, tag) in knowledge.pages else "translate", entry_id, tag)
