"""Words of one script found in another: "дульдунг" and "دولدونغ" are "Duldung", "perekladach" is "перекладач"."""

import re
from typing import Final

_LATIN: Final = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "є": "e", "ж": "zh", "з": "z", "и": "i", "і": "i",
    "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": None, "ы": "i", "ь": None,
    "э": "e", "ю": "u", "я": "a",
    "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "d",
    "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": None, "غ": "g",
    "ف": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ء": None,
    "ئ": "i", "ؤ": "u",
})  # fmt: skip
_ALIKE: Final = (
    (re.compile("tsch|dsch|dzh|ch|sch|sh|zh|j"), "S"),
    (re.compile("ts|tz|[scxz]"), "s"),
    (re.compile("kh|ck|gh|[kqg]"), "k"),
    (re.compile("ph|[fvw]"), "f"),
    (re.compile("th|[td]"), "t"),
    (re.compile("[bp]"), "b"),
    (re.compile("[aeiouyh]"), ""),
)
_REPEATED: Final = re.compile(r"(.)\1+")


def sound_of(word: str) -> str:
    """Reduce a folded word of Latin, Cyrillic or Arabic script to its consonants, those that sound alike made equal."""
    sound = word.translate(_LATIN)
    for letters, sign in _ALIKE:
        sound = letters.sub(sign, sound)
    return _REPEATED.sub(r"\1", sound)


def script_of(word: str) -> str:
    """Name the script of a folded word by its first letter: one of ``latin``, ``cyrillic``, ``arabic``, ``other``."""
    first = word[:1]
    if "a" <= first <= "z":
        return "latin"
    if "а" <= first <= "ї":
        return "cyrillic"
    return "arabic" if "ء" <= first <= "ۿ" else "other"
