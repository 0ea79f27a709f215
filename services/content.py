"""How the content changes: pages are drafted, released, withdrawn and restored, and every version is kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.content import find_draft, find_version, find_version_in_force, list_known_entry_ids, lock_revision
from db.models import ContentRevision, EntryVersion
from knowledge.drafts import CheckedText
from knowledge.pages import Page, PageKey

ACTIONS = (
    "added", "changed", "phrased", "translated", "reviewed", "restored", "kept", "shipped", "retired", "withdrawn",
)  # fmt: skip
"""What a version did to its page; each has a message `content-action-<action>`."""

OWN_PREFIX = "EI"
"""Entries that staff add are numbered with it, so that no shipped entry ever gets the same id."""


@dataclass(frozen=True)
class PublishResult:
    """What became of a version: `drafted`, `released`, waiting for a `second_person`, `refused`, or `gone` before."""

    outcome: Literal["drafted", "released", "second_person", "refused", "gone"]
    version_id: int | None = None


async def draft_page(
    session: AsyncSession, checked: CheckedText, action: str, author_id: int, *, shipped: Page | None, now: datetime
) -> PublishResult:
    """Keep a change as the draft of its page, in the place of the former draft; people don't see it yet.

    `shipped` is the file of this page that came with the bot. What is not sound is refused.
    """
    if not checked.is_sound:
        return PublishResult("refused")
    version = _version(checked.key, action, checked.text, author_id, shipped, now, rewords=checked.rewords)
    return await _add_draft(session, version)


async def draft_shipped(
    session: AsyncSession, key: PageKey, author_id: int, *, shipped: Page | None, now: datetime
) -> PublishResult:
    """Draft that the shipped file holds again, today's and those of updates to come."""
    return await _add_draft(session, _version(key, "shipped", None, author_id, shipped, now, rewords=True))


async def release_draft(
    session: AsyncSession, version_id: int, person_id: int, *, needs_second_person: bool, now: datetime
) -> PublishResult:
    """Let a draft take effect; if a second person is needed, it has to be somebody else than the author."""
    revision = await lock_revision(session)
    version = await find_version(session, version_id)
    if version is None or version.state != "draft":
        return PublishResult("gone")
    if needs_second_person and version.author_id == person_id:
        return PublishResult("second_person", version_id)
    await _release(session, version, revision, person_id, now)
    return PublishResult("released", version_id)


async def publish_page(
    session: AsyncSession,
    checked: CheckedText,
    action: str,
    person_id: int,
    *,
    shipped: Page | None,
    needs_second_person: bool,
    now: datetime,
) -> PublishResult:
    """Draft a change and release it at once, as far as one person may."""
    drafted = await draft_page(session, checked, action, person_id, shipped=shipped, now=now)
    if drafted.version_id is None:
        return drafted
    return await release_draft(session, drafted.version_id, person_id, needs_second_person=needs_second_person, now=now)


async def drop_draft(session: AsyncSession, version_id: int) -> bool:
    """Give a draft up; returns False if it was released or dropped before."""
    await lock_revision(session)
    version = await find_version(session, version_id)
    if version is None or version.state != "draft":
        return False
    version.state = "dropped"
    await session.flush()
    return True


async def withdraw_page(
    session: AsyncSession, page: Page, person_id: int, *, shipped: Page | None, now: datetime
) -> bool:
    """Take a wrong answer away from everybody at once, whoever has to release otherwise.

    Without its German `page` an entry is gone in all languages; without a translation people read the German text.
    A draft of the page stays: it may well be what puts it right. Returns False if it was withdrawn before.
    """
    revision = await lock_revision(session)
    before = await find_version_in_force(session, *page.key)
    text = page.hidden().text
    if before is not None and before.text == text:
        return False
    version = _version(page.key, "withdrawn", text, person_id, shipped, now, rewords=False)
    await _release(session, version, revision, person_id, now)
    return True


async def keep_page(
    session: AsyncSession, key: PageKey, person_id: int, *, shipped: Page | None, now: datetime
) -> bool:
    """Decide a conflict: what staff wrote stays, although the shipped file has changed.

    Nothing changes for readers, so nobody has to release it. Returns False if there is nothing to decide.
    """
    revision = await lock_revision(session)
    before = await find_version_in_force(session, *key)
    version = _version(key, "kept", before.text if before else None, person_id, shipped, now, rewords=False)
    if before is None or before.text is None or before.shipped == version.shipped:
        return False
    await _release(session, version, revision, person_id, now)
    return True


async def choose_entry_id(session: AsyncSession, taken: set[str]) -> str:
    """Return the id for a new entry of staff's own, never one that was given before."""
    known = taken | await list_known_entry_ids(session)
    return next(candidate for number in range(1, 1000) if (candidate := f"{OWN_PREFIX}-{number:02}") not in known)


def _version(
    key: PageKey, action: str, text: str | None, author_id: int, shipped: Page | None, now: datetime, *, rewords: bool
) -> EntryVersion:
    return EntryVersion(
        entry_id=key[0],
        language=key[1],
        action=action,
        text=text,
        rewords=rewords,
        state="draft",
        shipped=shipped and shipped.fingerprint,
        author_id=author_id,
        created_at=now,
    )


async def _add_draft(session: AsyncSession, version: EntryVersion) -> PublishResult:
    await lock_revision(session)
    former = await find_draft(session, version.entry_id, version.language)
    if former is not None:
        former.state = "dropped"
        await session.flush()  # before the new one comes, since a page has one draft at most
    session.add(version)
    await session.flush()
    return PublishResult("drafted", version.id)


async def _release(
    session: AsyncSession, version: EntryVersion, revision: ContentRevision, person_id: int, now: datetime
) -> None:
    before = await find_version_in_force(session, version.entry_id, version.language)
    revision.number += 1
    version.state, version.releaser_id, version.released_at = "released", person_id, now
    version.revision = revision.number
    version.worded = revision.number if version.rewords else (before.worded if before else 0)
    session.add(version)
    await session.flush()
