"""Files that people send: neither their names nor what they say of themselves opens, writes or fills anything."""

import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from bot.sandbox.params import Upload
from db.backup import restore_backup, write_backup
from db.engine import Database
from knowledge.sheets import read_grid
from tests.bot.post_office import ON_ONE_DATABASE
from tests.conversation import Somebody, Town
from tests.knowledge.test_sheets import workbook
from tests.security.test_strangers import failures

TRICK = "lotse-trick"
NAMES = (
    f"../../{TRICK}.csv",
    f"..\\..\\{TRICK}.xlsx",
    f"/etc/{TRICK}.md",
    f"UV-03.de.md/../../{TRICK}.de.md",
    f"~/{TRICK}.csv",
    f"file:///{TRICK}.csv",
    f"{TRICK}\0.csv",
    f"{'a' * 300}{TRICK}.csv",
)
HUGE = 10**12
_opened: list[str] | None = None


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _opened is not None and event.startswith(("open", "os.", "shutil.", "subprocess.")):
        _opened.append(f"{event} {arguments}")


sys.addaudithook(_hear)  # the interpreter itself tells of every file that anything opens


@contextmanager
def watching_files() -> Iterator[list[str]]:
    """Note meanwhile which files this process opens, makes, moves or removes."""
    global _opened
    _opened = []
    try:
        yield _opened
    finally:
        _opened = None


def test_the_watch_sees_files(tmp_path: Path) -> None:
    with watching_files() as opened:
        (tmp_path / TRICK).write_text("")
    assert any(TRICK in each for each in opened)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
async def test_the_name_of_a_file_is_never_a_path(town: Town, name: str) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    with watching_files() as opened:
        for person in (kim, robin):
            await person.sends_file(name, b"Name;Ort\nCafe;Coesfeld\n")
            assert person.heard
    assert [each for each in opened if TRICK in each] == []
    assert failures(town) == 0


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx", "UV-03.de.md", "notes.txt"])
async def test_a_file_that_says_it_is_huge_is_not_fetched(town: Town, name: str) -> None:
    robin = await town.staff()
    document = {"file_id": "x", "file_unique_id": "x", "file_name": name, "file_size": HUGE}
    await arrives(town, robin, document=document)
    assert robin.chat[-1].from_bot
    assert fetched(town) == 0


async def test_pictures_are_never_fetched_however_large_they_say_they_are(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    file_id = town.telegram.world.files.add("photo", Upload("x.jpg", "image/jpeg", pixel_bomb())).file_id
    photo = [{"file_id": file_id, "file_unique_id": "x", "width": 100_000, "height": 100_000, "file_size": HUGE}]
    for person in (kim, robin):
        await arrives(town, person, photo=photo, caption="Foto")
    await robin.says("/broadcast")
    await arrives(town, robin, photo=photo, caption="Sommerfest")
    picture = {"file_id": "x", "file_unique_id": "x", "file_name": "x.png", "mime_type": "image/png"}
    await arrives(town, kim, document=picture | {"file_size": HUGE})
    assert fetched(town) == 0
    assert failures(town) == 0


def test_pictures_in_a_workbook_are_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("PIL.Image.open")  # the one way by which anything here could read a picture
    plain = workbook([["Name", "Ort"], ["Café", "Coesfeld"]])
    with_bomb = BytesIO(plain)
    with ZipFile(with_bomb, "a") as archive:
        archive.writestr("xl/media/image1.png", pixel_bomb())
    assert _rows(with_bomb.getvalue()) == _rows(plain) == [["Name", "Ort"], ["Café", "Coesfeld"]]


@ON_ONE_DATABASE
async def test_a_backup_unpacks_nothing_beside_the_database(
    database: Database, empty_database: Database, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.zip"
    await write_backup(database, backup)
    with ZipFile(backup, "a") as archive:
        archive.writestr(f"../../{TRICK}", "x")
        archive.writestr(f"/tmp/{TRICK}", "x")
    with watching_files() as opened:
        await restore_backup(empty_database, backup)
    assert [each for each in opened if TRICK in each] == []


def _rows(content: bytes) -> list[list[Any]]:
    return [list(row) for row in read_grid(content, lambda _: True)]


def pixel_bomb() -> bytes:
    """A picture of a few bytes that says it has ten thousand million pixels."""
    header = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", len(header)) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    return b"\x89PNG\r\n\x1a\n" + chunk


_update_ids = count(900_000_000)


async def arrives(town: Town, person: Somebody, **content: object) -> None:
    """Let a message come in as Telegram would describe it, and wait for the answer."""
    private = {"id": person.person.id, "type": "private", "first_name": person.person.first_name}
    message_id = town.telegram.world.messages.next_id()
    message = {"message_id": message_id, "date": 1_800_000_000, "chat": private, "from": person.person.as_json()}
    await town.lotse.intake.store([{"update_id": next(_update_ids), "message": message | content}])
    await town.settles()


def fetched(town: Town) -> int:
    """Return how often the bot asked Telegram for a file."""
    return sum(call.method.lower() == "getfile" for call in town.telegram.calls)
