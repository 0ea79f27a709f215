"""What people type to note the hours they gave: "2 Std Café gestern" is two hours, yesterday, "Café"."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from knowledge.problems import CONTENT
from knowledge.text import fold
from knowledge.yaml_fields import read_fields

LONGEST_DAY = 24 * 60  # minutes
LONGEST_NOTE = 100  # letters
NUMBERS = {"one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS_AGO = {"today": 0, "yesterday": 1, "day_before": 2}
LISTS = ("hours", "minutes", "half", "two_hours", "before_day", *DAYS_AGO, *WEEKDAYS)

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_AMOUNT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)(\D*)")
_DATE = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True)
class SpentTime:
    """Minutes given on a day, and for what, which may be empty."""

    minutes: int
    on: date
    what: str


@cache
def load_spent_time_words(folder: Path = CONTENT) -> Mapping[str, str]:
    """Return what each word stands for, by its folded form. Raises ContentError if the file is broken."""
    fields = read_fields(folder / "spent_time.yaml", frozenset({*LISTS, "numbers"}))
    numbers = fields.fields("numbers", frozenset(NUMBERS))
    lists = [(name, fields) for name in LISTS] + [(name, numbers) for name in NUMBERS]
    meanings: dict[str, str] = {}
    for name, source in lists:
        for word in source.texts(name):
            if meanings.setdefault(fold(word), name) != name:
                raise source.wrong(name, f"has '{word}', which stands in '{meanings[fold(word)]}' already")
    return meanings


def read_spent_time(text: str, *, today: date, folder: Path = CONTENT) -> SpentTime | None:
    """Read what somebody typed. None if no time is named, it can't have been that day, or it is a question.

    Without a day it was today. A weekday is the latest one, a date without a year the latest one that is not to come.
    """
    reader = _Reader(load_spent_time_words(folder), today)
    tokens = [_western(token) for token in text.split()]
    if "?" in text or "؟" in text or not reader.takes(tokens):
        return None
    minutes, what = round(reader.minutes), " ".join(reader.rest)
    fits = 0 < minutes <= LONGEST_DAY and reader.on <= today and len(what) <= LONGEST_NOTE
    return SpentTime(minutes, reader.on, what) if fits else None


@dataclass
class _Reader:
    meanings: Mapping[str, str]
    today: date
    minutes: float = 0
    on: date = date.min
    rest: list[str] = field(default_factory=list)

    def takes(self, tokens: list[str]) -> bool:
        """Read all tokens; False if one of them makes no sense."""
        self.on = self.today
        waiting = iter([*tokens, ""])
        token = next(waiting)
        while token:
            following = next(waiting, "")
            if self._is_day(token, following):
                token = following
                continue
            used = self._read_amount(token, following)
            if used is None:
                self.rest.append(token)
            token = next(waiting, "") if used == 2 else following
        return self.minutes > 0

    def _is_day(self, token: str, following: str) -> bool:
        meaning, next_meaning = self._meaning(token), self._meaning(following)
        if next_meaning in ("hours", "minutes"):
            return False  # "2.5 Std" is no day in May
        if meaning == "before_day":
            return next_meaning in (*DAYS_AGO, *WEEKDAYS) or bool(_days(following, self.today))
        if meaning in DAYS_AGO:
            self.on = self.today - timedelta(days=DAYS_AGO[meaning])
        elif meaning in WEEKDAYS:
            self.on = self.today - timedelta(days=(self.today.weekday() - WEEKDAYS.index(meaning)) % 7)
        elif days := _days(token, self.today):
            self.on = days[0]
        else:
            return False
        return True

    def _read_amount(self, token: str, following: str) -> int | None:
        """Add the time a token names, together with the one after it; return how many tokens that took."""
        if clock := _CLOCK.fullmatch(token):
            self.minutes += int(clock[1]) * 60 + int(clock[2])
            return 2 if self._meaning(following) == "hours" else 1
        if self._meaning(token) == "two_hours":
            self.minutes += 120
            return 1
        number, unit = self._number(token)
        if number is None:
            return None
        used = 1 if unit else 2
        match self._meaning(unit or following):
            case "hours":
                self.minutes += number * 60
            case "minutes":
                self.minutes += number
            case "half" if number == 1 and not unit:
                return 1  # "eine halbe Stunde": the half says it all
            case _:
                return None
        return used

    def _number(self, token: str) -> tuple[float | None, str]:
        if amount := _AMOUNT.fullmatch(token):
            return float(amount[1].replace(",", ".")), amount[2].strip(".,;")
        meaning = self._meaning(token)
        return (0.5 if meaning == "half" else NUMBERS.get(meaning)), ""

    def _meaning(self, token: str) -> str:
        return self.meanings.get(fold(token), "")


def _days(token: str, today: date) -> list[date]:
    """Return the day that a token is; none if it is no day at all, and one never to come if there is no such day."""
    if iso := _ISO_DATE.fullmatch(token):
        year, month, day = map(int, iso.groups())
        years = [year]
    elif german := _DATE.fullmatch(token):
        day, month = int(german[1]), int(german[2])
        years = [int(german[3]) % 2000 + 2000] if german[3] else [today.year, today.year - 1]
    else:
        return []
    for year in years:
        with suppress(ValueError):
            found = date(year, month, day)
            if found <= today or len(years) == 1:
                return [found]
    return [date.max]


def _western(token: str) -> str:
    """Write digits of any script as Western ones."""
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in token).replace("٫", ".")
