from collections.abc import AsyncIterator

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import Database


@pytest.fixture
async def session(database: Database) -> AsyncIterator[AsyncSession]:
    """One transaction, from the beginning of the test to its end."""
    async with database.transaction() as session:
        yield session
