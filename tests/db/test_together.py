"""What comes at the same time is done together, and each learns what became of its own."""

import asyncio

import pytest

from db.together import Together


class Book:
    """Writes down what it is handed, a line each time, when it may."""

    def __init__(self) -> None:
        self.lines: list[list[int]] = []
        self.may_write = asyncio.Event()
        self.may_write.set()

    async def write(self, items: list[int]) -> int:
        await self.may_write.wait()
        if 13 in items:
            raise ValueError("thirteen")
        self.lines.append(items)
        return len(self.lines)


async def test_what_comes_alone_is_written_at_once() -> None:
    book = Book()
    number_of_lines = await Together(book.write).add([1, 2])
    assert (book.lines, number_of_lines) == ([[1, 2]], 1)


async def test_what_comes_meanwhile_is_written_together() -> None:
    book = Book()
    together = Together(book.write)
    book.may_write.clear()
    async with asyncio.TaskGroup() as group:
        for number in range(4):
            group.create_task(together.add([number]))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        book.may_write.set()
    assert book.lines == [[0], [1, 2, 3]]


async def test_whoever_waits_learns_of_the_failure_and_the_next_are_written() -> None:
    book = Book()
    together = Together(book.write)
    with pytest.raises(ValueError, match="thirteen"):
        await together.add([13])
    await together.add([14])
    assert book.lines == [[14]]


async def test_somebody_who_does_not_wait_any_longer_holds_up_nobody() -> None:
    book = Book()
    together = Together(book.write)
    book.may_write.clear()
    impatient, patient = (asyncio.create_task(together.add([number])) for number in (1, 2))
    await asyncio.sleep(0)
    impatient.cancel()
    book.may_write.set()
    await patient
    assert [item for line in book.lines for item in line] == [1, 2]
