"""The entries of the FAQ as they lie in their folders."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.entries import TOPICS, Entries, Entry, load_entries, read_entry
from knowledge.problems import ContentError

NEVER_BY_THE_BOT_ALONE = {"RB-03", "DS-05", "KJ-03", "NO-01", "NO-02", "GE-02", *(f"AU-0{n}" for n in range(1, 9))}


def write_entry(folder: Path, **changes: str | None) -> Path:
    fields: dict[str, str | None] = {
        "title": '"Bin ich versichert?"',
        "topic": '"accident-insurance"',
        "phrasings": '["versichert beim helfen"]',
        "source": '"§ 2 SGB VII"',
        "as_of": '"2026-08-19"',
        "confidence": '"high"',
        "hand_over": '"Nach einem Unfall."',
        "related": "[]",
        **changes,
    }
    path = folder / "faq" / "UV-01"
    path.mkdir(parents=True)
    lines = [f"{field}: {value}" for field, value in fields.items() if value is not None]
    (path / "de.md").write_text("\n".join(["---", *lines, "---", "", "Meist ja.", ""]), encoding="utf-8")
    return path


def test_all_seventy_entries_are_there(entries: Entries) -> None:
    assert len(entries) == 70
    assert entries["UV-03"].wording("de").title == "Bin ich auch auf dem Hin- und Rückweg versichert?"


def test_every_topic_has_entries(entries: Entries) -> None:
    assert all(entries.of_topic(topic) for topic in TOPICS)


def test_entries_come_in_the_order_of_their_topics(entries: Entries) -> None:
    positions = [TOPICS.index(entry.topic) for entry in entries.values()]
    assert positions == sorted(positions)


def test_every_entry_leads_on_to_two_or_three_others(entries: Entries) -> None:
    assert all(2 <= len(entry.related) <= 3 for entry in entries.values())


def test_emergency_entries_put_the_numbers_first(entries: Entries) -> None:
    urgent = [entry for entry in entries.values() if entry.emergency]
    assert {entry.id for entry in urgent} == {"NO-01", "NO-02", "KJ-03"}
    assert all(re.match(r".{0,80}\b(110|112)\b", entry.wording("de").answer or "") for entry in urgent)


def test_delicate_entries_always_go_to_a_person_too(entries: Entries) -> None:
    assert {entry.id for entry in entries.values() if entry.hand_over_always} == NEVER_BY_THE_BOT_ALONE


def test_every_entry_can_be_asked_for_in_four_languages(entries: Entries) -> None:
    assert all(set(entry.wordings) >= {"de", "en", "uk", "ar"} for entry in entries.values())
    assert all(wording.phrasings for entry in entries.values() for wording in entry.wordings.values())


def test_an_answer_without_translation_is_given_in_german(entries: Entries) -> None:
    german, ukrainian = (entries["UV-03"].wordings[language] for language in ("de", "uk"))
    entry = replace(entries["UV-03"], wordings={"de": german, "uk": replace(ukrainian, answer=None)})
    assert not entry.has_answer("uk")
    assert not entry.has_answer("sq")
    assert entry.wording("sq").language == "de"
    assert entry.wording("uk").title == ukrainian.title


def test_outdated_amounts_are_named_as_outdated(entries: Entries) -> None:
    assert "960 Euro" in (entries["ST-01"].wording("de").answer or "")
    assert "überholt" in (entries["HP-03"].wording("de").answer or "")


def test_an_entry_is_read_from_its_folder(tmp_path: Path) -> None:
    entry = read_entry(write_entry(tmp_path))
    assert (entry.id, entry.to_confirm, entry.emergency) == ("UV-01", "", False)
    assert entry.wording("de").answer == "Meist ja."


def test_a_translation_is_one_file_more(tmp_path: Path) -> None:
    path = write_entry(tmp_path)
    (path / "tr.md").write_text('---\ntitle: "Sigorta"\nphrasings: ["sigorta"]\n---\n\nEvet.\n', encoding="utf-8")
    assert read_entry(path).has_answer("tr")


@pytest.mark.parametrize(
    ("field", "value", "line", "complaint"),
    [
        ("source", None, 1, "'source' has to be a text"),
        ("title", '""', 2, "'title' has to be a text"),
        ("topic", '"weather"', 3, "'weather', which is none of"),
        ("phrasings", '"one text"', 4, "'phrasings' has to be a list"),
        ("as_of", '"2026-13-01"', 6, "'2026-13-01', not a date"),
        ("as_of", "2026-08-19", 6, "'as_of' has to be a text in quotes"),
        ("as_of", "2026-13-45", 2, "a value cannot be read"),
        ("confidence", '"sure"', 7, "'sure', which is none of high, medium, low"),
        ("emergency", '"yes"', 10, "'emergency' has to be true or false"),
        ("relatd", "[]", 10, "'relatd' is not known here"),
        ("title", '"open', 4, "not valid YAML"),
    ],
)
def test_a_broken_entry_names_file_line_and_what_to_mend(
    tmp_path: Path, field: str, value: str | None, line: int, complaint: str
) -> None:
    path = write_entry(tmp_path, **{field: value})
    with pytest.raises(ContentError, match=re.escape(complaint)) as caught:
        read_entry(path)
    assert caught.value.problem.file == "faq/UV-01/de.md"
    if field != "title" or value == '""':
        assert caught.value.problem.line == line


def test_an_entry_without_german_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "faq" / "UV-01").mkdir(parents=True)
    with pytest.raises(ContentError, match="cannot be read"):
        read_entry(tmp_path / "faq" / "UV-01")


def test_a_folder_without_entries_is_refused(tmp_path: Path) -> None:
    (tmp_path / "faq").mkdir()
    with pytest.raises(ContentError, match="no entries found"):
        load_entries(tmp_path)


def test_entries_are_immutable(entries: Entries) -> None:
    entry: Entry = entries["UV-01"]
    with pytest.raises(TypeError):
        entry.wordings["de"] = entry.wording("en")  # type: ignore[index]
