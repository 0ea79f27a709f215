"""Long texts are cut into messages that Telegram takes, and nothing of them is lost."""

import pytest

from bot.sandbox.html_parsing import parse_html
from handlers.paragraphs import NEW_MESSAGE, split_html, visible_length


def test_what_shall_be_a_message_of_its_own_is_one() -> None:
    assert split_html(f"eins{NEW_MESSAGE}zwei") == ["eins", "zwei"]
    assert split_html(f"{'Wort ' * 30}{NEW_MESSAGE}Ende", limit=100)[-1] == "Ende"


@pytest.mark.parametrize(
    "long", ["Wort " * 40, "Satz. " * 40, "Zeile\n" * 40, "Absatz\n\n" * 30, "x" * 200, "😀 " * 60]
)
@pytest.mark.parametrize(
    "html",
    [
        "Frage:\n<blockquote>{}</blockquote>\nDanke",
        "<b>fett <i>und kursiv {} noch</i> immer</b>",
        '<a href="https://example.org/?a=1&amp;b=2">{}</a> &amp; mehr',
        "<blockquote expandable>{}<b>{}</b></blockquote>",
    ],
)
def test_a_quotation_that_is_cut_goes_on_in_the_next_message(html: str, long: str) -> None:
    whole = html.replace("{}", long)
    parts = split_html(whole, limit=100)
    shown = [parse_html(part)[0] for part in parts]
    assert all(visible_length(part) <= 100 for part in parts)
    assert "".join("".join(shown).split()) == "".join(parse_html(whole)[0].split())


def test_an_address_longer_than_a_message_may_be_cut_but_comes_to_an_end() -> None:
    assert len(split_html(f'<a href="https://example.org/{"x" * 300}">{"Wort " * 50}</a>', limit=100)) > 1
