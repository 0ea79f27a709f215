from datetime import date
from pathlib import Path

import pytest

from knowledge.problems import ContentError
from knowledge.spent_time import SpentTime, load_spent_time_words, read_spent_time

TODAY = date(2026, 11, 23)  # a Monday
YESTERDAY, FRIDAY = date(2026, 11, 22), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "minutes", "on", "what"),
    [
        ("2 Std Café gestern", 120, YESTERDAY, "Café"),
        ("2,5h Fahrradwerkstatt", 150, TODAY, "Fahrradwerkstatt"),
        ("2.5 Std", 150, TODAY, ""),
        ("eine halbe Stunde Telefonat", 30, TODAY, "Telefonat"),
        ("zwei Stunden Deutsch üben", 120, TODAY, "Deutsch üben"),
        ("1:30 Begleitung zum Amt am Freitag", 90, FRIDAY, "Begleitung zum Amt"),
        ("2 Std 30 Min Sprachcafé 3.11.", 150, date(2026, 11, 3), "Sprachcafé"),
        ("31.12. 2h Silvester", 120, date(2025, 12, 31), "Silvester"),
        ("1 Std 29.2.2024", 60, date(2024, 2, 29), ""),
        ("90 min 2026-11-20", 90, FRIDAY, ""),
        ("2 hours at the café yesterday", 120, YESTERDAY, "at the café"),
        ("3 години кафе вчора", 180, YESTERDAY, "кафе"),
        ("2 часа в пятницу", 120, FRIDAY, ""),
        ("ساعتين مقهى أمس", 120, YESTERDAY, "مقهى"),
        ("٣ ساعات ترجمة", 180, TODAY, "ترجمة"),
        ("یک ساعت دیروز", 60, YESTERDAY, ""),
        ("dün 2 saat kafe", 120, YESTERDAY, "kafe"),
        ("2 heures café hier", 120, YESTERDAY, "café"),
    ],
)
def test_hours_are_read_in_many_ways(text: str, minutes: int, on: date, what: str) -> None:
    assert read_spent_time(text, today=TODAY) == SpentTime(minutes, on, what)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Café gestern",
        "Bin ich nach 2 Stunden versichert?",
        "30 Std",
        "0 Std",
        "2 Std 31.2.",
        "2 Std 1.12.2027",
        "2 Std " + "x" * 101,
    ],
)
def test_what_names_no_time_that_can_have_been_is_not_read(text: str) -> None:
    assert read_spent_time(text, today=TODAY) is None


def test_a_word_with_two_meanings_is_refused(tmp_path: Path) -> None:
    shipped = Path("knowledge/content/spent_time.yaml").read_text(encoding="utf-8")
    (tmp_path / "spent_time.yaml").write_text(shipped.replace("minutes: [m,", "minutes: [m, std,"), encoding="utf-8")
    with pytest.raises(ContentError, match="'std'"):
        load_spent_time_words(tmp_path)
