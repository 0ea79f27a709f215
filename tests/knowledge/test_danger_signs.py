"""Signs of acute danger, which must not be missed."""

import pytest

from knowledge.emergency import EmergencyDetector, load_emergency


@pytest.fixture(scope="module")
def detector() -> EmergencyDetector:
    return load_emergency()


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("suizid", "NO-01"),
        ("was tun bei suizidgedanken von jemandem", "NO-01"),
        ("SELBSTMORDGEDANKEN", "NO-01"),
        ("er will sich umbrigen", "NO-01"),
        ("ich möchte sterben", "NO-01"),
        ("sie will sich das leben nehmen", "NO-01"),
        ("she wants to kill herself", "NO-01"),
        ("he doesn't want to live anymore", "NO-01"),
        ("він хоче покінчити з собою", "NO-01"),
        ("он говорит о самоубийстве", "NO-01"),
        ("يريد أن يموت", "NO-01"),
        ("إنتحار", "NO-01"),
        ("می خواهم خودکشی کنم", "NO-01"),
        ("kendini öldürmek istiyor", "NO-01"),
        ("il ne veut plus vivre", "NO-01"),
        ("der mann schlaegt seine frau", "NO-02"),
        ("frau wurde vergewaltigt", "NO-02"),
        ("haeusliche gewallt in der familie", "NO-02"),
        ("someone is being beaten up right now", "NO-02"),
        ("він погрожує мені ножем", "NO-02"),
        ("муж бьет жену", "NO-02"),
        ("جارتي تتعرض للضرب", "NO-02"),
        ("همسرش را کتک می‌زند", "NO-02"),
        ("komşum karısını dövüyor", "NO-02"),
        ("une femme est battue par son mari", "NO-02"),
        ("das kind hat überall blaue flecken", "KJ-03"),
        ("verdacht auf kindesmissbrauch", "KJ-03"),
        ("the father hits his children", "KJ-03"),
        ("дитину б’ють вдома", "KJ-03"),
        ("ребёнка избивают", "KJ-03"),
        ("طفل يتعرض للعنف", "KJ-03"),
        ("bewohner ist bewusstlos", "NO-01"),
        ("es brennt in der unterkunft", "NO-01"),
    ],
)
def test_danger_is_recognised(detector: EmergencyDetector, text: str, entry: str) -> None:
    danger = detector.find(text)
    assert danger is not None
    assert danger.entry == entry


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\ud800",
        "unfallversicherung",
        "hatte unfall was jetzt",
        "hab mich in der werkstatt verletzt",
        "das kind hat schlecht geschlafen",
        "sie schlägt vor dass wir uns treffen",
        "ihm droht die abschiebung",
        "kind hat auto zerkratzt",
        "muss ich auf die kinder aufpassen",
        "ich kann nicht mehr",
        "ist das besser",
        "wo bekomme ich einen masernnachweis",
    ],
)
def test_everyday_questions_are_no_danger(detector: EmergencyDetector, text: str) -> None:
    assert detector.find(text) is None


def test_suicide_comes_before_a_child_and_a_child_before_violence(detector: EmergencyDetector) -> None:
    everything = "der vater schlägt frau und kind und droht mit selbstmord"
    assert detector.find(everything) == detector.find("selbstmord")
    assert detector.find("er schlägt seine frau und sein kind") == detector.find("das kind wird geschlagen")


def test_danger_at_the_end_of_a_long_message_is_seen(detector: EmergencyDetector) -> None:
    assert detector.find("hallo " * 600 + "er will sich umbringen") is not None
