from knowledge.entries import Entries
from knowledge.quarrels import find_quarrels


def test_entries_that_are_asked_for_in_the_same_words_quarrel(entries: Entries) -> None:
    few = {
        entry_id: entries[entry_id] for entry_id in ("FZ-01", "FZ-02", "NO-03", "EK-01", "UV-03") if entry_id in entries
    }
    found = find_quarrels(Entries(few), "de")
    assert {"FZ-01", "FZ-02"} in [{quarrel.entry_id, quarrel.other} for quarrel in found]
    assert all(
        set(q.phrasings) <= {*few[q.entry_id].wording("de").phrasings, few[q.entry_id].wording("de").title}
        for q in found
    )


def test_an_entry_alone_has_nobody_to_quarrel_with(entries: Entries) -> None:
    assert find_quarrels(Entries({"UV-03": entries["UV-03"]}), "de") == []


def test_no_entries_no_quarrels() -> None:
    assert find_quarrels(Entries({}), "de") == []
