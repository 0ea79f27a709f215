import pytest

from knowledge.personal_details import find_personal_details


@pytest.mark.parametrize(
    ("message", "kind", "text"),
    [
        ("Darf Herr Beispiel schon arbeiten?", "name", "Herr Beispiel"),
        ("Was bekommt Frau Dr. Muster-Probe?", "name", "Frau Dr. Muster-Probe"),
        ("Familie Beispiel sucht eine Wohnung", "name", "Familie Beispiel"),
        ("Can Mr. Example work?", "name", "Mr. Example"),
        ("Чи може пан Приклад працювати?", "name", "пан Приклад"),
        ("Может ли господин Пример работать?", "name", "господин Пример"),
        ("هل يمكن للسيد مثال؟ السيد مثال يسأل", "name", "السيد مثال"),
        ("آقای نمونه اجازه کار دارد؟", "name", "آقای نمونه"),
        ("Örnek Hanım çalışabilir mi?", "name", "Örnek Hanım"),
        ("Est-ce que Mme Exemple peut travailler ?", "name", "Mme Exemple"),
        ("Ruft mich an: 02541 18 0000", "phone", "02541 18 0000"),
        ("+49 170 0000000 ist die Nummer", "phone", "+49 170 0000000"),
        ("رقمي ٠١٧٠٠٠٠٠٠٠٠", "phone", "٠١٧٠٠٠٠٠٠٠٠"),
        ("شماره‌ام ۰۱۷۰۰۰۰۰۰۰۰ است", "phone", "۰۱۷۰۰۰۰۰۰۰۰"),
        ("schreibt an a.b@example.org bitte", "email", "a.b@example.org"),
        ("Konto DE02 1203 0000 0000 2020 51 stimmt?", "iban", "DE02 1203 0000 0000 2020 51"),
        ("sie ist am 01.02.1990 geboren", "birth-date", "01.02.1990"),
        ("geb. am 3.4.21, darf das Kind?", "birth-date", "geb. am 3.4.21"),
        ("1990-02-01 steht im Pass", "birth-date", "1990-02-01"),
        ("Aktenzeichen 12/345-67 liegt vor", "case-number", "Aktenzeichen 12/345-67"),
        ("номер справи 12345/20", "case-number", "номер справи 12345/20"),
        ("Die Nummer 1234567 steht oben", "number", "1234567"),
    ],
)
def test_it_is_pointed_out(message: str, kind: str, text: str) -> None:
    assert [(detail.kind, detail.text) for detail in find_personal_details(message)] == [(kind, text)]


@pytest.mark.parametrize(
    "message",
    [
        "Bin ich auf dem Weg zum Café versichert?",
        "Meine Frau hilft auch mit, ist sie versichert?",
        "Darf eine Frau oder ein Herr mitkommen?",
        "Herr und Frau, wie schreibt man das?",
        "Seit dem 01.08.2026 gilt etwas Neues",
        "Wir sind 25 Leute, 3.300 Euro im Jahr",
        "112 oder 110?",
        "48653 Coesfeld, um 18:30 Uhr",
        "§ 2 Abs. 1 Nr. 9 SGB VII",
        "Die Dame in der Erstaufnahme",
        "هل أنا مؤمَّن؟",
        "آیا بیمه هستم؟",
    ],
)
def test_what_tells_of_nobody_passes(message: str) -> None:
    assert find_personal_details(message) == []


def test_several_details_come_in_the_order_of_the_text() -> None:
    found = find_personal_details("Frau Muster, geb. 01.02.1990, Tel. 0170 0000000, muster@example.org")
    assert [detail.kind for detail in found] == ["name", "birth-date", "phone", "email"]
