"""Types of columns whose values are stored encrypted."""

import json
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import JSON, ColumnElement, Dialect, String, TypeDecorator
from sqlalchemy.sql.operators import OperatorType

from db.encryption import DataKeys

_NO_KEYS = DataKeys()
_KEYS: WeakKeyDictionary[Dialect, DataKeys] = WeakKeyDictionary()


def use_keys(dialect: Dialect, keys: DataKeys) -> None:
    """Let an engine's dialect, which belongs to it alone, encrypt with these keys."""
    _KEYS[dialect] = keys


def keys_of(dialect: Dialect) -> DataKeys:
    """Return the keys of an engine, by its dialect."""
    return _KEYS.get(dialect, _NO_KEYS)


class _NotComparable(TypeDecorator.Comparator[Any]):
    """The database can't see what is in such a column; all it can tell is whether there is something."""

    def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> ColumnElement[Any]:
        # SQLAlchemy itself compares columns with columns, to find one in a list.
        if not other or not isinstance(other[0], ColumnElement | None):
            raise TypeError(f"{self.expr} is encrypted: compare and sort its values in Python")
        return super().operate(op, *other, **kwargs)


class Encrypted(TypeDecorator[str]):
    """A text. An empty one is stored as it is: there is nothing to hide."""

    impl = String
    cache_ok = True
    comparator_factory = _NotComparable

    def __init__(self, stored_as: type[String] = String) -> None:
        super().__init__()
        self.stored_as = stored_as
        self.impl = stored_as()  # type: ignore[assignment]  # as SQLAlchemy itself does

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Encrypt a text on its way in."""
        return keys_of(dialect).encrypt(value) if value else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Decrypt a text on its way out."""
        return keys_of(dialect).decrypt(value) if value else value


class EncryptedJson(TypeDecorator[Any]):
    """A list or an object, stored as a JSON string with its ciphertext; an empty one as it is."""

    impl = JSON
    cache_ok = True
    comparator_factory = _NotComparable

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Encrypt a list or an object on its way in."""
        keys = keys_of(dialect)
        return keys.encrypt(json.dumps(value, ensure_ascii=False)) if value and keys.newest else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Decrypt a list or an object on its way out."""
        return json.loads(keys_of(dialect).decrypt(value)) if isinstance(value, str) else value
