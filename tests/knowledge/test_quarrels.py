"""The content asked about itself."""

import pytest

from knowledge.entries import Entries
from knowledge.left_out import leave_entries_out, leave_phrasings_out
from knowledge.quarrels import find_quarrels


@pytest.fixture(scope="module")
def few(entries: Entries) -> Entries:
    return Entries({entry_id: entries[entry_id] for entry_id in ("FZ-01", "FZ-02", "NO-03", "UV-03", "AN-01", "AU-01")})


def test_each_phrasing_and_title_is_left_out_once(few: Entries) -> None:
    said = [(one.entry_id, one.phrasing) for one in leave_phrasings_out(few, "de")]
    wordings = {entry.id: entry.wording("de") for entry in few.values()}
    assert len(said) == len(set(said))
    assert set(said) == {(key, text) for key, one in wordings.items() for text in (one.title, *one.phrasings)}


def test_most_phrasings_find_their_entry_without_being_known(few: Entries) -> None:
    found = list(leave_phrasings_out(few, "de"))
    assert sum(one.is_right for one in found) > len(found) / 2


def test_an_entry_that_was_left_out_is_never_found(few: Entries) -> None:
    assert not any(one.is_right for one in leave_entries_out(few, "de"))


def test_entries_that_are_asked_for_in_the_same_words_quarrel(few: Entries) -> None:
    quarrels = find_quarrels(leave_phrasings_out(few, "de"))
    assert {"FZ-01", "FZ-02"} in [{quarrel.entry_id, quarrel.other} for quarrel in quarrels]
    assert [len(quarrel.phrasings) for quarrel in quarrels] == sorted(
        (len(q.phrasings) for q in quarrels), reverse=True
    )


def test_an_entry_alone_has_nobody_to_quarrel_with(entries: Entries) -> None:
    assert find_quarrels(leave_phrasings_out(Entries({"UV-03": entries["UV-03"]}), "de")) == []


def test_no_entries_no_quarrels() -> None:
    assert find_quarrels(leave_phrasings_out(Entries({}), "de")) == []
    assert list(leave_entries_out(Entries({}), "de")) == []
