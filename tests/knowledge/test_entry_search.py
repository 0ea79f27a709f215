"""The search over the entries."""

import random
import time

import pytest

from knowledge.entries import Entries
from knowledge.search import VERBATIM, EntrySearch, load_stop_words


@pytest.fixture(scope="module")
def search(entries: Entries) -> EntrySearch:
    return EntrySearch(entries, load_stop_words())


def misspelt(text: str, chance: random.Random) -> str:
    """Leave a letter out, swap two, or hit a wrong key, somewhere inside a word."""
    inside = [place for place in range(1, len(text) - 1) if text[place].isalpha() and text[place + 1].isalpha()]
    place = chance.choice(inside)
    before, here, there, after = text[:place], text[place], text[place + 1], text[place + 2 :]
    return chance.choice([before + there + after, before + there + here + after, before + "x" + there + after])


def test_every_phrasing_finds_its_entry_first(search: EntrySearch, entries: Entries) -> None:
    for entry in entries.values():
        for wording in entry.wordings.values():
            for text in (wording.title, *wording.phrasings):
                hit = search.search(text, wording.language)[0]
                assert (hit.entry_id, hit.score) == (entry.id, 1.0), text


def test_every_phrasing_with_a_typo_still_finds_its_entry(search: EntrySearch, entries: Entries) -> None:
    chance = random.Random(7)
    typed = [
        (entry.id, misspelt(text, chance))
        for entry in entries.values()
        for text in entry.wording("de").phrasings
        for _ in range(3)
    ]
    missed = [(entry_id, text) for entry_id, text in typed if search.search(text, "de")[0].entry_id != entry_id]
    assert missed == []


def test_words_of_no_entry_find_nothing(search: EntrySearch) -> None:
    assert search.search("quantenchromodynamik", "de") == []
    assert search.search("", "de") == []
    assert search.search("und wie oder was", "de") == []


def test_only_an_own_phrasing_counts_as_verbatim(search: EntrySearch) -> None:
    assert search.search("unfall auf dem weg zum cafe", "de")[0].score >= VERBATIM
    assert search.search("bin ich auf dem weg zum café versichert", "de")[0].score < VERBATIM


def test_german_compounds_meet_their_parts(search: EntrySearch) -> None:
    assert search.search("Impfung gegen Masern", "de")[0].entry_id == "FZ-04"


def test_a_question_is_answered_in_milliseconds(search: EntrySearch) -> None:
    questions = [f"bin ich auf dem weg zum café nummer {n} versichert, wenn ich umwege fahre?" for n in range(50)]
    begin = time.perf_counter()
    for question in questions:
        search.search(question, "de")
    assert (time.perf_counter() - begin) / len(questions) < 0.05  # about 1 ms; the rest is room for a busy machine


def test_a_very_long_message_costs_no_more(search: EntrySearch) -> None:
    assert search.search("versicherung " * 10_000, "de")[0].score > 0
