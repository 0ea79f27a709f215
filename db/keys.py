"""Queries on the keys of personal fields: which are in use, and bringing every value under the newest one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Text, and_, cast, delete, func, select, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.encryption import prefix
from db.models import Base, DataKey
from db.models.encrypted import Encrypted, EncryptedJson
from db.rows import add_if_new


@dataclass(frozen=True)
class PersonalField:
    """A column whose values are stored encrypted."""

    table: Table
    column: Column[Any]

    @property
    def stored(self) -> ColumnElement[Any]:
        """The column as the database has it, whatever is in it."""
        return type_coerce(self.column, self.column.type.impl_instance)  # type: ignore[attr-defined]

    def is_not_under(self, key: str) -> ColumnElement[bool]:
        """What is stored in the clear or under another key; nothing and the empty is under every key."""
        text = cast(self.stored, Text)
        json = isinstance(self.column.type, EncryptedJson)
        under, empty = (f'"{prefix(key)}', ("[]", "{}")) if json else (prefix(key), ("",))
        return and_(self.column.is_not(None), text.not_in(empty), func.substr(text, 1, len(under)) != under)


def list_personal_fields() -> Iterator[PersonalField]:
    """Return all columns of all tables whose values are stored encrypted."""
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Encrypted | EncryptedJson):
                yield PersonalField(table, column)


async def list_keys_in_use(session: AsyncSession) -> set[str]:
    """Return the fingerprints of the keys that something may be stored under."""
    return set(await session.scalars(select(DataKey.fingerprint)))


async def add_key(session: AsyncSession, fingerprint: str, now: datetime) -> None:
    """Note that from now on something may be stored under a key."""
    await add_if_new(session, DataKey, fingerprint=fingerprint, since=now)


async def delete_keys_but(session: AsyncSession, fingerprint: str) -> None:
    """Note that nothing is stored under any key but this one."""
    await session.execute(delete(DataKey).where(DataKey.fingerprint != fingerprint))


async def count_not_under(session: AsyncSession, key: str) -> int:
    """Count the values that are stored in the clear or under another key."""
    counted = 0
    for field in list_personal_fields():
        query = select(func.count()).select_from(field.table).where(field.is_not_under(key))
        counted += await session.scalar(query) or 0
    return counted


async def reencrypt_some(session: AsyncSession, field: PersonalField, key: str, *, limit: int) -> int:
    """Store up to `limit` values of a column anew, under the newest key; return how many there were.

    A value that somebody else changes meanwhile is left to them, since they store it under the newest key.
    """
    identity = list(field.table.primary_key)
    waiting = select(*identity, field.stored.label("stored")).where(field.is_not_under(key)).limit(limit)
    rows: Sequence[Any] = (await session.execute(waiting.with_for_update(skip_locked=True))).all()
    for row in rows:
        *values, stored = row
        same = [column == value for column, value in zip(identity, values, strict=True)]
        plain = field.column.type.process_result_value(stored, session.get_bind().dialect)  # type: ignore[attr-defined]
        await session.execute(update(field.table).where(*same).values({field.column: plain}))
    return len(rows)
