"""One cell read as what its column holds. Each reader takes a filled cell and raises `CellError` where it can't."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from rapidfuzz import fuzz, process

from knowledge.sheets.mistakes import CellError
from knowledge.text import fold

Cell = str | int | float | bool | date | datetime | time | timedelta | None
Reader = Callable[[Cell], object]

EXPORTED_GUARD: Final = "'"
"""What `writing` puts before a text that a spreadsheet program would take for a formula."""

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")

_ERRORS = frozenset(
    ("#REF!", "#N/A", "#NV", "#VALUE!", "#WERT!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#BEZUG!", "#ZAHL!", "#####")
)
_GARBLED = re.compile("\ufffd|Ã[\u0080-\u00bf¤¶¼Ÿ„–œ\u009f]|â€|Â[\u00a0-\u00bf]|Ð[\u0080-\u00bf]")
_YES = frozenset(("ja", "yes", "x", "1", "wahr", "true", "j", "y", "✓", "✔"))
_NO = frozenset(("nein", "no", "-", "–", "0", "falsch", "false", "n"))
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("januar januaer january jan", "februar february feb", "maerz marz march mar mrz", "april apr", "mai may",
         "juni june jun", "juli july jul", "august aug", "september sep sept", "oktober october okt oct",
         "november nov", "dezember december dez dec"), 1)
    for name in names.split()
}  # fmt: skip
_DAY = re.compile(r"(?P<d>\d{1,2})[./-] ?(?P<m>\d{1,2})[./-] ?(?P<y>\d{4}|\d{2})")
_ISO = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d{1,2})(?:-(?P<d>\d{1,2}))?)?(?:[T ]00:00(?::00)?)?")
_NAMED = re.compile(r"(?:(?P<d>\d{1,2})\.? )?(?P<m>[^\W\d]+)\.?[ -](?P<y>\d{4}|\d{2})")
_MONTH = re.compile(r"(?P<m>\d{1,2})[./](?P<y>\d{4})")


def as_text(cell: Cell) -> str:
    """Return a cell as its text: whole numbers without ".0", dates as in ISO 8601, spaces around it left out."""
    match cell:
        case None:
            return ""
        case bool():
            return "ja" if cell else "nein"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(" ", "minutes")
        case date() | time():
            return cell.isoformat()
        case _:
            text = str(cell).strip()
            guarded = text.startswith(EXPORTED_GUARD) and text[1:].startswith(FORMULA_STARTS)
            return text[1:] if guarded else text


def sound(cell: Cell) -> str:
    """Return the text of a cell. Raises CellError for a formula's error and for letters read in a wrong encoding."""
    text = as_text(cell)
    if text.upper() in _ERRORS:
        raise CellError("formula-error")
    if _GARBLED.search(text):
        raise CellError("garbled")
    return text


def text_of(longest: int) -> Reader:
    """Read a text of at most so many characters; line breaks become spaces."""

    def read(cell: Cell) -> str:
        text = " ".join(sound(cell).split())
        if len(text) > longest:
            raise CellError("too-long", str(longest))
        return text

    return read


def choice_of(words: Mapping[str, str]) -> Reader:
    """Read one of some values by any word for it; a near miss is not taken, but named as what may be meant."""
    folded = {fold(word): value for word, value in words.items()}
    originals = {fold(word): word for word in words}

    def read(cell: Cell) -> str:
        text = sound(cell)
        if (value := folded.get(fold(text))) is not None:
            return value
        raise CellError("choice", originals.get(nearest_word(fold(text), folded) or "", ""))

    return read


def nearest_word(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that a word may be a slip of, or None."""
    found = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=70)
    return found[0] if found else None


def yes_or_no(cell: Cell) -> bool:
    """Read yes or no, in German or English, as a cross or as a truth value."""
    text = sound(cell).casefold()
    if text not in _YES | _NO:
        raise CellError("yes-no")
    return text in _YES


def number(cell: Cell) -> float:
    """Read a number, with a decimal comma as well."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell)
    text = sound(cell).replace("\u00a0", "").replace(" ", "")
    if "," in text:
        text = text.replace(".", "").replace(",", ".") if text.rfind(",") > text.rfind(".") else text.replace(",", "")
    try:
        value = float(text)
    except ValueError as error:
        raise CellError("number") from error
    if value != value or value in (float("inf"), float("-inf")):
        raise CellError("number")
    return value


def degrees(limit: int, *, whole_digits: int) -> Reader:
    """Read a coordinate; one that lost its decimal point on the way (5183149) is refused with what it was (51.83149).

    Args:
        limit: 90 for a latitude, 180 for a longitude.
        whole_digits: Digits before the point in this part of the world.
    """

    def read(cell: Cell) -> float:
        value = number(cell)
        if abs(value) <= limit:
            return round(value, 5)
        digits = str(abs(int(value)))
        raise CellError("degrees", f"{digits[:whole_digits]}.{digits[whole_digits:]}" if value.is_integer() else "")

    return read


def vague_date(cell: Cell) -> str:
    """Read a date to the year, month or day as ``2022``, ``2022-06`` or ``2022-06-24``; ``~`` behind it is kept.

    Spreadsheet programs make the first of the month of a month, so that a date in a date cell which is the first of a
    month counts as that month.
    """
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return f"{day:%Y-%m}" if day.day == 1 else day.isoformat()
    text = sound(cell)
    if fold(text) in ("unknown", "unbekannt"):
        return "unknown"
    bare, estimated = text.rstrip("~").strip(), "~" if text.endswith("~") else ""
    for pattern in (_ISO, _DAY, _MONTH, _NAMED):
        if found := pattern.fullmatch(bare):
            return _dated(found.groupdict()) + estimated
    raise CellError("date")


def full_date(cell: Cell) -> date:
    """Read a day: a date cell, 24.6.2026, 2026-06-24 or 24. Juni 2026."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    read = vague_date(cell)
    if len(read) != 10:
        raise CellError("date")
    return date.fromisoformat(read)


def _dated(parts: Mapping[str, str | None]) -> str:
    year = str(parts["y"]) if len(str(parts["y"])) == 4 else f"20{parts['y']}"
    month = parts.get("m")
    if month and not month.isdigit():
        month = str(_MONTHS.get(fold(month), ""))
        if not month:
            raise CellError("date")
    try:
        day = date(int(year), int(month or 1), int(parts.get("d") or 1))
    except ValueError as error:
        raise CellError("date") from error
    if day.year < 1990:
        raise CellError("date")
    if parts.get("d"):
        return day.isoformat()
    return f"{day:%Y-%m}" if month else year


def matching(pattern: str, code: str, *, longest: int = 300) -> Reader:
    """Read a text of a certain form; another one is the mistake `code`."""
    form = re.compile(pattern)

    def read(cell: Cell) -> str:
        text = sound(cell)
        if len(text) > longest:
            raise CellError("too-long", str(longest))
        if not form.fullmatch(text):
            raise CellError(code)
        return text

    return read


postcode: Final = matching(r"\d{5}", "postcode")
web_address: Final = matching(r"https?://[^\s/.]+\.[^\s]+", "web", longest=500)
email: Final = matching(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}", "email")
phone: Final = matching(r"\+?[\d\s()/.–-]{3,30}", "phone")
