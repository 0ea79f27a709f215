"""Alembic's entry point; it works on the connection that db/migrate.py hands over."""

from typing import Any, Literal

from alembic import context

from db.models import Base, UtcDateTime
from db.models.encrypted import Encrypted, EncryptedJson


def render(kind: str, item: Any, _autogen_context: Any) -> str | Literal[False]:
    """Write our own types into a new migration as what they are in the database, so that old ones never import them."""
    ours = kind == "type" and isinstance(item, UtcDateTime | Encrypted | EncryptedJson)
    return f"sa.{item.impl_instance!r}" if ours else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_item=render,
    render_as_batch=connection.dialect.name == "sqlite",  # SQLite can't alter a column in place
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
