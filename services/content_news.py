"""What the team has to hear about the content: a draft that waits, an update that meets a change of their own."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.content import find_version
from knowledge.pages import Page, PageKey
from services.outbox import write_to_staff


async def ask_second_person(session: AsyncSession, version_id: int, *, staff_chat_id: int, now: datetime) -> bool:
    """Tell the team once that a draft waits for its release; returns False if it waits no longer or was told before."""
    version = await find_version(session, version_id)
    if version is None or version.state != "draft":
        return False
    facts = {"version_id": version.id, "entry_id": version.entry_id, "language": version.language}
    return await write_to_staff(session, staff_chat_id, "content_draft", str(version.id), facts, due_at=now)


async def tell_conflicts(
    session: AsyncSession,
    conflicts: Collection[PageKey],
    shipped: Mapping[PageKey, Page],
    *,
    staff_chat_id: int,
    now: datetime,
) -> int:
    """Tell the team once of each shipped page that has changed since staff changed it; returns how many are new."""
    told = 0
    for entry_id, language in sorted(conflicts):
        key = f"{entry_id}:{language}:{shipped[entry_id, language].fingerprint[:16]}"
        facts = {"entry_id": entry_id, "language": language}
        told += await write_to_staff(session, staff_chat_id, "content_conflict", key, facts, due_at=now)
    return told
