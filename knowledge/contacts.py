"""Who is in charge: offices of the district, the municipalities and others, by topic and municipality."""

from pathlib import Path
from typing import Any, Final

from knowledge.entries import TOPICS
from knowledge.problems import CONTENT
from knowledge.sheets.cells import (
    Cell,
    Reader,
    choice_of,
    email,
    matching,
    nearest_word,
    phone,
    sound,
    text_of,
    vague_date,
    web_address,
)
from knowledge.sheets.columns import Column
from knowledge.sheets.mistakes import CellError
from knowledge.sheets.shipped import load_shipped
from knowledge.shipped_offers import slug
from knowledge.text import fold

LEVELS: Final = ("municipality", "district", "voluntary", "beyond")
"""Town hall, district, associations and volunteers, state and federation: in the order in which they are shown."""

MUNICIPALITIES: Final = (
    "Ascheberg", "Billerbeck", "Coesfeld", "Dülmen", "Havixbeck", "Lüdinghausen", "Nordkirchen", "Nottuln", "Olfen",
    "Rosendahl", "Senden",
)  # fmt: skip

LEVEL_WORDS: Final = {
    "Stadt oder Gemeinde": "municipality", "Kreis": "district", "Verein oder Ehrenamt": "voluntary",
    "Land oder Bund": "beyond", "Gemeinde": "municipality", "Stadt": "municipality", "Verein": "voluntary",
    "Ehrenamt": "voluntary", "Land": "beyond", "Bund": "beyond", **{level: level for level in LEVELS},
}  # fmt: skip

STATE_WORDS: Final = {"aktiv": "active", "beendet": "retired", "active": "active", "retired": "retired"}


def several_of(known: tuple[str, ...]) -> Reader:
    """Read some of the known words, separated by commas or semicolons, into a list in the order of the known ones."""
    folded = {fold(word): word for word in known}

    def read(cell: Cell) -> list[str]:
        found = set()
        for part in filter(None, (part.strip() for part in sound(cell).replace(";", ",").split(","))):
            if fold(part) not in folded:
                raise CellError("choice", folded.get(nearest_word(fold(part), folded) or "", ""))
            found.add(folded[fold(part)])
        return [word for word in known if word in found]

    return read


CONTACT_COLUMNS: Final = (
    Column("slug", ("Kennung", "id"), matching("[a-z0-9-]{1,60}", "choice")),
    Column("name", ("Stelle", "name", "office"), text_of(120), required=True),
    Column("level", ("Ebene", "level"), choice_of(LEVEL_WORDS), required=True),
    Column("municipalities", ("Gemeinden", "municipalities"), several_of(MUNICIPALITIES), empty=[]),
    Column("topics", ("Themen", "topics"), several_of(TOPICS), empty=[]),
    Column("task", ("Aufgabe", "task"), text_of(300)),
    Column("address", ("Adresse", "address"), text_of(200)),
    Column("phone", ("Telefon", "phone"), phone),
    Column("email", ("E-Mail", "email"), email),
    Column("url", ("Internet", "web", "url"), web_address),
    Column("hours", ("Sprechzeiten", "hours"), text_of(200)),
    Column("open_points", ("Noch offen", "open points"), text_of(300)),
    Column("source", ("Quelle", "source"), text_of(500), required=True),
    Column("as_of", ("Stand", "as of"), vague_date, required=True),
    Column("state", ("Status", "state"), choice_of(STATE_WORDS), empty="active"),
)
"""No municipality means all of them, no topic means every topic."""


def load_contacts(folder: Path = CONTENT) -> list[dict[str, Any]]:
    """Read the shipped offices, ``contacts.csv``. Raises ContentError where something has to be mended."""
    rows = load_shipped(folder / "contacts.csv", CONTACT_COLUMNS)
    return [{**row, "slug": row["slug"] or slug(row["name"])} for row in rows]
