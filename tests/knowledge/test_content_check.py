"""The check of all content, which names every problem at once."""

import shutil
from pathlib import Path

import pytest

from knowledge.check import check_content
from knowledge.problems import CONTENT


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shutil.copytree(CONTENT, tmp_path / "content")


def replace_in(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def complaints(content: Path) -> list[str]:
    return [str(problem) for problem in check_content(content)]


def test_the_shipped_content_is_sound() -> None:
    assert check_content() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("faq/UV-01/de.md", "related: [UV-02", "related: [UV-99", "faq/UV-01/de.md:LINE: 'UV-99' is not another entry"),
        ("faq/UV-01/de.md", "unfallversicherung ehrenamt?", "wegeunfall ehrenamt", "is a phrasing of UV-01 already"),
        ("faq/UV-01/de.md", "unfallversicherung ehrenamt?", "?!", "'?!' has no letters"),
        ("faq/UV-01/de.md", "source:", "sauce:", "faq/UV-01/de.md:LINE: 'sauce' is not known here"),
        ("faq/UV-01/en.md", "title:", "title", "faq/UV-01/en.md:"),
        ("offers.csv", "Fr 15:00-17:00", "freitags", "content/offers.csv:LINE: 'freitags; PH off' is not"),
        ("offers.csv", ",bike_course,", ",unicycle_course,", "the kind 'unicycle_course' is not in kinds.yaml"),
        ("offers.csv", "51.97829", "91.97829", "content/offers.csv:LINE: '91.97829' is no coordinate"),
        ("offers.csv", "https://oefid.de/international", "javascript:oefid", "is no web address"),
        ("gazetteer.csv", "Davensberg,Davensberg", "Herbern,Herbern", "'Herbern' is listed twice"),
        ("gazetteer.csv", ",48653,", ",4865,", "'4865' is no postcode"),
        ("kinds.yaml", "bike_course:\n", "bike_course: 3\nx:\n", "'bike_course' has to map languages"),
        ("emergency.yaml", "suicide:", "sewercide:", "has to have exactly the labels"),
        ("intents.yaml", "human:", "human: [", "not valid YAML"),
        ("stopwords.yaml", "de: >", "de: []\nxx: >", "has to map languages to words"),
        ("plan.yaml", "seats: 2", "seats: two", "'seats' has to be a whole number"),
    ],
)
def test_a_mistake_is_named_with_its_file(content: Path, file: str, old: str, new: str, complaint: str) -> None:
    text = (content / file).read_text(encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    replace_in(content / file, old, new)
    assert any(complaint.replace("LINE", str(line)) in found for found in complaints(content))


def test_a_wrong_folder_name_is_noticed(content: Path) -> None:
    (content / "faq" / "UV-01").rename(content / "faq" / "uv1")
    assert any("'uv1' is not named like an entry" in found for found in complaints(content))


def test_a_wrong_language_tag_is_noticed(content: Path) -> None:
    (content / "faq" / "UV-01" / "en.md").rename(content / "faq" / "UV-01" / "English.md")
    assert any("'English' is no language tag" in found for found in complaints(content))


def test_a_missing_emergency_entry_is_noticed(content: Path) -> None:
    shutil.rmtree(content / "faq" / "NO-01")
    assert any("the emergency entries NO-01 are missing" in found for found in complaints(content))


def test_all_mistakes_are_named_at_once(content: Path) -> None:
    replace_in(content / "faq" / "UV-01" / "de.md", "confidence:", "confident:")
    replace_in(content / "offers.csv", "Fr 15:00-17:00", "freitags")
    (content / "plan.yaml").unlink()
    assert len(check_content(content)) == 3


@pytest.mark.parametrize("damage", [b"\xff\xfe", b"\x00", b"---\n- 1\n---\n", b""])
def test_damaged_files_are_named_and_never_break_the_check(content: Path, damage: bytes) -> None:
    files = [path for path in content.iterdir() if path.is_file()] + [content / "faq" / "UV-01" / "de.md"]
    for file in files:
        file.write_bytes(damage)
    assert {problem.file.split("/")[-1] for problem in check_content(content)} == {file.name for file in files}


def test_in_an_empty_folder_everything_that_is_missing_is_named(tmp_path: Path) -> None:
    missing = {Path(problem.file).name for problem in check_content(tmp_path)}
    assert missing == {each.name for each in CONTENT.iterdir()} - {"paths"}  # there may be no paths
