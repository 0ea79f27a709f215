"""The settings and the database for a command."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.keys import data_keys
from bot.logs import set_up_logging
from bot.settings import Settings, read_settings
from db.encryption import DataKeys
from db.engine import Database

Result = TypeVar("Result")


def opened_settings() -> Settings:
    """Read the settings and set up logging as they say. Raises SettingsError."""
    settings = read_settings()
    set_up_logging(settings.log_format, settings.secrets)
    return settings


def with_database(
    settings: Settings, work: Callable[[Database], Awaitable[Result]], *, keys: DataKeys | None = None
) -> Result:
    """Open the database, do the work, close it. Without `keys` those of the settings are used. Raises SettingsError."""

    async def open_and_work() -> Result:
        database = Database(settings.database, data_keys(settings) if keys is None else keys)
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(open_and_work())
