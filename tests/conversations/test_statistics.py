from struct import unpack

import pytest
from sqlalchemy import select

from db.models import QuestionCount
from handlers.pictures.bars import Bar, Panel, draw_panels
from handlers.pictures.style import DOTS, WIDTH, draw, lay_out, write_numbers
from tests.conversation import Somebody, Town


async def counted(town: Town) -> set[tuple[str, str, int]]:
    async with town.database.reading() as session:
        rows = (await session.scalars(select(QuestionCount))).all()
    return {(row.language, row.outcome, row.times) for row in rows}


def pictures_of(somebody: Somebody) -> list[bytes]:
    return [message.photo.content for message in somebody.seen if message.photo]


def width_of(picture: bytes) -> int:
    assert picture.startswith(b"\x89PNG")
    return int(unpack(">I", picture[16:20])[0])


async def test_questions_are_counted_as_they_end(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Bin ich auf dem Weg zum Café versichert?")
    await kim.says("Bin ich auf dem Weg zum Café versichert?")
    await kim.says("qwertz uiop asdf")
    assert await counted(town) == {("de", "answered", 2), ("de", "unanswered", 1)}


async def test_a_small_talk_or_an_emergency_is_not_counted(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Hallo")
    await kim.says("Es brennt!")
    assert await counted(town) == set()


@pytest.mark.parametrize(("language", "button"), [("de", "Quartal"), ("ar", "3 أشهر")])
async def test_staff_see_pictures_of_a_period_and_choose_another(town: Town, language: str, button: str) -> None:
    mika = await town.colleague(language=language)
    await mika.says("/stats")
    assert [width_of(picture) for picture in pictures_of(mika)] == [int(WIDTH * DOTS)] * 2
    mika.hears("<5")
    await mika.taps(button)
    assert len(pictures_of(mika)) == 2


async def test_numbers_are_for_staff(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/stats")
    kim.hears("Das kann nur das Team")
    assert pictures_of(kim) == []


def test_a_picture_grows_with_its_bars_and_keeps_its_width() -> None:
    few, many = (
        draw_panels("Fragen", [Panel("Nach Thema", [Bar("Wohnen", 7, "7")] * count)], right_to_left=False)
        for count in (2, 12)
    )
    assert width_of(few) == width_of(many)
    assert unpack(">I", many[20:24])[0] > 2 * unpack(">I", few[20:24])[0]


def test_the_same_numbers_make_the_same_picture_and_right_to_left_another_one() -> None:
    panels = [Panel("حسب اللغة", [Bar("العربية", 7, "7"), Bar("فارسی", 2.5, "<5", is_exact=False)])]
    first, again, mirrored = (
        draw_panels("الأسئلة", panels, right_to_left=right_to_left) for right_to_left in (True, True, False)
    )
    assert first == again != mirrored


@pytest.mark.parametrize("rtl", [True, False])
def test_the_number_of_a_bar_without_length_stands_clear_of_its_label(rtl: bool) -> None:
    from matplotlib.figure import Figure

    axes = Figure().subplots()
    lay_out(axes, [0, 1], ["Deutsch", "Українська"], 5, rtl=rtl)
    write_numbers(axes, [0, 1], [5, 0], ["5", "0"], rtl=rtl)
    beginning = axes.transData.transform((0, 1))[0]
    number = axes.texts[1].get_window_extent()
    assert number.x1 < beginning if rtl else number.x0 > beginning


def test_a_long_title_is_set_smaller_so_that_it_fits() -> None:
    long, short = (read_title_width("Bericht zur Rundnachricht vom 23. November 2026"), read_title_width("Fragen"))
    assert short < long < WIDTH * DOTS


def read_title_width(title: str) -> float:
    widths: list[float] = []
    draw(title, 2.0, lambda figure: widths.append(figure.texts[0].get_window_extent().width))
    return widths[0]
