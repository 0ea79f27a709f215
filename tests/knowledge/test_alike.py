import pytest

from knowledge.alike import find_alike
from knowledge.search import load_stop_words

STOP_WORDS = load_stop_words()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("wie beantrage ich kindergeld?", "Kindergeld beantragen, wie?"),
        ("kindergeld wo", "Wo bekomme ich Kindergeld?"),
        ("gibt es elterngeld für ukrainer", "elterngeld ukraine"),
        ("führerschein umschreiben syrien", "wie kann er seinen syrischen führerschein umschreiben lassen"),
        ("как обменять водительские права", "обмен водительских прав как"),
    ],
)
def test_questions_in_nearly_the_same_words_are_alike(one: str, other: str) -> None:
    assert find_alike(one, {7: other}, STOP_WORDS) == 7


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kindergeld beantragen", "wohngeld beantragen"),
        ("führerschein umschreiben", "führerschein machen"),
        ("was kostet ein hund", "was kostet eine katze"),
        ("darf ich meinen hund mitbringen", "darf sie ihre katze mitbringen"),
    ],
)
def test_questions_that_share_only_a_part_are_not(one: str, other: str) -> None:
    assert find_alike(one, {7: other}, STOP_WORDS) is None


def test_the_most_alike_is_taken() -> None:
    known = {1: "kindergeld für zwei kinder beantragen", 2: "kindergeld beantragen", 3: "wetter"}
    assert find_alike("wo kindergeld beantragen", known, STOP_WORDS) == 2


def test_nothing_is_like_nothing() -> None:
    assert find_alike("kindergeld", {}, STOP_WORDS) is None
