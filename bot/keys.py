"""The keys of personal fields: where they come from, whether they fit the database, and changing them."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from os import O_CREAT, O_EXCL, O_WRONLY, fdopen
from os import open as open_file
from pathlib import Path

from bot.settings import SANDBOX_KEY_FILE, Settings, SettingsError
from db.encryption import DataKeyError, DataKeys, new_key, read_keys
from db.engine import Database
from db.keys import (
    add_key,
    count_not_under,
    delete_keys_but,
    list_keys_in_use,
    list_personal_fields,
    reencrypt_some,
)

BATCH = 200  # values a transaction, so that nobody waits long for their turn


@dataclass(frozen=True)
class RotationResult:
    """How many values were stored anew under the newest key, and how many are still not."""

    key: str
    changed: int
    left: int


def data_keys(settings: Settings) -> DataKeys:
    """Return the keys that are set; the sandbox makes itself one. Raises SettingsError if there are none."""
    if settings.data_keys is not None:
        return read_keys(settings.data_keys.get_secret_value())
    if settings.data_keys_file is not None:
        return _read_file(settings.data_keys_file)
    if settings.in_sandbox:
        return _read_file(_made(SANDBOX_KEY_FILE))
    raise SettingsError(
        "LOTSE_DATA_KEYS: what people entrust to the bot is stored encrypted, and there is no key; "
        "`lotse new-key` makes one. Keep a copy of it where the backups are not"
    )


async def take_up_keys(database: Database, now: datetime) -> None:
    """Note that values are stored under the newest key from now on.

    Raises DataKeyError if something may be stored under a key that is not there: every update about it would fail.
    """
    keys = database.keys
    async with database.transaction() as session:
        missing = sorted(await list_keys_in_use(session) - keys.fingerprints)
        if missing:
            raise DataKeyError(f"the database needs the key {missing[0]}; add it to LOTSE_DATA_KEYS")
        if keys.newest is not None:
            await add_key(session, keys.newest, now)


async def rotate(database: Database, *, now: datetime) -> RotationResult:
    """Store every personal field under the newest key, a few at a time; what an earlier run did stays done.

    Once nothing is stored under any other key, the others are not needed any more, and are forgotten. Raises
    DataKeyError if one of them is missing.
    """
    key = database.keys.newest
    if key is None:
        raise DataKeyError("there is no key to encrypt with; set LOTSE_DATA_KEYS")
    await take_up_keys(database, now)
    changed = 0
    for field in list_personal_fields():
        batch = BATCH
        while batch == BATCH:
            async with database.transaction() as session:
                batch = await reencrypt_some(session, field, key, limit=BATCH)
            changed += batch
    async with database.transaction() as session:
        if (left := await count_not_under(session, key)) == 0:
            await delete_keys_but(session, key)
    return RotationResult(key, changed, left)


def describe_rotation(result: RotationResult) -> str:
    """Say what a rotation did, and whether the old keys may go."""
    done = f"{result.changed} values are encrypted anew with the key {result.key}."
    if result.left:
        return f"{done} {result.left} are not."
    return f"{done} Nothing is stored under any other key: you can take the others out of LOTSE_DATA_KEYS."


def _read_file(file: Path) -> DataKeys:
    try:
        return read_keys(file.read_text(encoding="ascii"))
    except OSError as error:
        raise SettingsError(f"LOTSE_DATA_KEYS_FILE: {file} can't be read ({error.strerror})") from error
    except ValueError as error:
        raise SettingsError(f"LOTSE_DATA_KEYS_FILE: {file} holds no key; `lotse new-key` makes one") from error


def _made(file: Path) -> Path:
    """Make a file with a new key, readable by its owner only, unless it is there already."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError), fdopen(open_file(file, O_CREAT | O_EXCL | O_WRONLY, 0o600), "w") as made:
        made.write(new_key())
    return file
