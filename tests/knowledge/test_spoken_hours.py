from datetime import UTC
from pathlib import Path

import pytest

from knowledge.opening import is_readable
from knowledge.problems import ContentError
from knowledge.spoken_hours import load_hours_words, read_spoken_hours
from locales.languages import LANGUAGES
from locales.words import Words


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("Dienstag 14 bis 16 Uhr", "Tu 14:00-16:00"),
        ("immer freitags von 15.30 bis 17 Uhr", "Fr 15:30-17:00"),
        ("Montag bis Freitag 9-12 und 14-16 Uhr, Samstag 10 - 13 Uhr", "Mo-Fr 09:00-12:00,14:00-16:00; Sa 10:00-13:00"),
        ("Mo, Mi und Fr 9-12", "Mo,We,Fr 09:00-12:00"),
        ("Fridays from 15:00 to 17:00", "Fr 15:00-17:00"),
        ("у п'ятницю з 15 до 17", "Fr 15:00-17:00"),
        ("в среду и субботу с 10 до 12", "We,Sa 10:00-12:00"),
        ("الجمعة من 15 إلى 17", "Fr 15:00-17:00"),
        ("الثلاثاء والخميس من الساعة ١٤ إلى ١٦", "Tu,Th 14:00-16:00"),
        ("سه‌شنبه ساعت ۱۴ تا ۱۶", "Tu 14:00-16:00"),
        ("شنبه ۱۰ تا ۱۲", "Sa 10:00-12:00"),
        ("Pazartesi ve cuma günü saat 14:00-16:00", "Mo,Fr 14:00-16:00"),
        ("pazar 10-12", "Su 10:00-12:00"),
        ("le mardi de 14h30 à 16h", "Tu 14:30-16:00"),
    ],
)
def test_hours_are_read_as_people_say_them(said: str, hours: str) -> None:
    assert read_spoken_hours(said) == hours
    assert is_readable(hours)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["report-ask-hours", "report-ask-hours-again"])
def test_the_example_that_people_are_shown_is_understood(language: str, key: str) -> None:
    example = Words(language, UTC).plain(key).partition(":")[2]
    assert read_spoken_hours(example) == "Tu 14:00-16:00; Th 10:00-12:00"


@pytest.mark.parametrize(
    "said",
    [
        "",
        "meistens nachmittags",
        "nicht mehr freitags 15-17",
        "jeden zweiten Dienstag 14-16",
        "Tuesday 2-4 pm",
        "15 bis 17 Uhr",
        "Freitag ab 15 Uhr",
        "Freitag 15 Uhr Samstag 17 Uhr",
        "Freitag",
    ],
)
def test_what_may_mean_something_else_is_not_read(said: str) -> None:
    assert read_spoken_hours(said) is None


def test_a_word_that_stands_in_two_lists_is_refused(tmp_path: Path) -> None:
    shipped = Path("knowledge/content/spoken_hours.yaml").read_text(encoding="utf-8")
    (tmp_path / "spoken_hours.yaml").write_text(shipped.replace("to: [bis,", "to: [bis, uhr,"), encoding="utf-8")
    with pytest.raises(ContentError, match="'uhr', which stands in 'to' already"):
        load_hours_words(tmp_path)
