import re
from collections.abc import Iterator

import pytest

from bot.sandbox.html_parsing import parse_html
from locales.languages import LANGUAGES
from locales.words import Words
from tests.conversation import BERLIN
from tests.locales.keys_in_code import all_strings, uses
from tests.locales.messages import counted_variables, locale_file, variables

OTHERS = [tag for tag in LANGUAGES if tag != "de"]
KEYS = locale_file("de").keys
PLAIN = {use.key for use in uses() if use.plain}
COUNTS = (0, 1, 2, 3, 5, 11, 21, 100)
MARKS = re.compile("[\u2066-\u2069]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_file_can_be_read(language: str) -> None:
    assert locale_file(language).junk == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_there_twice(language: str) -> None:
    assert len(set(locale_file(language).keys)) == len(locale_file(language).keys)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_messages_of_the_german_file_in_the_same_order(language: str) -> None:
    assert locale_file(language).keys == KEYS


@pytest.mark.parametrize("language", OTHERS)
def test_translations_use_the_same_variables(language: str) -> None:
    differing = [key for key in KEYS if variables(language, key) != variables("de", key)]
    assert differing == []


def test_every_message_that_the_code_asks_for_exists() -> None:
    assert [f"{use.place}: {use.key}" for use in uses() if use.key not in KEYS] == []


def test_every_variable_of_a_message_is_given_where_it_is_asked_for() -> None:
    missing = [
        f"{use.place}: {use.key} wants {sorted(variables('de', use.key))}"
        for use in uses()
        if use.key in KEYS and use.arguments is not None and not variables("de", use.key) <= use.arguments
    ]
    assert missing == []


def test_there_is_no_message_that_the_code_never_asks_for() -> None:
    used = {use.key for use in uses()} | all_strings()
    assert [key for key in KEYS if key not in used] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_texts_have_no_markup(language: str) -> None:
    marked = [key for key in PLAIN for text in forms(language, key) if re.search(r"</?\w+>|&\w+;", text)]
    assert marked == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_other_texts_are_html_that_telegram_takes(language: str) -> None:
    words = Words(language, BERLIN)
    for key in KEYS:
        if key not in PLAIN:
            for count in COUNTS:
                parse_html(str(words.html(key, **sample_arguments(language, key, count))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("pattern", "longest"),
    [
        (r"-button(-|$)", 64),
        (r"-toast$", 200),
        (r"^command-", 256),
        (r"^bot-description$", 512),
        (r"^bot-short-description$", 120),
        (r"^bot-name$", 64),
        (r"^find-placeholder$", 64),
    ],
)
def test_texts_are_as_short_as_telegram_wants_them(language: str, pattern: str, longest: int) -> None:
    keys = [key for key in KEYS if re.search(pattern, key)]
    too_long = {key: text for key in keys for text in forms(language, key) if len(text) > longest}
    assert keys and too_long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_names_are_safe_on_every_system(language: str) -> None:
    words = Words(language, BERLIN)
    for name in ("calendar", "privacy", "hours", "certificate", "conduct", "audit"):
        key = f"{name}-file-name"
        assert re.fullmatch("[a-z-]+", words.plain(key))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_isolated_from_the_direction_of_a_line_is_closed_again(language: str) -> None:
    for key in KEYS:
        for text in forms(language, key):
            marks = "".join(MARKS.findall(text))
            while marks != (fewer := re.sub("[\u2066-\u2068]\u2069", "", marks)):
                marks = fewer  # one may stand within another, as a code does within its command
            assert not marks, (key, text)


@pytest.mark.parametrize("language", OTHERS)
def test_commands_numbers_and_addresses_are_the_same_in_every_language(language: str) -> None:
    untouchable = re.compile(r"/[a-z]+\b(?!>)|[\w.]+@[\w.-]+\w|\b\d{3,}\b|LOTSE_\w+|[\U0001F300-\U0001FAFF]")
    for key in KEYS:
        german, translated = (
            sorted(untouchable.findall(text_of(tag, key, count=100).replace("100", ""))) for tag in ("de", language)
        )
        assert translated == german, key


def forms(language: str, key: str) -> Iterator[str]:
    """Yield a message in each plural form it has."""
    yield from (text_of(language, key, count) for count in COUNTS)


def text_of(language: str, key: str, count: int) -> str:
    return Words(language, BERLIN).plain(key, **sample_arguments(language, key, count))


def sample_arguments(language: str, key: str, count: int) -> dict[str, str | int]:
    counted = counted_variables(language, key)
    return {name: count if name in counted else "X" for name in variables(language, key)}
