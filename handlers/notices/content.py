"""What the bot says of the content unprompted: to the team, and to whoever looks after an entry."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.content import find_version
from db.models import OutboxMessage
from handlers.content_care import right_buttons
from handlers.screen import Screen, in_rows
from locales.languages import LANGUAGES
from locales.words import Words


async def write_content_draft(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A draft waits for a second person, unless it was released meanwhile."""
    version = await find_version(session, message.facts["version_id"])
    if version is None or version.state != "draft":
        return None
    language = LANGUAGES[version.language].native_name
    return Screen(words.html("content-draft-waits", id=version.entry_id, language=language))


async def write_content_conflict(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """An update of the bot changed what staff had changed, too."""
    language = LANGUAGES[message.facts["language"]].native_name
    return Screen(words.html("content-conflict-new", id=message.facts["entry_id"], language=language))


async def write_review_list(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """The monthly list: with buttons for whoever looks after the entries, as lines for the team's group."""
    entries = [(entry_id, title) for entry_id, title in message.facts["entries"]]
    text = words.html("content-review-list", count=len(entries))
    if message.person_id is None:
        lines = [words.html("content-review-line", id=entry_id, title=title) for entry_id, title in entries]
        return Screen("\n".join([text, "", *lines]))
    return Screen(text, in_rows(right_buttons(words, entries)))


async def write_dead_links(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """Links that lead nowhere any more, with the entries that have them."""
    lines = [
        words.html("content-dead-link", url=url, ids=words.enumeration(entry_ids), reason=reason)
        for url, entry_ids, reason in message.facts["links"]
    ]
    return Screen("\n\n".join([words.html("content-dead-links"), *lines]))
