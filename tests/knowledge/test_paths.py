"""Decision paths: what their files may say, where typed questions land, and their pictures."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import cli
from knowledge.check import check_content
from knowledge.entries import Entries
from knowledge.path_files import load_paths
from knowledge.paths import MOST_TAPS, DecisionPath, End
from knowledge.problems import CONTENT, ContentError
from knowledge.routing import Router
from locales.languages import LANGUAGES

PATHS = load_paths({folder.name for folder in (CONTENT / "faq").iterdir()})
ENDS = [(path, end) for path in PATHS.values() for end in path.ends.values()]
PICTURES = Path(__file__).parents[2] / "docs" / "paths"

SMALL = """\
title: {de: "Darf ich?", en: "May I?"}
phrasings: {de: ["darf ich"]}
shown_at: [UV-01]
reviewed: true
steps:
  first:
    question: {de: "Wer?", en: "Who?"}
    choices:
      - {text: {de: "Ich", en: "Me"}, to: second}
      - {text: {de: "Du", en: "You"}, to: "no"}
  second:
    question: {de: "Wann?", en: "When?"}
    choices:
      - {text: {de: "Heute", en: "Today"}, to: "yes"}
      - {text: {de: "Morgen", en: "Tomorrow"}, to: later}
ends:
  "yes": {verdict: {de: "Ja.", en: "Yes."}, entries: [UV-01]}
  "no": {verdict: {de: "Nein.", en: "No."}, entries: [UV-02]}
  later: {verdict: {de: "Später.", en: "Later."}, entries: [UV-03, UV-01]}
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A sound path, alone beside all entries."""
    content = shutil.copytree(CONTENT, tmp_path / "content", ignore=shutil.ignore_patterns("paths"))
    (content / "paths").mkdir()
    file = content / "paths" / "small.yaml"
    file.write_text(SMALL, encoding="utf-8")
    return file


def complaints(file: Path) -> list[str]:
    return [str(problem) for problem in check_content(file.parents[1])]


def step(number: int, to: str) -> str:
    choice = f'{{text: {{de: "Weiter", en: "On"}}, to: {to}}}'
    return f'  {"x" * number}: {{question: {{de: "?", en: "?"}}, choices: [{choice}]}}\n'


def test_a_small_path_is_sound(small: Path) -> None:
    assert complaints(small) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('"Ich", en: "Me"}, to: second', '"Ich", en: "Me"}, to: third', "'third' is neither a step nor an end"),
        ('"Morgen", en: "Tomorrow"}, to: later', '"Morgen", en: "Tomorrow"}, to: first', "leads back to 'first'"),
        ('"Tomorrow"}, to: later', '"Tomorrow"}, to: "yes"', "a second choice leads to 'yes'"),
        ("entries: [UV-02]", "entries: []", "the end 'no' names no entry, so it has no source"),
        ("entries: [UV-02]", "entries: [UV-99]", "the end 'no' names 'UV-99', which is no entry"),
        ("shown_at: [UV-01]", "shown_at: [UV-99]", "'UV-99' is no entry"),
        ('{de: "Wann?", en: "When?"}', '{en: "When?"}', "the text is missing in 'de'"),
        ('de: "Heute", en: "Today"', 'de: "Heute"', "the text is missing in 'en'"),
        ('de: "Nein.", en: "No."', 'de: "Nein.", en: "No.", fr: "Non."', "the text is in 'fr', which the title does"),
        ('title: {de: "Darf ich?", en:', 'title: {de: "Darf ich?", xx:', "'xx' is no language tag"),
        ('{de: ["darf ich"]}', '{en: ["may i"]}', "the German phrasings are missing"),
        ('["darf ich"]', '["?!"]', "'?!' has no letters to search for"),
        ("  later: {", "  Later: {", "'Later' has to be a short name"),
        ("  later: {", "  second: {", "'second' is a step and an end"),
        ('"yes": {verdict:', '"yes": {judgement:', "'judgement' is not known here"),
        ("shown_at: [UV-01]", "shown_on: [UV-01]", "'shown_on' is not known here"),
        ('  "no": {', '  "yes": {', "'yes' is there twice"),
        ("reviewed: true", "reviewed: maybe", "'reviewed' has to be true or false"),
        ("reviewed: true", "reviewed: true: false", "not valid YAML"),
    ],
)
def test_a_mistake_is_named_with_its_line(small: Path, old: str, new: str, complaint: str) -> None:
    line = SMALL[: SMALL.index(old)].count("\n") + 1
    small.write_text(SMALL.replace(old, new, 1), encoding="utf-8")
    places = {f"content/paths/small.yaml:{near}: " for near in (line, line + 1)}
    assert any(complaint in found and any(place in found for place in places) for found in complaints(small))


def test_an_end_that_no_choice_leads_to_is_named(small: Path) -> None:
    more = '  alone: {verdict: {de: "Nie.", en: "Never."}, entries: [UV-01]}\n'
    small.write_text(SMALL + more, encoding="utf-8")
    assert complaints(small) == ["content/paths/small.yaml:20: no choice leads to 'alone'"]


def test_a_branch_that_stops_at_a_question_is_named(small: Path) -> None:
    cut = SMALL.replace('"Ich", en: "Me"}, to: second', '"Ich", en: "Me"}, to: stuck')
    small.write_text(cut.replace("ends:", '  stuck: {question: {de: "?", en: "?"}, choices: []}\nends:'), "utf-8")
    assert any("'stuck' has no choices, so its branch never ends" in found for found in complaints(small))


@pytest.mark.parametrize(("steps", "sound"), [(2, True), (3, False)])
def test_five_taps_are_enough_and_six_too_many(small: Path, steps: int, sound: bool) -> None:
    names = ["x" * number for number in range(1, steps + 1)]
    chain = "".join(step(number, "x" * (number + 1) if number < steps else "later") for number in range(1, steps + 1))
    longer = SMALL.replace("to: later", f"to: {names[0]}").replace("ends:\n", f"{chain}ends:\n")
    small.write_text(longer, encoding="utf-8")
    assert any("more than 5 taps away" in found for found in complaints(small)) is not sound


def test_a_source_that_is_missing_in_the_entry_of_an_end_is_named(small: Path) -> None:
    entry = small.parents[1] / "faq" / "UV-02" / "de.md"
    entry.write_text(entry.read_text("utf-8").replace("source:", "no_source:"), encoding="utf-8")
    assert any("faq/UV-02/de.md" in found and "'no_source' is not known" in found for found in complaints(small))


def test_a_path_that_cannot_be_walked_is_never_loaded(small: Path) -> None:
    small.write_text(SMALL.replace("to: later", "to: nowhere"), encoding="utf-8")
    with pytest.raises(ContentError, match="'nowhere' is neither a step nor an end"):
        load_paths({"UV-01", "UV-02", "UV-03"}, small.parents[1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PATHS.values(), ids=lambda path: path.id)
def test_every_end_is_at_most_five_taps_away_in_every_language(path: DecisionPath, language: str) -> None:
    assert path.language(language) == language
    taps = walked(path, path.start.id, language)
    assert taps.keys() == path.ends.keys()
    assert 1 + max(taps.values()) <= MOST_TAPS  # one to open it


@pytest.mark.parametrize(("path", "end"), ENDS, ids=lambda part: part.id)
def test_every_end_rests_on_entries_with_source_and_date(path: DecisionPath, end: End, entries: Entries) -> None:
    assert all(entries[entry_id].source and entries[entry_id].as_of for entry_id in end.entries)


def test_whatever_is_never_answered_by_the_bot_alone_offers_a_person_first(entries: Entries) -> None:
    urgent = {"refused", "immigration", "deadline", "unknown"}
    assert all(entries[PATHS["letter"].ends[end].entries[0]].hand_over_always for end in urgent)
    work = [end for end in PATHS["work"].ends.values() if end.id != "volunteering"]
    assert all(entries[end.entries[0]].hand_over_always for end in work)


@pytest.mark.parametrize(
    ("path", "end", "entry"),
    [(path, end, entry) for path, end in ENDS for entry in end.entries[:1]],
    ids=lambda part: getattr(part, "id", part),
)
def test_a_verdict_has_no_figure_that_its_entries_lack(
    path: DecisionPath, end: End, entry: str, entries: Entries
) -> None:
    known = " ".join(entries[entry_id].wording("de").answer or "" for entry_id in end.entries)
    figures = {word.strip(".,:;()?") for word in end.verdict["de"].split() if any(map(str.isdecimal, word))}
    assert {figure for figure in figures if figure not in known} == set()


@pytest.mark.parametrize(("path", "end"), ENDS, ids=lambda part: part.id)
def test_a_verdict_in_plain_german_has_the_figures_of_the_german_one(path: DecisionPath, end: End) -> None:
    spelt_out = {"ein": 1, "eine": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "sieben": 7}

    def figures(text: str) -> set[str]:
        words = re.findall(r"[\w.]+", text.lower().replace("·", ""))
        numbers = {word.strip(".") for word in words if word[0].isdecimal()}
        return numbers - {"1", "2"} | {str(spelt_out[word]) for word in words if spelt_out.get(word, 0) > 2}

    assert figures(end.verdict["de-simple"]) == figures(end.verdict["de"])


@pytest.mark.parametrize(
    ("text", "path", "place"),
    [
        ("bin ich versichert?", "insured", "topic"),
        ("Bin ich eigentlich versicehrt", "insured", "topic"),
        ("brauche ich ein führungszeugnis", "certificate", "whom"),
        ("darf er arbeiten?", "work", "paper"),
        ("wer zahlt den schaden", "damage", "cause"),
        ("Wohin mit dem Bescheid?", "letter", "sender"),
        ("bin ich versichert im auto", "insured", "car"),
        ("bin ich für die gemeinde versichert", "insured", "assigned"),
        ("brauche ich in der unterkunft mit kindern ein führungszeugnis", "certificate", "lasting"),
        ("darf sie mit gestattung arbeiten", "work", "origin"),
        ("darf er mit duldung arbeiten", "work", "tolerated"),
        ("wohin mit dem bescheid vom bamf", "letter", "asylum"),
        ("wohin mit dem ablehnenden bescheid vom bamf", "letter", "refused"),
        ("bin ich im auto für die gemeinde versichert", "insured", "topic"),
        ("am i insured in my car", "insured", "car"),
        ("чи я застрахована", "insured", "topic"),
        ("можно ли ему работать с дульдунгом", "work", "tolerated"),
        ("هل أنا مؤمن في السيارة", "insured", "car"),
        ("بیمه هستم؟", "insured", "topic"),
        ("çalışabilir mi", "work", "paper"),
        ("suis-je assurée", "insured", "topic"),
    ],
)
def test_a_general_question_lands_as_far_along_as_it_says(router: Router, text: str, path: str, place: str) -> None:
    decision = router.route(text, "de")
    assert (decision.kind, decision.path and decision.path.id, decision.path_place) == ("path", path, place)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("bin ich auf dem weg zum café versichert?", "UV-03"),
        ("wer zahlt meinen blechschaden", "KF-01"),
        ("führungszeugnis kosten ehrenamt", "FZ-02"),
        ("arbeitserlaubnis asyl", "AU-07"),
    ],
)
def test_a_special_question_keeps_its_own_answer(router: Router, text: str, entry: str) -> None:
    decision = router.route(text, "de")
    assert (decision.kind, decision.entries[0]) == ("answer", entry)


def test_what_a_path_knows_nothing_of_does_not_begin_it(router: Router) -> None:
    assert router.route("bin ich mit meinem hund versichert", "de").kind != "path"


def test_danger_comes_before_a_path(router: Router) -> None:
    assert router.route("er will sich umbringen, darf er arbeiten", "de").kind == "emergency"


def test_the_decision_names_the_entries_ahead_best_first(router: Router) -> None:
    assert router.route("bin ich versichert", "de").entries[0] == "UV-01"
    assert router.route("darf er mit duldung arbeiten", "de").entries == PATHS["work"].ends["tolerated"].entries


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PATHS.values(), ids=lambda path: path.id)
def test_a_typed_title_begins_its_path_or_finds_an_entry_that_offers_it(
    router: Router, path: DecisionPath, language: str
) -> None:
    decision = router.route(path.title[language], language)
    assert decision.path == path or decision.entries[0] in path.shown_at


@pytest.mark.parametrize("path", PATHS.values(), ids=lambda path: path.id)
def test_one_always_knows_the_way_back(path: DecisionPath) -> None:
    for place in path.places:
        way = path.way_to(place.id)
        assert [choice.to for _, choice in way[:-1]] == [step.id for step, _ in way[1:]]
        assert place == path.start or way[0][0] == path.start


def test_the_pictures_in_the_docs_are_those_of_today(tmp_path: Path) -> None:
    drawn = CliRunner().invoke(cli, ["content", "draw", str(tmp_path / "paths")])
    assert drawn.exit_code == 0, drawn.output
    shown, kept = (
        {file.name: file.read_text("utf-8") for file in folder.iterdir()} for folder in (tmp_path / "paths", PICTURES)
    )
    assert kept == shown


def walked(path: DecisionPath, place_id: str, language: str) -> dict[str, int]:
    """Tap every choice there is: the taps to each end, all texts being there."""
    place = path.place(place_id)
    assert place is not None
    if isinstance(place, End):
        assert place.verdict[language]
        return {place.id: 0}
    assert place.question[language] and all(choice.text[language] for choice in place.choices)
    ways = (walked(path, choice.to, language) for choice in place.choices)
    return {end_id: taps + 1 for way in ways for end_id, taps in way.items()}
