"""One process for each SQLite file: it has one writer, and what one process remembers another one would not know."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from db.engine import DatabaseUnusableError, unwritable

try:
    import fcntl
except ImportError:  # neither Linux nor macOS
    fcntl = None  # type: ignore[assignment]


@contextmanager
def sole_process(url: str) -> Iterator[None]:
    """Keep other bots off an SQLite file meanwhile. Raises DatabaseUnusableError if one is there already.

    It does so, too, where the system knows no such locks. PostgreSQL takes several. Commands that look at the file or
    back it up are not kept off.
    """
    if fcntl is None:
        raise DatabaseUnusableError(
            "the bot runs on Linux and macOS only: this system has neither the locks nor the signals that it needs; "
            "on Windows use WSL or a container"
        )
    parts = make_url(url)
    if parts.get_backend_name() != "sqlite" or not parts.database or parts.database == ":memory:":
        yield
        return
    # A file of its own: closing the database's own file would drop the locks that SQLite holds on it.
    file = Path(f"{parts.database}.lock")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
    except OSError as error:
        raise unwritable(Path(parts.database), error) from error
    with file.open("r+b") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DatabaseUnusableError(
                f"another bot runs on {parts.database}; stop it, or use PostgreSQL (LOTSE_DATABASE_URL) for several"
            ) from error
        yield
