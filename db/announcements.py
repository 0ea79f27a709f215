"""What one replica tells all others at once; what is not heard is found a little later anyway."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

CHANNEL = "lotse"
CONTENT, UPDATES = "content", "updates"


async def announce(session: AsyncSession, news: str) -> None:
    """Tell the other replicas when this transaction is kept. A process on SQLite has none."""
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(select(func.pg_notify(CHANNEL, news)))
