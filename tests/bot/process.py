"""The real `lotse`, as a process of its own."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.databases import DATA_KEYS

LOTSE = Path(sys.executable).parent / "lotse"
SECONDS_TO_START, SECONDS_TO_END = 60, 10


@dataclass(frozen=True)
class Ended:
    """How a process ended and what it said."""

    code: int | None
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line it complained with."""
        assert self.code == 1, self
        assert self.err.count("\n") == 1, self.err
        return self.err.strip()


async def lotse(folder: Path, *arguments: str, typed: bytes = b"", **settings: str) -> Ended:
    """Run a command in a folder, with these settings only, to its end."""
    process = await _start(folder, arguments, settings)
    async with asyncio.timeout(SECONDS_TO_START):
        out, err = await process.communicate(typed)
    return Ended(process.returncode, out.decode(), err.decode())


@asynccontextmanager
async def running_process(folder: Path, **settings: str) -> AsyncIterator[Process]:
    """Run the bot in a folder, at a free port unless `settings` name one, and kill it at the end."""
    process = await _start(folder, ("run",), {"LOTSE_PORT": str(free_port()), **settings})
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def first_line(process: Process) -> str:
    """Wait for what the bot says when it is ready."""
    assert process.stdout
    async with asyncio.timeout(SECONDS_TO_START):
        return (await process.stdout.readline()).decode().strip()


async def ended(process: Process) -> Ended:
    """Wait until a process ends."""
    async with asyncio.timeout(SECONDS_TO_END):
        out, err = await process.communicate()
    return Ended(process.returncode, out.decode(), err.decode())


def free_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


async def _start(folder: Path, arguments: tuple[str, ...], settings: Mapping[str, str]) -> Process:
    own = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
    return await asyncio.create_subprocess_exec(
        LOTSE,
        *arguments,
        cwd=folder,
        env={**own, "LOTSE_DATA_KEYS": DATA_KEYS, **settings},
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
    )
