"""Spellings made equal: what a person typed and what a file says, reduced to the letters that carry meaning."""

import re
import unicodedata
from functools import lru_cache

_SAME_LETTER = str.maketrans({
    "ı": "i", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d",
    "ґ": "г", "й": "\ue000",  # й would fall apart into и; parked until the marks are gone
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ـ": None,
    "'": None, "’": None, "ʼ": None, "`": None, "´": None, "‘": None,
})  # fmt: skip
_LATIN_IN_CYRILLIC = str.maketrans("aceiopxy", "асеіорху")
_CYRILLIC = re.compile("[а-яєі]")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’ʼ`´](?=\w{2})")  # l'assurance is two words
_WORD = re.compile(r"\w+")
_SPELT_OUT_UMLAUT = re.compile(r"(?<![aeiouq])([aou])e")
_APOSTROPHE = re.compile("['`]")
_NO_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Reduce a text to lower-case words with single spaces, so that spellings of the same word become equal.

    ``ü``, ``ue`` and ``u`` fold alike (``Dülmen``, ``DUELMEN`` and ``dulmen`` are one word), as do the Arabic and
    Persian forms of a letter, digits of any script, Latin letters slipped into a Cyrillic word, and words with or
    without accents, vowel marks, tatweel, apostrophes and zero-width characters. Control characters and lone
    surrogates vanish, punctuation separates words. Any string is allowed, and the result may be empty.
    """
    return _SPELT_OUT_UMLAUT.sub(r"\1", fold_letters(text))


def fold_letters(text: str) -> str:
    """Reduce a text as `fold` does, but leave ``ae``, ``oe`` and ``ue`` as they are typed."""
    if text.isascii() and not _APOSTROPHE.search(text):  # most words by far, and nothing below would change them
        return _NO_WORD.sub(" ", text.lower()).strip()
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _ELISION.sub(lambda article: f"{article[0][:-1]} ", text).translate(_SAME_LETTER)
    bare = "".join(filter(None, map(_bare_character, unicodedata.normalize("NFD", text)))).replace("\ue000", "й")
    one_script = _WORD.sub(lambda word: _in_one_script(word[0]), bare) if _CYRILLIC.search(bare) else bare
    return _NO_WORD.sub(" ", one_script).strip()


def _in_one_script(word: str) -> str:
    return word.translate(_LATIN_IN_CYRILLIC) if _CYRILLIC.search(word) else word


@lru_cache(maxsize=4096)
def _bare_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cc":
        return " "
    return "" if category in {"Mn", "Me", "Cf", "Cs"} else character
