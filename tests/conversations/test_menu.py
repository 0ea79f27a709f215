import pytest

from handlers.menu import LEARN_BUTTONS, MENU_BUTTONS, MORE_BUTTONS
from locales.languages import LANGUAGES
from locales.words import Words
from tests.conversation import BERLIN, Town

AT_MOST = 6
LONGEST_LABEL = 36  # what a button as wide as a telephone shows of it


@pytest.mark.parametrize("buttons", [MENU_BUTTONS, LEARN_BUTTONS, MORE_BUTTONS])
def test_no_menu_asks_to_choose_among_more_than_six(buttons: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    assert len(buttons) <= AT_MOST


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_on_the_buttons_fit_on_a_telephone(language: str) -> None:
    words = Words(language, BERLIN)
    labels = [words.plain(key) for key, _ in (*MENU_BUTTONS, *LEARN_BUTTONS, *MORE_BUTTONS)]
    assert [label for label in labels if len(label) > LONGEST_LABEL] == []


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_everything_in_the_menu_opens_and_leads_back(town: Town, language: str) -> None:
    kim = await town.volunteer(language)
    words = Words(language, BERLIN)
    for step, buttons in ((None, MENU_BUTTONS), ("learn", LEARN_BUTTONS), ("more", MORE_BUTTONS)):
        for key, _ in buttons:
            await kim.says("/menu")
            if step:
                await kim.taps(words.plain(f"menu-button-{step}"))
            menu = kim.heard
            await kim.taps(words.plain(key))
            assert kim.heard != menu


async def test_settings_are_two_taps_away(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Mehr und Einstellungen")
    await kim.taps("Einstellungen")
    kim.hears("Sprache", "Wohnort")
    await kim.taps("Zum Menü")
    kim.hears("Was brauchen Sie?")
