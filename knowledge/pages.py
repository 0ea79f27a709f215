"""The files of the FAQ: one Markdown file with front matter for each language of an entry, read and written."""

import json
import re
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final

import frontmatter

from knowledge.problems import CONTENT, ContentError, blamed_on, problem

ORIGINAL: Final = "de"
"""The language every entry is written in; it alone is binding."""

TOPICS: Final = (
    "accident-insurance", "liability", "driving", "children", "certificates", "confidentiality", "legal-advice",
    "residence-and-asylum", "tax", "allowances-and-benefits", "time-off", "volunteering-refugees",
    "gifts-and-signatures", "interpreting", "housing", "health", "school-and-daycare", "bank-and-payment-card",
    "bicycle", "food-and-hygiene", "rooms-and-events", "emergency", "who-is-responsible", "funding", "recognition",
)  # fmt: skip
"""The topics in the order in which they are shown."""

TOPIC_GROUPS: Final = {
    "safety": (
        "accident-insurance", "liability", "driving", "children", "certificates", "confidentiality", "legal-advice",
    ),
    "refugees": ("residence-and-asylum", "volunteering-refugees", "interpreting", "bank-and-payment-card"),
    "everyday": (
        "housing", "health", "school-and-daycare", "bicycle", "food-and-hygiene", "rooms-and-events",
        "gifts-and-signatures",
    ),
    "money": ("tax", "allowances-and-benefits", "time-off", "funding", "recognition"),
    "help": ("emergency", "who-is-responsible"),
}  # fmt: skip
"""The topics in groups that fit on a phone; each topic is in one."""

CONFIDENCES: Final = ("high", "medium", "low")
AS_OF: Final = re.compile(r"(?P<year>\d{4})(-(?P<month>0[1-9]|1[0-2])(-(?P<day>0[1-9]|[12]\d|3[01]))?)?~?( \(.+\))?")
"""A date to the year, month or day; ``~`` means estimated, and a remark may follow in brackets."""

PageKey = tuple[str, str]
"""An entry's id and a language: what a page is found by."""

Field = str | bool | tuple[str, ...]

_WORDING_FIELDS: Final = ("title", "phrasings", "reviewed", "outdated")
_ORIGINAL_FIELDS: Final = (
    "title", "topic", "phrasings", "source", "as_of", "review_on", "confidence", "hand_over", "to_confirm", "related",
    "hand_over_always", "emergency", "withdrawn",
)  # fmt: skip
_UNSEEN: Final = re.compile(r"[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_ONE_LINE: Final = frozenset({"related"})


class Page:
    """One file, asked for its fields one by one; what asks for a field that is missing or wrong raises ContentError.

    ``text`` is the whole file. ``answer`` is None where only title and phrasings are translated.
    """

    def __init__(self, file: Path, text: str) -> None:
        """Read a file's text; ``file`` names it in errors, and tells its entry and language."""
        self.file = file
        self.text = text
        self.key: PageKey = (file.parent.name, file.stem)
        with blamed_on(file, first_line=2):
            parsed = frontmatter.loads(text)
        self._lines = text.splitlines()
        self.length = max(1, len(self._lines))
        self._fields: dict[str, object] = parsed.metadata
        self.answer: str | None = parsed.content.strip() or None
        known = _ORIGINAL_FIELDS if self.is_original else _WORDING_FIELDS
        for field in sorted(set(self._fields) - set(known)):
            raise self.error(f"'{field}' is not known here", f"{field}:")

    @property
    def is_original(self) -> bool:
        """Whether this is the German page, which holds the facts."""
        return self.key[1] == ORIGINAL

    @property
    def fingerprint(self) -> str:
        """Tell this text from any other (SHA-256, in hex)."""
        return fingerprint(self.text)

    def string(self, field: str, *, default: str | None = None) -> str:
        """Give a text, without spaces around it."""
        value = self._fields.get(field, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self._wanted(field, "a text in quotes")
        return value.strip()

    def strings(self, field: str) -> tuple[str, ...]:
        """Give a list of texts."""
        values = self._fields.get(field)
        if not isinstance(values, list) or not all(isinstance(value, str) and value.strip() for value in values):
            raise self._wanted(field, "a list of texts in quotes")
        return tuple(values)

    def flag(self, field: str, *, default: bool = False) -> bool:
        """Give a yes or no."""
        value = self._fields.get(field, default)
        if not isinstance(value, bool):
            raise self._wanted(field, "true or false")
        return value

    def one_of(self, field: str, allowed: tuple[str, ...]) -> str:
        """Give a text that is one of a few."""
        value = self.string(field)
        if value not in allowed:
            raise self.error(f"'{field}' is '{value}', which is none of {', '.join(allowed)}", f"{field}:")
        return value

    def as_of(self) -> str:
        """Give the date of the source, see `AS_OF`."""
        value = self.string("as_of")
        if not AS_OF.fullmatch(value):
            wanted = "a date such as 2026-08-19, 2026-08 or 2026"
            raise self.error(f"'as_of' is '{value}', not {wanted}", "as_of:")
        return value

    def day(self, field: str) -> date | None:
        """Give a day, or None if the field is not there."""
        value = self.string(field, default="")
        try:
            return date.fromisoformat(value) if value else None
        except ValueError as error:
            raise self.error(f"'{field}' is '{value}', not a day such as 2027-08-19", f"{field}:") from error

    def line_of(self, text: str) -> int:
        """Find the first line that begins with a text, or else has it; 1 where none does."""
        for is_there in (str.startswith, str.__contains__):
            for number, line in enumerate(self._lines, 1):
                if is_there(line, text):
                    return number
        return 1

    def error(self, message: str, near: str = "") -> ContentError:
        """Make the error that blames the line that has the text ``near``."""
        return problem(self.file, message, line=self.line_of(near) if near else 1)

    def changed(self, changes: Mapping[str, Field | None], *, answer: str | None = None) -> "Page":
        """Return the page with other fields, and another answer if one is given; None takes a field out."""
        fields = {**self._fields, **changes}
        return Page(self.file, written(self.key, fields, answer if answer is not None else self.answer))

    def hidden(self) -> "Page":
        """Return the page as it is withdrawn: the German one marked, a translation without its answer."""
        if self.is_original:
            return self.changed({"withdrawn": True})
        return Page(self.file, written(self.key, {**self._fields, "outdated": False}, None))

    def _wanted(self, field: str, wanted: str) -> ContentError:
        return self.error(f"'{field}' has to be {wanted}", f"{field}:")


def written(key: PageKey, fields: Mapping[str, object], answer: str | None) -> str:
    """Write a page's file, its fields in their usual order; those that are None, empty texts or false are left out."""
    order = _ORIGINAL_FIELDS if key[1] == ORIGINAL else _WORDING_FIELDS
    lines = ["---"]
    for field in [*order, *sorted(set(fields) - set(order))]:
        value = fields.get(field)
        is_said = value not in (None, "") and (value is not False or field == "reviewed")
        if is_said and not (field == "reviewed" and value is True):
            lines += _lines_of(field, value)
    return "\n".join([*lines, "---", "", *([answer.strip(), ""] if answer else [])])


def _lines_of(field: str, value: object) -> list[str]:
    if field in _IN_ONE_LINE and isinstance(value, list | tuple):
        return [f"{field}: [{', '.join(map(str, value))}]"]
    if isinstance(value, list | tuple):
        return [f"{field}:", *(f"  - {_quoted(item)}" for item in value)]
    return [f"{field}: {_quoted(value)}"]


def _quoted(value: object) -> str:
    # JSON's texts and flags are YAML's, too, but for a few characters that nobody sees: YAML wants them escaped.
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def fingerprint(text: str) -> str:
    """Tell a text from any other (SHA-256, in hex)."""
    return sha256(text.encode()).hexdigest()


def read_page(file: Path) -> Page:
    """Read one page. Raises ContentError if it cannot be read."""
    with blamed_on(file):
        text = file.read_text(encoding="utf-8")
    return Page(file, text)


def page_file(key: PageKey, folder: Path = CONTENT) -> Path:
    """Tell where a page lies."""
    entry_id, language = key
    return folder / "faq" / entry_id / f"{language}.md"


def load_pages(folder: Path = CONTENT) -> dict[PageKey, Page]:
    """Read all pages below ``folder/faq``. Raises ContentError at the first that cannot be read."""
    pages = [read_page(file) for path in entry_folders(folder) for file in page_files(path)]
    return {page.key: page for page in pages}


def page_files(path: Path) -> list[Path]:
    """List the files of one entry, the German one first, whether it is there or not."""
    original = path / f"{ORIGINAL}.md"
    return [original, *sorted(set(path.glob("*.md")) - {original})]


def entry_folders(folder: Path) -> list[Path]:
    """List the folders of the entries, named by their ids."""
    with blamed_on(folder / "faq"):
        return sorted(path for path in (folder / "faq").iterdir() if path.is_dir())
