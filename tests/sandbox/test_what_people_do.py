import pytest

from bot.sandbox import FakeTelegram, NotPossibleError
from tests.sandbox.conftest import MAREN, SALMA, TEAM, UWE


def test_a_long_text_goes_out_in_pieces(telegram: FakeTelegram) -> None:
    first = telegram.send_text(MAREN, "x" * 10_000)
    pieces = telegram.history(MAREN)[1:]
    assert [len(piece.text) for piece in pieces] == [4096, 4096, 1808]
    assert pieces[0].message_id == first


def test_nobody_sends_nothing(telegram: FakeTelegram) -> None:
    with pytest.raises(NotPossibleError):
        telegram.send_text(MAREN, " \n")


def test_nobody_writes_to_a_bot_they_have_blocked(telegram: FakeTelegram) -> None:
    telegram.block(MAREN)
    with pytest.raises(NotPossibleError):
        telegram.send_text(MAREN, "Hallo")


def test_nobody_writes_in_a_group_they_are_not_in(telegram: FakeTelegram) -> None:
    with pytest.raises(NotPossibleError):
        telegram.send_text(SALMA, "Hallo", chat_id=TEAM)


def test_a_text_can_be_changed_by_its_writer_only(telegram: FakeTelegram) -> None:
    number = telegram.send_text(UWE, "Ja", chat_id=TEAM)
    telegram.edit_text(UWE, number, "Nein")
    with pytest.raises(LookupError):
        telegram.edit_text(MAREN, number, "Vielleicht")
    shown = telegram.history(TEAM)[-1]
    assert (shown.text, shown.edited) == ("Nein", True)


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ("kurs-17", "/start kurs-17"),
        ("", "/start"),
        ("t.me/probe_bot", "/start"),
        ("https://t.me/Probe_Bot?start=a_B-1", "/start a_B-1"),
        ("tg://resolve?domain=probe_bot&start=x", "/start x"),
    ],
)
def test_a_deep_link_starts_the_bot(telegram: FakeTelegram, link: str, text: str) -> None:
    telegram.open_link(UWE, link)
    assert telegram.history(UWE)[-1].text == text


@pytest.mark.parametrize("link", ["https://t.me/other_bot?start=x", "https://example.org/", "ä b", "x" * 65])
def test_a_link_elsewhere_or_a_bad_payload_does_nothing(telegram: FakeTelegram, link: str) -> None:
    with pytest.raises(NotPossibleError):
        telegram.open_link(MAREN, link)


def test_tapping_a_button_that_is_not_there_names_those_that_are(telegram: FakeTelegram) -> None:
    with pytest.raises(LookupError, match="has no button 'Ja'; it has none"):
        telegram.tap(MAREN, 1, "Ja")


def test_an_old_app_can_still_send_the_data_of_a_button_that_is_gone(telegram: FakeTelegram) -> None:
    telegram.tap(MAREN, 1, "course:enrol:17", stale=True)
    assert telegram.updates.pending_count == 3


def test_ids_begin_where_they_are_told_to(telegram: FakeTelegram) -> None:
    later = FakeTelegram(token="7:x", bot_username="probe_bot", clock=telegram.world.clock, first_id=1_790_000_000)
    later.add_person(telegram.world.people[MAREN])
    assert later.send_text(MAREN, "Hallo") == 1_790_000_000
