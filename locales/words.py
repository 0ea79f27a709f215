"""Messages, dates and numbers in one language, from that language's Fluent file."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, tzinfo
from functools import cache
from pathlib import Path
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_skeleton, format_timedelta
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

from locales.languages import LANGUAGES

FOLDER = Path(__file__).parent
EXACT = 10**9  # so many of a unit before babel takes the next larger one, and rounds
MARK = "\ue000"  # a private-use character, which no message of ours has
MARKED = re.compile(f"{MARK}([^{MARK}]+){MARK}")
TAG = re.compile(r"<[^>]*>")
ARROWS_MIRRORED = str.maketrans("⬅➡←→", "➡⬅→←")
RIGHT_TO_LEFT_MARK, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u200f", "\u2068", "\u2069"

Argument = str | int | float | Markup


class MissingWordsError(KeyError):
    """A message or one of its variables is not there; tests make sure that nobody ever sees this."""


class Words:
    """What the interface says in one language, with times in one zone."""

    def __init__(self, language: str, zone: tzinfo) -> None:
        self.language = LANGUAGES[language]
        self.zone = zone
        self._bundle = _bundle(language)

    def html(self, key: str, **arguments: Argument) -> Markup:
        """Return the message `key` as Telegram HTML; texts among the arguments are escaped unless they are `Markup`."""
        return Markup(self._format(key, arguments, escape))  # noqa: S704 - our own file, arguments escaped

    def plain(self, key: str, **arguments: Argument) -> str:
        """Return the message `key` as plain text: for buttons, toasts, commands and file names."""
        return self._format(key, arguments, str)

    def has(self, key: str) -> bool:
        """Tell whether this language has a message `key`."""
        return self._bundle.has_message(key)

    def day(self, moment: datetime | date) -> str:
        """Return a day with its weekday, such as "Dienstag, 1. Dezember"."""
        return self._local_format(moment, self.language.day)

    def full_date(self, moment: datetime | date) -> str:
        """Return a date with its year, such as "19. August 2026"."""
        return self._local_format(moment, "long")

    def short_date(self, moment: datetime | date) -> str:
        """Return a day for lists, such as "3. Dez."."""
        day = moment.astimezone(self.zone).date() if isinstance(moment, datetime) else moment
        return format_skeleton("MMMd", day, locale=self.language.formats)

    def weekday(self, moment: datetime | date) -> str:
        """Return a weekday's name."""
        return self._local_format(moment, "EEEE")

    def time(self, moment: datetime) -> str:
        """Return a time of day on the 24-hour clock, as it hangs on every door in Germany."""
        return f"{moment.astimezone(self.zone):%H:%M}"

    def duration(self, length: timedelta) -> str:
        """Return a length of time in days, or in minutes if it is shorter than a day, such as "90 Tage"."""
        unit: Literal["day", "minute"] = "day" if length.days else "minute"
        return format_timedelta(length, granularity=unit, threshold=EXACT, locale=self.language.formats)

    def number(self, value: float) -> str:
        """Return a number with Western digits, as the glossary asks for in every language."""
        return format_decimal(value, locale=self.language.formats, numbering_system="latn")

    def euros(self, cents: int) -> str:
        """Return an amount of money with Western digits, such as "12,50 €"."""
        return format_currency(cents / 100, "EUR", locale=self.language.formats, numbering_system="latn")

    def enumeration(self, items: Iterable[str]) -> str:
        """Return the items as a list in a sentence: "a, b und c"."""
        return format_list(list(items), locale=self.language.formats)

    def alternatives(self, items: Iterable[str]) -> str:
        """Return the items as choices in a sentence: "a, b oder c"."""
        return format_list(list(items), style="or", locale=self.language.formats)

    def language_name(self, tag: str) -> str:
        """Return what a language is called, such as "Arabisch"; its BCP 47 tag if it has no name here."""
        return str(Locale.parse(self.language.formats).languages.get(tag, tag))

    def _local_format(self, moment: datetime | date, pattern: str) -> str:
        day = moment.astimezone(self.zone).date() if isinstance(moment, datetime) else moment
        return format_date(day, pattern, locale=self.language.formats)

    def _format(self, key: str, arguments: dict[str, Argument], guard: Callable[[str], str]) -> str:
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise MissingWordsError(f"{self.language.tag}.ftl has no message {key}")
        # Fluent refuses texts of more than 2,500 characters, so it places marks, and the texts take their place.
        texts = {name: self._isolate(str(guard(value))) for name, value in arguments.items() if isinstance(value, str)}
        marks = {name: f"{MARK}{name}{MARK}" for name in texts}
        formatted, errors = self._bundle.format_pattern(pattern, {**arguments, **marks})
        if errors:
            raise MissingWordsError(f"{self.language.tag}.ftl, {key}: {errors[0]}")
        lines = map(self._lead, self._turn(str(formatted)).split("\n"))
        return MARKED.sub(lambda mark: texts[mark[1]], "\n".join(lines))

    def _turn(self, text: str) -> str:
        """Turn arrows round where one reads from the right: there, back is to the right. No app does that by itself."""
        return text.translate(ARROWS_MIRRORED) if self.language.direction == "rtl" else text

    def _lead(self, line: str) -> str:
        """Make a line of a right-to-left language start on the right, whatever it begins with.

        Apps let the first letter of a line decide, and many lines begin with a number, an emoji or a foreign name.
        A line that is nothing but an argument goes by itself, and so does one without a letter of ours: a file's name.
        """
        own = TAG.sub("", MARKED.sub("", line)).strip()
        strong = {unicodedata.bidirectional(character) for character in own} & {"L", "R", "AL"}
        before_arguments = TAG.sub("", line).partition(MARK)[0]  # browsers let an isolated argument count after all
        if self.language.direction == "ltr" or not own or strong == {"L"} or runs_right_to_left(before_arguments):
            return line
        return f"{RIGHT_TO_LEFT_MARK}{line}"

    def _isolate(self, text: str) -> str:
        # A right-to-left line tears foreign words, telephone numbers and times apart (Unicode UAX #9). What runs right
        # to left itself stays bare: an isolated text does not count when an app looks which way a line runs.
        if self.language.direction == "ltr" or text.startswith(FIRST_STRONG_ISOLATE) or runs_right_to_left(text):
            return text
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def runs_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction runs right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([LANGUAGES[language].formats.replace("_", "-")], use_isolating=False)
    bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
    return bundle
