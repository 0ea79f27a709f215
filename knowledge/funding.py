"""Funding programmes: who may apply for what, where, until when."""

from pathlib import Path
from typing import Any, Final

from knowledge.contacts import STATE_WORDS
from knowledge.problems import CONTENT
from knowledge.sheets.cells import choice_of, full_date, matching, text_of, vague_date, web_address
from knowledge.sheets.columns import Column
from knowledge.sheets.shipped import load_shipped
from knowledge.shipped_offers import slug

FUNDING_COLUMNS: Final = (
    Column("slug", ("Kennung", "id"), matching("[a-z0-9-]{1,60}", "choice")),
    Column("title", ("Programm", "programme"), text_of(120), required=True),
    Column("giver", ("Wer gibt das Geld", "giver"), text_of(120), required=True),
    Column("who", ("Wer kann beantragen", "who"), text_of(400)),
    Column("amount", ("Wie viel", "amount"), text_of(200)),
    Column("purpose", ("Wofür", "purpose"), text_of(400)),
    Column("apply_at", ("Wo beantragen", "where"), text_of(400)),
    Column("deadline_on", ("Frist", "deadline"), full_date, empty=None),
    Column("url", ("Internet", "web", "url"), web_address),
    Column("open_points", ("Noch offen", "open points"), text_of(300)),
    Column("ended_on", ("Beendet am", "ended on"), full_date, empty=None),
    Column("source", ("Quelle", "source"), text_of(500), required=True),
    Column("as_of", ("Stand", "as of"), vague_date, required=True),
    Column("state", ("Status", "state"), choice_of(STATE_WORDS), empty="active"),
)


def load_funding(folder: Path = CONTENT) -> list[dict[str, Any]]:
    """Read the shipped programmes, ``funding.csv``. Raises ContentError where something has to be mended."""
    rows = load_shipped(folder / "funding.csv", FUNDING_COLUMNS)
    return [{**row, "slug": row["slug"] or slug(row["title"])} for row in rows]
