"""The engine by itself, over a handful of texts."""

from collections.abc import Sequence

import numpy as np
import pytest

from knowledge.engine.engine import Engine
from knowledge.engine.evidence import AGAINST
from knowledge.engine.frequency import Rarity
from knowledge.engine.index import Wording
from knowledge.engine.lexicon import Lexicon
from knowledge.engine.model import Calibration
from knowledge.engine.ngrams import word_grams
from knowledge.engine.ragged import Rows, maxima, offsets, rows_of, sums
from knowledge.engine.sounds import sound_of
from knowledge.engine.spelling import meant_by, split_words

CONTENT = [
    Wording("bike", "de", ("Wo kann ich mein Fahrrad reparieren?", "Fahrradwerkstatt"), "Jeden Samstag im Hof."),
    Wording("bike", "uk", ("де полагодити велосипед",)),
    Wording("child", "de", ("Wie bekomme ich einen Kitaplatz?", "Anmeldung im Kindergarten")),
    Wording("bank", "de", ("Wie eröffne ich ein Konto bei der Sparkasse?", "Bankkonto")),
    Wording("hall", "de", (), "Die Halle öffnet um neun Uhr."),
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(CONTENT)


def lexicon_of(*texts: str) -> Lexicon:
    return Lexicon([("de", text.split()) for text in texts], [])


def rows(*lists: Sequence[tuple[int, float]]) -> Rows:
    starts, columns = rows_of([[column for column, _ in row] for row in lists])
    return Rows(starts, columns, np.array([value for row in lists for _, value in row], np.float32))


@pytest.mark.parametrize(("question", "least", "most"), [("Fahrradwerkstatt", 1, 1), ("Fahrrad Konto", 0, 0.99)])
def test_all_evidence_agrees_on_an_own_phrasing_and_not_on_a_mixture(
    engine: Engine, question: str, least: float, most: float
) -> None:
    evidence = engine.evidence(question, "de")
    assert evidence is not None
    assert least <= evidence.against[AGAINST.index("agreement")] <= most


def dense(sparse: Rows, width: int) -> list[list[float]]:
    out = np.zeros((len(sparse), width))
    out[sparse.owners(), sparse.columns] = sparse.values
    return [[float(value) for value in row] for row in out]


@pytest.mark.parametrize(
    ("question", "language", "entry"),
    [
        ("mein fahrad ist kaputt", "de", "bike"),
        ("Werkstatt für Fahrräder", "de", "bike"),
        ("полагодити велосипеди", "uk", "bike"),
        ("kita platz", "de", "child"),
        ("spaarkasse kontoeröffnung", "de", "bank"),
        ("wann macht die halle auf", "de", "hall"),
    ],
)
def test_a_question_in_other_words_finds_its_entry(engine: Engine, question: str, language: str, entry: str) -> None:
    assert engine.rank(question, language)[0][0] == entry


def test_the_probabilities_leave_room_for_none_of_them(engine: Engine) -> None:
    ranked = engine.rank("fahrrad", "de")
    assert sorted(share for _, share in ranked) == [share for _, share in reversed(ranked)]
    assert 0 < sum(share for _, share in ranked) < 1


def test_doubt_makes_every_answer_less_sure() -> None:
    sure, doubting = Engine(CONTENT), Engine(CONTENT, Calibration(doubt=3.0))
    assert doubting.rank("fahrradwerkstatt", "de")[0][1] < sure.rank("fahrradwerkstatt", "de")[0][1]


@pytest.mark.parametrize("question", ["", " ", "?!", "\x00", "\ud800"])
def test_a_question_without_words_finds_nothing(engine: Engine, question: str) -> None:
    assert engine.rank(question, "de") == []


def test_an_engine_without_content_finds_nothing() -> None:
    assert Engine([]).rank("fahrrad", "de") == []


def test_common_words_weigh_less_than_rare_ones() -> None:
    rarity = Rarity(["de", "uk"])
    assert rarity.of("und") < rarity.of("fahrrad") < rarity.of("wohnsitzauflage") == 1


def test_a_word_of_the_content_weighs_less_the_more_texts_have_it() -> None:
    lexicon = lexicon_of("duldung frist", "frist", "frist widerspruch", "frist klage")
    assert lexicon.weight_of("frist") < lexicon.weight_of("duldung") <= lexicon.weight_of("gestattung")


def test_words_are_alike_by_their_letters() -> None:
    lexicon = lexicon_of("versicherung", "sparkasse")
    [[insured, bank]] = lexicon.likeness(["versichert"], "de").tolist()
    assert insured > 0.4 > bank >= 0


def test_n_grams_are_counted_once_a_word() -> None:
    starts, hashes = word_grams(["anan", "b"])
    assert starts.tolist() == [0, 13, 16]
    assert len(set(hashes.tolist())) == len(hashes)


def test_words_run_together_are_parted() -> None:
    lexicon = lexicon_of("duldung frist")
    assert split_words(["duldungfrist", "duldung"], lexicon) == ["duldung", "frist", "duldung"]


def test_a_misspelt_word_is_recognised() -> None:
    lexicon = lexicon_of("aufenthaltsgestattung duldung")
    meant = meant_by("dulldung", lexicon.likeness(["dulldung"], "de")[0], lexicon, [])
    assert meant is not None
    assert meant[0] == "duldung"


def test_a_known_word_is_left_alone() -> None:
    lexicon = lexicon_of("haftung")
    assert meant_by("heizung", lexicon.likeness(["heizung"], "de")[0], lexicon, []) is None


def test_sparse_rows_multiply_as_dense_ones_do() -> None:
    left, right = rows([(0, 1), (2, 2)], [], [(1, 3)]), rows([(0, 1)], [(1, 2)], [(0, 4), (1, 1)])
    product = left.combined(right, np.arange(3))
    assert dense(product, 2) == (np.array(dense(left, 3)) @ np.array(dense(right, 2))).tolist()
    assert dense(left.transposed(3), 3) == np.array(dense(left, 3)).T.tolist()
    assert left.times(np.array([1, 1, 1], np.float32)).tolist() == [3, 0, 3]


def test_empty_rows_add_up_to_nothing() -> None:
    starts = offsets(np.array([0, 2, 0, 1, 0]))
    assert sums(np.array([1, 2, 3], np.float32), starts).tolist() == [0, 3, 0, 3, 0]
    assert maxima(np.array([1, 2, 3], np.float32), starts).tolist() == [0, 2, 0, 3, 0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("дульдунг", "duldung"),
        ("دولدونغ", "duldung"),
        ("джобцентр", "jobcenter"),
        ("фюрунгсцойгнис", "fuhrungszeugnis"),
        ("perekladach", "перекладач"),
        ("mutarjim", "مترجم"),
    ],
)
def test_a_word_sounds_alike_in_every_script(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


@pytest.mark.parametrize(("question", "entry"), [("банкконто", "bank"), ("киндергартен", "child")])
def test_a_german_word_in_another_script_finds_its_entry(engine: Engine, question: str, entry: str) -> None:
    assert engine.rank(question, "uk")[0][0] == entry
