"""The search over the entries."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.entries import Entries
from knowledge.routing import ANSWER, LIKELY
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


def test_a_phrasing_finds_its_entry_first(search: EntrySearch, entries: Entries) -> None:
    for entry in entries.values():
        for wording in entry.wordings.values():
            for text in (wording.title, *wording.phrasings[:1]):
                hit = search.search(text, wording.language)[0]
                assert (hit.entry_id, hit.score) == (entry.id, 1.0), text


def test_a_phrasing_with_a_typo_still_finds_its_entry(search: EntrySearch, entries: Entries) -> None:
    chance = random.Random(7)
    typed = [
        (entry.id, misspelt(text, chance))
        for entry in entries.values()
        for text in chance.sample(entry.wording("de").phrasings, 2)
        if len(text) > 8
    ]
    missed = [(entry_id, text) for entry_id, text in typed if search.search(text, "de")[0].entry_id != entry_id]
    assert len(missed) <= len(typed) / 100, missed


def test_words_of_no_entry_find_next_to_nothing(search: EntrySearch) -> None:
    assert all(hit.score < 0.1 for hit in search.search("quantenchromodynamik", "de"))
    assert search.search("", "de") == ()
    assert search.search("und wie oder was", "de") == ()


def test_only_an_own_phrasing_counts_as_verbatim(search: EntrySearch) -> None:
    assert search.search("unfall auf dem weg zum cafe", "de")[0].score >= VERBATIM
    assert search.search("bin ich auf dem weg zum café versichert", "de")[0].score < VERBATIM


def test_the_scores_of_a_question_in_other_words_are_shares_of_a_whole(search: EntrySearch) -> None:
    assert sum(hit.score for hit in search.search("zahlt jemand wenn mein rad beim helfen kaputt geht", "de")) <= 1


@pytest.mark.parametrize(
    ("language", "text", "entry"),
    [
        ("de", "was ist eine duldung", "AU-02"),
        ("de", "kindersitz", "KF-02"),
        ("de", "gema", "VE-01"),
        ("de", "Impfung gegen Masern", "FZ-04"),
        ("uk", "дульдунг", "AU-02"),
        ("ar", "مترجم", "SM-01"),
    ],
)
def test_short_questions_find_their_entry(search: EntrySearch, language: str, text: str, entry: str) -> None:
    assert search.search(text, language)[0].entry_id == entry


@pytest.mark.parametrize("word", ["versicherung", "kinder", "auto", "zahlen"])
def test_a_word_that_many_entries_speak_of_is_no_question_yet(search: EntrySearch, word: str) -> None:
    hits = search.search(word, "de")
    assert hits[0].score < ANSWER
    assert len(hits) >= 2


@pytest.mark.parametrize("text", ["Frau", "Frauen", "meine Frau", "Polizei", "Es geht um Frau Muster.", "Frau Müller"])
def test_a_common_word_is_no_answer_even_where_few_entries_speak_of_it(search: EntrySearch, text: str) -> None:
    assert all(hit.score < LIKELY for hit in search.search(text, "de"))


def test_a_woman_in_danger_is_no_form_of_address(search: EntrySearch) -> None:
    assert search.search("eine Frau wird geschlagen", "de")[0].entry_id == "NO-02"


def test_a_question_is_answered_in_milliseconds(search: EntrySearch) -> None:
    questions = [f"bin ich auf dem weg zum café nummer {n} versichert, wenn ich umwege fahre?" for n in range(50)]
    begin = time.perf_counter()
    for question in questions:
        search.search(question, "de")
    assert (time.perf_counter() - begin) / len(questions) < 0.1  # about 5 ms; the rest is room for a busy machine


def test_a_very_long_message_costs_no_more(search: EntrySearch) -> None:
    assert search.search("versicherung " * 10_000, "de")[0].score > 0


@settings(max_examples=100, deadline=None, derandomize=True)
@given(text=st.text(st.characters(), max_size=60))
def test_no_text_breaks_the_search(search: EntrySearch, text: str) -> None:
    assert all(0 < hit.score <= 1 for hit in search.search(text, "xx"))
