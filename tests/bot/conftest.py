import logging
from collections.abc import AsyncIterator, Iterator

import pytest
import structlog

from db.engine import Database
from handlers.toolbox import Knowledge
from tests.bot.post_office import PostOffice, open_post_office


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    """Commands set up logging for the whole process; the next test wants it untouched."""
    root, settings = logging.getLogger(), structlog.get_config()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**settings)


@pytest.fixture
async def office(database: Database, knowledge: Knowledge) -> AsyncIterator[PostOffice]:
    async with open_post_office(database, knowledge) as office:
        yield office
