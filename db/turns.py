"""Taking turns over all processes."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

# PostgreSQL's advisory locks are named by two numbers; the first is any of our own.
SPACE = 0x107_5E
LEADING, CLAIMING, SEEDING = -1, -2, -3  # a replica's own lock is named by its id, which is positive


async def wait_for_turn(session: AsyncSession, turn: int) -> None:
    """Let one transaction at a time through, until it ends. SQLite has one writer at a time anyhow."""
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(select(func.pg_advisory_xact_lock(SPACE, turn)))
