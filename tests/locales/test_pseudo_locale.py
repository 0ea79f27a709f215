"""A made-up language whose every message stands in ⟦ ⟧: whatever the bot says outside of them never went through a
locale file. So a literal left in the code shows, and so does a screen that mixes languages."""

import html
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest
from fluent.syntax import ast, serialize

from bot.profile import COMMANDS, publish_profile
from bot.sandbox import ApiCall
from handlers.toolbox import Knowledge
from knowledge.shipped_offers import load_shipped_offers
from locales import words as words_module
from locales.languages import LANGUAGES
from locales.words import FOLDER
from tests.conversation import Somebody, Town
from tests.locales.messages import parse

PSEUDO = "zz"
KIM = 101

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture(scope="module", autouse=True)
def pseudo_locale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Speak one more language: German with every message in brackets."""
    folder = tmp_path_factory.mktemp("pseudo") / "locales"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (folder / f"{PSEUDO}.ftl").write_text(in_brackets(parse("de")), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(words_module, "FOLDER", folder)
        patched.setitem(LANGUAGES, PSEUDO, replace(LANGUAGES["de"], tag=PSEUDO, native_name="Pseudo"))
        yield
    words_module._bundle.cache_clear()


async def test_menus_and_help_say_nothing_of_their_own(town: Town) -> None:
    kim = await pseudo_speaker(town)
    for command in ("/menu", "/help", "/cancel", "/privacy", "/forgetme", "/mydata", "/unknown", "/start nothing"):
        await kim.says(command)
    assert_all_in_brackets(town)


async def test_answers_say_nothing_of_their_own_but_their_content(town: Town, knowledge: Knowledge) -> None:
    kim = await pseudo_speaker(town)
    await kim.taps("Fragen und Antworten")
    await kim.taps("Unfallversicherung")
    for entry_id in ("UV-01", "HP-01", "KO-01"):
        await kim.says(f"/start entry_{entry_id}")
        await kim.taps("Hilft mir")
        await kim.taps("Hilft mir nicht")
    await kim.says("xyzzy plugh")
    await kim.says("Ich will mich umbringen")
    await kim.says("danke")
    assert_all_in_brackets(town, *titles(knowledge))


async def test_offers_say_nothing_of_their_own_but_names_of_places(town: Town, knowledge: Knowledge) -> None:
    kim = await pseudo_speaker(town)
    await kim.says("/find")
    await kim.taps("Alles zeigen")
    await kim.says("Dülmen")
    await kim.taps("1. ")
    await kim.taps("Merken")
    await kim.taps("Als Standort schicken")
    await kim.taps("In anderer Sprache")
    await kim.taps("Zurück")
    await kim.taps("Zur Liste")
    await kim.taps("Auswahl ändern")
    await kim.taps("heute geöffnet")
    await kim.taps("Sprache dort")
    await kim.taps("egal")
    await kim.taps("Was: ")
    await kim.taps("Fahrradwerkstatt")
    await kim.taps("Liste zeigen")
    await kim.taps("An einem anderen Ort suchen")
    await kim.says("Hinterpusemuckel")
    await kim.shares(52.52, 13.40)
    await kim.says("oefid")
    await kim.says("/find")
    await kim.taps("Meine gemerkten Angebote")
    own_names = {language.native_name for language in LANGUAGES.values()}
    places = knowledge.gazetteer.municipalities
    assert_all_in_brackets(town, *titles(knowledge), *offer_texts(), *own_names, *places)


async def test_courses_say_nothing_of_their_own(town: Town) -> None:
    kim = await pseudo_speaker(town)
    await kim.says("/courses")
    await kim.taps("kleine Gruppe")
    await kim.taps("Anmelden")
    await kim.taps("In meinen Kalender")
    await kim.taps("Alle Kurse")
    await kim.taps("Meine Anmeldungen")
    await kim.taps("kleine Gruppe")
    await kim.taps("Abmelden")
    await kim.taps("Ja, abmelden")
    assert_all_in_brackets(town)


async def test_meetings_and_reminders_say_nothing_of_their_own(town: Town) -> None:
    kim = await pseudo_speaker(town)
    await kim.says("/meetings")
    await kim.taps("Supervision für")
    await kim.taps("1 Tag vorher")
    await town.passes(hours=8)
    await kim.taps("Ich komme")
    await kim.taps("Ich kann nicht")
    await kim.taps("Erinnerungen ändern")
    await kim.taps("Nicht mehr erinnern")
    assert_all_in_brackets(town)


async def test_settings_say_nothing_of_their_own_but_names(town: Town, knowledge: Knowledge) -> None:
    kim = await pseudo_speaker(town)
    await kim.says("/settings")
    await kim.taps("Wohnort ändern")
    await kim.taps("Dülmen")
    await kim.taps("Neuigkeiten abschalten")
    await kim.taps("Sprache ändern")
    await kim.taps("Pseudo")
    await kim.says("/find")
    await kim.taps("Alles zeigen")
    names = (language.native_name for language in LANGUAGES.values())
    assert_all_in_brackets(town, *names, *knowledge.gazetteer.municipalities)


async def test_photos_voices_stickers_and_old_buttons_are_answered_in_brackets(town: Town) -> None:
    kim = await pseudo_speaker(town)
    town.telegram.attach.photo(KIM)
    town.telegram.attach.voice(KIM)
    town.telegram.attach.sticker(KIM)
    await kim.waits()
    await kim.taps_again(kim.last, "nothing:of:the:kind")
    await kim.taps_again(kim.last, "course:show:999")
    await kim.taps_again(kim.last, "series:show:999")
    await kim.taps_again(kim.last, "offer:gone")
    await kim.taps_again(kim.last, "entry:show:ZZ-99")
    assert_all_in_brackets(town)


async def test_asking_a_person_says_nothing_of_its_own(town: Town) -> None:
    kim = await pseudo_speaker(town)
    await kim.says("/ask")
    await kim.taps("Doch nicht fragen")
    await kim.says("/ask")
    await kim.says("Wer hilft mir?")
    assert_all_in_brackets(town)


async def test_name_descriptions_and_commands_say_nothing_of_their_own(town: Town) -> None:
    await publish_profile(town.lotse.application.bot, town.lotse.tools)
    ours = [call for call in town.telegram.calls if call.params.get("language_code") == PSEUDO]
    said = [text for call in ours for text in profile_texts(call)]
    assert len(said) == len(COMMANDS) + 3
    assert [text for text in said if outside(text)] == []


async def pseudo_speaker(town: Town) -> Somebody:
    return await town.volunteer(PSEUDO, KIM)


def assert_all_in_brackets(town: Town, *content: str) -> None:
    """Make sure that whatever the bot sent to Kim stands in brackets, or is content through and through."""
    said = [text for call in town.telegram.calls for text in texts_of(call)]
    leaks = {text for text in said if outside(text) not in {"", *content}}
    assert any("⟦" in text for text in said) and leaks == set()


def outside(text: str) -> str:
    """Return what stands in no brackets."""
    while (shorter := re.sub("⟦[^⟦⟧]*⟧", "", text)) != text:
        text = shorter
    return text.strip()


def texts_of(call: ApiCall) -> Iterator[str]:
    """Yield what people in a private chat see of a call: text, caption, toast, buttons."""
    if call.params.get("chat_id", "").startswith("-"):
        return
    for name in ("text", "caption", "title", "address"):
        if name in call.params:
            yield html.unescape(re.sub("<[^>]+>", "", call.params[name]))
    markup = json.loads(call.params.get("reply_markup", "{}"))
    yield from (button["text"] for row in markup.get("inline_keyboard", ()) for button in row)
    yield from (button["text"] for row in markup.get("keyboard", ()) for button in row)
    yield from filter(None, [markup.get("input_field_placeholder")])


def profile_texts(call: ApiCall) -> Iterator[str]:
    for name in ("name", "description", "short_description"):
        yield from filter(None, [call.params.get(name)])
    yield from (command["description"] for command in json.loads(call.params.get("commands", "[]")))


def titles(knowledge: Knowledge) -> set[str]:
    return {entry.wording(PSEUDO).title for entry in knowledge.entries.values()}


def offer_texts() -> set[str]:
    names = ("name", "address", "municipality")
    return {str(offer.fields[name]) for offer in load_shipped_offers() for name in names}


def in_brackets(resource: ast.Resource) -> str:
    for message in resource.body:
        if isinstance(message, ast.Message) and message.value is not None:
            message.value.elements.insert(0, ast.TextElement("⟦"))
            message.value.elements.append(ast.TextElement("⟧"))
    return str(serialize(resource))
