"""The languages the interface speaks. A new one is one line here and one `.ftl` file beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Language:
    """A language of the interface.

    `tag` is its BCP 47 tag, `native_name` what its speakers call it, `formats` the CLDR locale whose dates and numbers
    it uses (English as written in Europe, say), `day` the LDML pattern of a day with its weekday and no year.
    """

    tag: str
    native_name: str
    formats: str
    day: str
    direction: Literal["ltr", "rtl"] = "ltr"


LANGUAGES: dict[str, Language] = {
    language.tag: language
    for language in (
        Language("de", "Deutsch", "de_DE", "EEEE, d. MMMM"),
        Language("de-simple", "Leichte Sprache", "de_DE", "EEEE, d. MMMM"),
        Language("en", "English", "en_GB", "EEEE, d MMMM"),
        Language("uk", "Українська", "uk_UA", "EEEE, d MMMM"),
        Language("ru", "Русский", "ru_RU", "EEEE, d MMMM"),
        Language("ar", "العربية", "ar_EG", "EEEE، d MMMM", direction="rtl"),
        Language("fa", "فارسی", "fa_IR", "EEEE d MMMM", direction="rtl"),
        Language("tr", "Türkçe", "tr_TR", "d MMMM EEEE"),
        Language("fr", "Français", "fr_FR", "EEEE d MMMM"),
    )
}


def choose_language(wishes: Iterable[str | None], default: str) -> str:
    """Return the tag of the first wish that the interface speaks, else `default`.

    A wish is a BCP 47 tag, as people choose it or Telegram's `language_code` reports it; "en-US" finds "en".
    """
    for wish in wishes:
        for tag in _more_and_more_general(wish or ""):
            if tag in LANGUAGES:
                return tag
    return default


def _more_and_more_general(tag: str) -> Iterable[str]:
    parts = tag.lower().replace("_", "-").split("-")
    return ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
