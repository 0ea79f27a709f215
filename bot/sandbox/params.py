"""The parameters of one Bot API call, as Telegram reads them: every value is a text, whatever the encoding was."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.sandbox.errors import bad_request

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime_type: str
    content: bytes


@dataclass(frozen=True)
class Params:
    """The texts and files of one call. What is absent reads as empty, as it does at Telegram."""

    values: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text, cleaned: control characters become spaces, carriage returns go.

        Raises:
            ApiError: 400 where the text holds half of a surrogate pair, which UTF-8 has no room for.
        """
        value = self.values.get(name, "")
        if _SURROGATE.search(value):
            raise bad_request("strings must be encoded in UTF-8")
        return _CONTROL.sub(" ", value.replace("\r", ""))

    def integer(self, name: str, default: int = 0, *, least: int, most: int) -> int:
        """Return a whole number moved into the range; text that is none counts as the default, as at Telegram."""
        try:
            value = int(self.values.get(name, "") or default)
        except ValueError:
            value = default
        return min(max(value, least), most)

    def flag(self, name: str) -> bool:
        """Return whether a parameter says true, yes or 1."""
        return self.values.get(name, "").strip().lower() in {"true", "yes", "1"}

    def number(self, name: str) -> float | None:
        """Return a finite number, None if the parameter is empty; what cannot be read counts as 0, as at Telegram."""
        source = self.values.get(name, "").strip()
        if not source:
            return None
        try:
            value = float(source)
        except ValueError:
            return 0.0
        return value if math.isfinite(value) else 0.0

    def parsed(self, name: str, what: str) -> object:
        """Return a JSON parameter, None if it is empty; raises `ApiError` 400 "can't parse <what> JSON object"."""
        source = self.values.get(name, "")
        if not source:
            return None
        try:
            value: object = json.loads(source)
        except ValueError as error:
            raise bad_request(f"can't parse {what} JSON object") from error
        return value

    def upload(self, name: str) -> Upload | None:
        """Return the file meant by a parameter: sent under its name, or under the name `attach://` gives."""
        reference = self.values.get(name, "")
        return self.files.get(reference.removeprefix("attach://") if reference.startswith("attach://") else name)
