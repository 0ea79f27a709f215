"""Details in a message that tell who it is about: names, numbers, addresses, found by rules and without a network.

It errs on the side of asking: whoever writes may send it all the same.
"""

import re
import unicodedata
from dataclasses import dataclass

# How people are addressed, in the languages spoken here; a name follows.
TITLES = (
    r"Herrn?|Frau|Familie|Fr\.|Hr\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mister|M\.|Mme|Monsieur|Madame|Sayın|"
    r"пані?|пана|господин|госпожа"
)
TITLES_WITHOUT_CAPITALS = r"السيد|السيدة|الأستاذ|الأستاذة|آقای|خانم"
TITLES_BEHIND = r"Bey|Hanım|Beyin|Hanımın|Beye|Hanıma"  # Turkish: "Ayşe Hanım"
CAPITALISED = r"[^\W\d_a-zа-яіїєґäöüßçğıöşü]\w*[\w.-]*"
NOT_A_NAME = r"(?!(?:und|oder|and|or|et|ve|و|یا|або|та|и|или|Doktor|Lehrer|Kollege|Nachbar)\b)"
BIRTH = r"geb\.?|geboren|born|народ\w*|нар\.|рожд\w*|род\.|مواليد|مولود\w*|متولد|doğum\w*|née?"
CASE = (
    r"Aktenzeichen|Geschäftszeichen|Az\.?|AZR\S*|BG-Nummer|Kundennummer|Ausweisnummer|Passnummer|Steuer-?ID|"
    r"Sozialversicherungsnummer|case number|file number|passport|reference|номер\s(?:справи|дела|паспорта)|паспорт|"
    r"رقم\s(?:الملف|الجواز|القضية)|شماره\s(?:پرونده|گذرنامه)|dosya\s(?:no|numarası)|pasaport|dossier|passeport"
)

# In this order: what one rule has taken, the next leave alone.
RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("iban", re.compile(r"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b", re.IGNORECASE)),
    (
        "birth-date",
        re.compile(r"\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19\d\d|200\d|201\d)\b|\b(?:19\d\d|20[01]\d)-\d\d-\d\d\b"),
    ),
    (
        "birth-date",
        re.compile(
            rf"\b(?:{BIRTH})\W{{0,3}}(?:\w{{1,4}}\W{{1,2}})?\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?\d{{2,4}}", re.IGNORECASE
        ),
    ),
    ("case-number", re.compile(rf"\b(?:{CASE})\W{{0,4}}(?:\w{{1,3}}\W+)?(?=\S*\d)[\w/.-]{{4,}}", re.IGNORECASE)),
    ("phone", re.compile(r"(?<![\w.])(?:\+|00?)[ ]?\d(?:[ /()-]{0,2}\d){6,13}(?![\w])")),
    ("number", re.compile(r"(?<![\w.,])\d(?:[ /-]?\d){6,}(?![\w,])")),
    ("name", re.compile(rf"\b(?:{TITLES})\s+{NOT_A_NAME}{CAPITALISED}(?:\s+{CAPITALISED})?")),
    ("name", re.compile(rf"(?<!\w)(?:{TITLES_WITHOUT_CAPITALS})\s+{NOT_A_NAME}\w{{2,}}")),
    ("name", re.compile(rf"\b{CAPITALISED}\s+(?:{TITLES_BEHIND})\b")),
)
KINDS = ("name", "phone", "email", "iban", "birth-date", "case-number", "number")


@dataclass(frozen=True)
class Detail:
    """Something that may tell who is meant: its kind, one of `KINDS`, and how it stands in the message."""

    kind: str
    text: str


def find_personal_details(message: str) -> list[Detail]:
    """Return what in a message may tell who is meant, in the order of the text."""
    plain = _with_plain_digits(message)
    found: dict[int, Detail] = {}
    taken: set[int] = set()
    for kind, rule in RULES:
        for match in rule.finditer(plain):
            places = set(range(*match.span()))
            if not places & taken:
                taken |= places
                found[match.start()] = Detail(kind, message[slice(*match.span())])
    return [found[start] for start in sorted(found)]


def _with_plain_digits(text: str) -> str:
    """Write Arabic and Persian digits as 0 to 9, keeping every character's place."""
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() and sign.isdecimal() else sign for sign in text)
