from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from markupsafe import Markup

from locales import words as words_module
from locales.languages import LANGUAGES, choose_language
from locales.words import MissingWordsError, Words, runs_right_to_left
from tests.conversation import BERLIN

TUESDAY_EVENING = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)
PLURALS = {
    "de": ["0 Plätze", "ein Platz", "2 Plätze", "3 Plätze", "5 Plätze", "11 Plätze", "21 Plätze", "100 Plätze"],
    "en": ["0 places", "One place", "2 places", "3 places", "5 places", "11 places", "21 places", "100 places"],
    "uk": [
        "0 вільних місць",
        "1 вільне місце",
        "2 вільні місця",
        "3 вільні місця",
        "5 вільних місць",
        "11 вільних місць",
        "21 вільне місце",
        "100 вільних місць",
    ],
    "ar": ["أي مقعد", "مقعد واحد", "مقعدان", "3 مقاعد", "5 مقاعد", "11 مقعدًا", "21 مقعدًا", "100 مقعد"],
}


@pytest.fixture
def own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A German file to write into, in a folder of its own that takes the place of the real one."""
    monkeypatch.setattr(words_module, "FOLDER", tmp_path)
    words_module._bundle.cache_clear()
    yield tmp_path / "de.ftl"
    words_module._bundle.cache_clear()


@pytest.mark.parametrize("language", PLURALS)
def test_things_are_counted_as_the_language_counts(language: str) -> None:
    counts = (0, 1, 2, 3, 5, 11, 21, 100)
    said = [in_(language).plain("course-seats-free", count=count) for count in counts]
    assert [expected in text for expected, text in zip(PLURALS[language], said, strict=True)] == [True] * len(counts)


@pytest.mark.parametrize(
    ("language", "day", "full_date", "weekday"),
    [
        ("de", "Dienstag, 1. Dezember", "1. Dezember 2026", "Dienstag"),
        ("en", "Tuesday, 1 December", "1 December 2026", "Tuesday"),
        ("uk", "вівторок, 1 грудня", "1 грудня 2026\u202fр.", "вівторок"),
        ("ar", "الثلاثاء، 1 ديسمبر", "1 ديسمبر 2026", "الثلاثاء"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language: str, day: str, full_date: str, weekday: str) -> None:
    words = in_(language)
    assert words.day(TUESDAY_EVENING) == day
    assert words.full_date(TUESDAY_EVENING) == full_date
    assert words.weekday(TUESDAY_EVENING) == weekday


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_clock_has_24_hours_and_western_digits_everywhere(language: str) -> None:
    words = in_(language)
    assert words.time(TUESDAY_EVENING) == "18:00"
    assert words.number(12) == "12"


def test_times_and_days_are_local() -> None:
    late = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    assert (in_("de").time(late), in_("de").day(late)) == ("00:30", "Donnerstag, 2. Juli")


def test_a_date_without_a_time_stays_the_day_it_is() -> None:
    assert in_("de").day(date(2026, 12, 1)) == "Dienstag, 1. Dezember"


def test_numbers_and_lists_follow_the_language() -> None:
    assert (in_("de").number(1234.5), in_("en").number(1234.5)) == ("1.234,5", "1,234.5")
    assert in_("de").enumeration(["Senden", "Dülmen", "Nottuln"]) == "Senden, Dülmen und Nottuln"
    assert in_("en").enumeration(["Senden", "Dülmen"]) == "Senden and Dülmen"


def test_texts_from_people_are_escaped_and_markup_is_kept() -> None:
    words = in_("de")
    assert "&lt;b&gt;" in words.html("find-far-away", place="<b>", km=3)
    assert "<i>x</i>" in words.html("find-far-away", place=Markup("<i>x</i>"), km=3)
    assert words.plain("find-near", place="A & B") == "📍 A & B"


def test_a_foreign_word_is_kept_together_in_a_line_that_runs_right_to_left() -> None:
    assert "\u2068Dülmen\u2069" in in_("ar").plain("find-near", place="Dülmen")
    assert "\u206802541 18-0\u2069" in in_("ar").plain("find-near", place="02541 18-0")


def test_what_runs_right_to_left_itself_stays_bare_there() -> None:
    assert in_("ar").plain("lead-button", lead="قبل ساعة") == "قبل ساعة"


@pytest.mark.parametrize("language", ["de", "en", "uk"])
def test_nothing_is_isolated_where_lines_run_left_to_right(language: str) -> None:
    assert "\u2068" not in in_(language).plain("find-near", place="مركز")


def test_a_line_that_begins_with_a_foreign_name_still_starts_on_the_right(own_file: Path) -> None:
    own_file.with_name("ar.ftl").write_text("line = LOTSE مركز\nname = dawra\n", encoding="utf-8")
    assert in_("ar").plain("line") == "\u200fLOTSE مركز"
    assert in_("ar").plain("name") == "dawra"


def test_a_line_that_begins_with_an_argument_starts_on_the_right_in_browsers_too(own_file: Path) -> None:
    own_file.with_name("ar.ftl").write_text("line = ⚠️ { $term } في المسرد\n", encoding="utf-8")
    assert in_("ar").plain("line", term="Kreis") == "\u200f⚠️ \u2068Kreis\u2069 في المسرد"


def test_an_isolated_word_is_escaped_all_the_same() -> None:
    assert "\u2068A &amp; B\u2069" in in_("ar").html("find-far-away", place="A & B", km=3)


@pytest.mark.parametrize(
    ("text", "does"), [("مركز", True), ("3 مقاعد", True), ("שלום", True), ("Café", False), ("12", False), ("", False)]
)
def test_the_first_letter_says_which_way_a_text_runs(text: str, does: bool) -> None:
    assert runs_right_to_left(text) is does


def test_a_missing_message_is_named_with_its_file() -> None:
    with pytest.raises(MissingWordsError, match=r"uk\.ftl has no message no-such-key"):
        in_("uk").plain("no-such-key")


def test_a_missing_variable_is_named_with_its_message() -> None:
    with pytest.raises(MissingWordsError, match=r"de\.ftl, find-near: .*place"):
        in_("de").plain("find-near")


def test_a_message_without_a_text_counts_as_missing(own_file: Path) -> None:
    own_file.write_text("empty =\n    .attribute = something\n")
    with pytest.raises(MissingWordsError, match="has no message empty"):
        in_("de").plain("empty")


@pytest.mark.parametrize(
    ("wishes", "chosen"),
    [
        (["uk"], "uk"),
        (["en-GB"], "en"),
        (["AR_eg"], "ar"),
        ([None, "uk"], "uk"),
        (["pt", "uk"], "uk"),
        (["uk", "ar"], "uk"),
        (["pt"], "de"),
        ([""], "de"),
        (["e"], "de"),
        ([None], "de"),
        ([], "de"),
    ],
)
def test_the_first_wish_that_we_speak_is_the_language(wishes: list[str | None], chosen: str) -> None:
    assert choose_language(wishes, "de") == chosen


def in_(language: str) -> Words:
    return Words(language, BERLIN)


@pytest.mark.parametrize(("language", "back", "more"), [("de", "⬅️", "➡️"), ("ar", "➡️", "⬅️"), ("fa", "➡️", "⬅️")])
def test_back_points_to_where_one_began_to_read(language: str, back: str, more: str) -> None:
    assert in_(language).plain("find-button-back").startswith(back)
    assert in_(language).plain("find-button-more").endswith(more)


def test_arrows_that_people_type_are_left_alone() -> None:
    assert "a → b" in in_("ar").plain("find-near", place="a → b")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_length_of_time_is_said_in_days_or_minutes_in_every_language(language: str) -> None:
    words = Words(language, BERLIN)
    said = [words.duration(timedelta(days=90)), words.duration(timedelta(minutes=10))]
    assert ["90" in said[0], "10" in said[1], "duration" in "".join(said)] == [True, True, False]


def test_a_length_of_time_is_never_rounded() -> None:
    assert Words("de", BERLIN).duration(timedelta(days=365)) == "365 Tage"
    assert Words("uk", BERLIN).duration(timedelta(days=2)) == "2 дні"
