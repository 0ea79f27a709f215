"""Staff look after the answers in the chat, and people read what became of it."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.sandbox import SandboxPerson
from db.engine import Database
from db.models import EntryVersion
from handlers.toolbox import Knowledge
from tests.conversation import STAFF, STAFF_CHAT_ID, Somebody, Town, in_few_languages, running_town


@pytest.fixture(scope="module")
def knowledge(knowledge: Knowledge) -> Knowledge:
    return in_few_languages(knowledge, ("de", "en", "uk"))


async def editor(town: Town) -> Somebody:
    robin = await town.staff()
    await robin.says("/staff")
    await robin.taps("Antworten pflegen")
    return robin


async def opened(town: Town, entry_id: str = "UV-03") -> Somebody:
    robin = await editor(town)
    await robin.taps("Antwort suchen")
    await robin.says(entry_id)
    await robin.taps(entry_id)
    return robin


async def test_staff_find_an_answer_by_number_or_by_what_it_is_about(town: Town) -> None:
    robin = await editor(town)
    await robin.taps("Antwort suchen")
    await robin.says("wegeunfall")
    robin.hears("UV-03 · Bin ich auch auf dem Hin- und Rückweg versichert?")
    await robin.says("xyzzy")
    robin.hears("Dazu finde ich nichts")
    await robin.says("uv-01")
    await robin.taps("UV-01")
    robin.hears("So wurde sie mitgeliefert", "Sofort zurückziehen")


async def test_whoever_has_opened_an_answer_can_ask_questions_as_usual_again(town: Town) -> None:
    robin = await opened(town)
    await robin.taps("✏️ Antwort")
    await robin.taps("Zur Antwort")
    await robin.says("wegeunfall ehrenamt")
    robin.hears("§ 8 Abs. 2")


async def test_a_changed_answer_is_previewed_released_and_read_at_once(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    await robin.taps("✏️ Antwort")
    robin.hears("Bisher:", "Ja, wenn die Tätigkeit selbst versichert ist")
    await robin.says("Ja, auf dem direkten Weg.")
    robin.hears("Ja, auf dem direkten Weg.", "§ 8 Abs. 2", "So wird es aussehen", "Noch sieht das niemand")
    await kim.says("/start entry_UV-03")
    kim.does_not_hear("direkten Weg")
    await robin.taps("Freigeben")
    robin.hears("Freigegeben. Alle sehen es jetzt", "Von uns geändert am 23. November 2026")
    await kim.says("/start entry_UV-03")
    kim.hears("Ja, auf dem direkten Weg.")


async def test_a_new_phrasing_finds_the_answer_and_a_tap_takes_it_away_again(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    await robin.taps("Formulierungen")
    await robin.says("zzkarambolage\nzzblechschaden auf dem heimweg")
    robin.hears("➕ zzkarambolage", "➕ zzblechschaden auf dem heimweg")
    await robin.taps("Freigeben")
    await kim.says("zzkarambolage")
    kim.hears("Hin- und Rückweg")
    await robin.taps("Formulierungen")
    await robin.taps("✖️ zzkarambolage")
    robin.hears("➖ zzkarambolage")
    await robin.taps("Freigeben")
    await kim.says("zzkarambolage")
    kim.does_not_hear("Hin- und Rückweg")


async def test_a_phrasing_of_another_answer_is_refused_with_the_clash_and_can_be_typed_anew(town: Town) -> None:
    robin = await opened(town)
    await robin.taps("Formulierungen")
    await robin.says("unfallversicherung ehrenamt")
    robin.hears("kann ich das nicht übernehmen", "gehört schon zu UV-01: „unfallversicherung ehrenamt?“")
    await robin.says("zzkarambolage")
    robin.hears("So wird es aussehen")


async def test_open_points_are_noted_and_taken_out_again(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    for typed, note in (("Gilt das auch im Urlaub?", "noch bestätigen: Gilt das auch im Urlaub?"), ("-", "")):
        await robin.taps("Offene Punkte")
        await robin.says(typed)
        await robin.taps("Freigeben")
        await kim.says("/start entry_UV-03")
        kim.hears(note)
    kim.does_not_hear("noch bestätigen")


async def test_a_very_long_answer_can_still_be_changed(town: Town) -> None:
    robin = await opened(town)
    await robin.taps("✏️ Antwort")
    await robin.says("Viel zu lang & breit. " * 180)
    await robin.taps("Weiter ändern")
    await robin.taps("✏️ Antwort")
    robin.hears("Viel zu lang & breit.", " …", "Bisher:")


async def test_words_of_danger_in_an_answer_are_no_cry_for_help(town: Town) -> None:
    robin = await opened(town, "NO-01")
    await robin.taps("✏️ Antwort")
    await robin.says("Wer sich umbringen will, braucht sofort Hilfe: 112.")
    robin.hears("So wird es aussehen", "Wer sich umbringen will")


async def test_a_wrong_answer_is_withdrawn_with_one_tap_and_shown_again_later(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    await robin.taps("Sofort zurückziehen")
    robin.hears("Ab jetzt sieht das niemand mehr", "Gerade sieht sie niemand")
    await kim.says("/start entry_UV-03")
    kim.hears("prüfen wir gerade neu")
    await robin.taps("Wieder zeigen")
    await robin.taps("Freigeben")
    await kim.says("/start entry_UV-03")
    kim.hears("Ja, wenn die Tätigkeit")


async def test_a_button_of_long_ago_withdraws_nothing_twice(town: Town) -> None:
    robin = await opened(town)
    card = robin.last
    data = next(b.callback_data for row in card.inline_keyboard for b in row if "zurückziehen" in b.text)
    await robin.taps("Sofort zurückziehen")
    await robin.taps_again(card, data)
    await robin.taps("Verlauf")
    assert robin.heard.count("zurückgezogen,") == 1


async def test_an_answer_that_is_not_needed_any_more_is_retired_and_listed(town: Town) -> None:
    robin = await opened(town)
    await robin.taps("Nicht mehr nötig")
    await robin.taps("Freigeben")
    robin.hears("Gerade sieht sie niemand")
    await robin.taps("Antworten pflegen")
    await robin.taps("Gerade nicht zu sehen: 1")
    robin.hears("UV-03")


async def test_a_new_answer_is_written_step_by_step(town: Town) -> None:
    kim, robin = await town.volunteer(), await editor(town)
    await robin.taps("Neue Antwort")
    await robin.taps("Fahrrad")
    for text in (
        "Wo leihe ich ein zzlastenrad?",
        "Im Rathaus. Bitte einen Ausweis mitbringen.",
        "Satzung der Gemeinde",
        "Bei Schäden.",
        "zzlastenrad leihen\nzzcargobike ausborgen",
    ):
        await robin.says(text)
    robin.hears("Wo leihe ich ein zzlastenrad?", "Satzung der Gemeinde", "Stand: 23.11.2026", "EI-01")
    await robin.taps("Freigeben")
    await kim.says("zzcargobike ausborgen")
    kim.hears("Im Rathaus.")


async def test_a_translation_is_written_and_marked_until_a_native_speaker_has_read_it(town: Town) -> None:
    ola, robin = await town.volunteer("uk", 102, "Ola"), await editor(town)
    await robin.taps("Neue Antwort")
    await robin.taps("Fahrrad")
    for text in ("Wo gibt es zzhelme?", "Im Laden.", "Verein", "Nie.", "zzhelm kaufen"):
        await robin.says(text)
    await robin.taps("Freigeben")
    await robin.taps("Sprachen")
    await robin.taps("➕ Українська")
    robin.hears("Im Laden.")
    for text in ("Де є zzшоломи?", "У крамниці.", "zzшолом купити"):
        await robin.says(text)
    await robin.taps("Freigeben")
    await ola.says("zzшолом купити")
    ola.hears("У крамниці.", "ще не перевірено")
    await robin.taps("Übersetzung ist geprüft")
    await robin.taps("Freigeben")
    await ola.says("zzшолом купити")
    ola.does_not_hear("ще не перевірено")


async def test_a_page_travels_as_a_file_and_comes_back_changed(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    await robin.taps("Als Datei")
    robin.hears("UV-03.de.md")
    text = town.lotse.tools.knowledge.pages["UV-03", "de"].text
    await robin.sends_file("UV-03.de.md", text.replace("Ja, wenn", "Jawohl, wenn").encode())
    await robin.taps("Freigeben")
    await kim.says("/start entry_UV-03")
    kim.hears("Jawohl, wenn")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("UV-03.de.md", b'---\ntitle: "Was?"\nsauce: "x"\n---\n', "Zeile 3: 'sauce' is not known here"),
        ("UV-03.de.md", b"\xff\xfe\x00", "UTF-8"),
        ("notizen.md", b"hallo", "UV-03.de.md"),
        ("UV-03.xx.md", b"hallo", "UV-03.de.md"),
        ("UV-03.de.md", b"x" * 70_000, "64 KB"),
        ("EI-77.uk.md", '---\ntitle: "Де?"\nphrasings: ["де"]\n---\n'.encode(), "there is no German page of EI-77"),
    ],
)
async def test_a_file_with_a_mistake_is_refused_with_what_to_mend(
    town: Town, name: str, content: bytes, complaint: str
) -> None:
    robin = await town.staff()
    await robin.sends_file(name, content)
    robin.hears(complaint)


async def test_files_and_buttons_are_for_staff_only(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    await kim.sends_file("UV-03.de.md", b"---\n---\n")
    kim.hears("kann ich leider nicht verstehen")
    for button in ("withdraw:UV-03:de", "menu", "retire:UV-03", "right:UV-03", "release:1"):
        await kim.taps_again(kim.last, f"content:{button}")
        kim.hears("Das kann nur das Team")
    assert "UV-03" in town.lotse.tools.knowledge.entries
    assert robin.chat


async def test_history_tells_what_happened_and_restores_an_earlier_version(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    for answer in ("Erste Fassung.", "Zweite Fassung."):
        await robin.taps("✏️ Antwort")
        await robin.says(answer)
        await robin.taps("Freigeben")
    await robin.taps("Verlauf")
    robin.hears("geändert, freigegeben. Geschrieben: Sie. Freigegeben: Sie")
    first = robin.last.inline_keyboard[1][0]
    await robin.taps_again(robin.last, first.callback_data)
    robin.hears("Erste Fassung.")
    await robin.taps("Diese Fassung zurückholen")
    await robin.taps("Freigeben")
    await kim.says("/start entry_UV-03")
    kim.hears("Erste Fassung.")
    await robin.taps("Verlauf")
    await robin.taps("Mitgelieferte Fassung nehmen")
    await robin.taps("Freigeben")
    await kim.says("/start entry_UV-03")
    kim.hears("Ja, wenn die Tätigkeit")


async def test_a_draft_can_be_changed_further_or_dropped(town: Town) -> None:
    robin = await opened(town)
    await robin.taps("✏️ Antwort")
    await robin.says("Erster Versuch.")
    await robin.taps("Weiter ändern")
    await robin.taps("✏️ Frage")
    await robin.says("Neue Überschrift?")
    robin.hears("Neue Überschrift?", "Erster Versuch.")
    await robin.taps("Entwurf verwerfen")
    robin.hears("Verworfen")
    assert town.lotse.tools.knowledge.pages["UV-03", "de"].string("title") != "Neue Überschrift?"


@pytest.fixture
def second_person_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_CONTENT_NEEDS_SECOND_PERSON", "true")


@pytest.mark.usefixtures("second_person_needed")
async def test_a_second_person_releases_where_that_is_wanted(town: Town) -> None:
    robin = await opened(town)
    sascha = SandboxPerson(901, "Sascha", "de")
    town.telegram.add_person(sascha)
    town.telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id, sascha.id])
    await robin.taps("✏️ Antwort")
    await robin.says("Ja, zu zweit geprüft.")
    robin.hears("Eine zweite Person aus dem Team muss es freigeben")
    await robin.taps("Um Freigabe bitten")
    assert "UV-03 (Deutsch) wartet auf Ihre Freigabe" in (town.staff_group.last.text or "")
    other = Somebody(town, sascha, sascha.id)
    await other.says("/staff")
    await other.taps("Antworten pflegen")
    await other.taps("Wartet auf Freigabe: 1")
    await other.taps("UV-03")
    await other.taps("Freigeben")
    other.hears("Freigegeben")
    assert town.lotse.tools.knowledge.entries["UV-03"].wording("de").answer == "Ja, zu zweit geprüft."


async def test_an_update_that_meets_a_change_of_ours_is_told_and_decided(town: Town) -> None:
    kim, robin = await town.volunteer(), await opened(town)
    await robin.taps("✏️ Antwort")
    await robin.says("Unsere Fassung.")
    await robin.taps("Freigeben")
    async with town.database.transaction() as session:  # as if it had been written on an older shipped file
        await session.execute(update(EntryVersion).values(shipped="older"))
    await robin.taps("Sofort zurückziehen")
    await robin.taps("Wieder zeigen")
    await robin.taps("Freigeben")
    async with town.database.transaction() as session:
        await session.execute(update(EntryVersion).values(shipped="older"))
    await town.passes(days=1)
    assert "Das Update bringt eine neue Fassung" in (town.staff_group.last.text or "")
    await robin.taps("Antworten pflegen")
    await robin.taps("Zwei Fassungen, bitte wählen: 1")
    await robin.taps("UV-03")
    robin.hears("Unsere Fassung.", "Neue mitgelieferte Fassung", "Ja, wenn die Tätigkeit")
    await robin.taps("Unsere Fassung behalten")
    robin.hears("Unsere Fassung bleibt")
    await kim.says("/start entry_UV-03")
    kim.hears("Unsere Fassung.")


async def test_an_owner_gets_a_monthly_list_and_says_that_it_is_still_right(town: Town) -> None:
    robin = await opened(town)
    await robin.taps("🗓 Prüfen")
    robin.hears("Wieder prüfen am: 15. August 2027", "Darum kümmert sich: das Team")
    await robin.taps("Ich kümmere mich darum")
    robin.hears("Darum kümmert sich: Sie")
    await robin.taps("Anderer Tag")
    await robin.says("irgendwann")
    robin.hears("An welchem Tag")
    await robin.says("5.12.2026")
    robin.hears("Wieder prüfen am: 5. Dezember 2026")
    await town.passes(days=9)
    assert "Bitte prüfen Sie in diesem Monat: 1" in (robin.last.text or "")
    await robin.taps("UV-03 stimmt noch")
    robin.hears("Wieder fällig am 2. Dezember 2027")
    await town.passes(days=1)
    assert "Wieder fällig" not in (robin.last.text or "") and "in diesem Monat" not in (robin.last.text or "")


async def test_somebody_takes_over_a_whole_topic_but_nothing_of_others(town: Town) -> None:
    robin = await opened(town)
    await robin.taps("🗓 Prüfen")
    await robin.taps("Um das ganze Thema")
    count = len(town.lotse.tools.knowledge.entries.of_topic("accident-insurance"))
    robin.hears(f"Neu bei Ihnen: {count}", "Darum kümmert sich: Sie")
    await robin.taps("Um das ganze Thema")
    robin.hears("Neu bei Ihnen: 0")


async def test_what_nobody_looks_after_is_listed_for_the_team(town: Town) -> None:
    await town.volunteer()
    await town.passes(days=162)  # 4 May 2027
    assert "Bitte prüfen Sie in diesem Monat" in (town.staff_group.last.text or "")
    assert not town.staff_group.last.inline_keyboard


async def test_staff_see_which_answers_take_questions_from_each_other(database: Database, knowledge: Knowledge) -> None:
    few = {key: page for key, page in knowledge.shipped.items() if key[0] in ("FZ-01", "FZ-02", "ZU-01", "UV-03")}
    async with running_town(database, replace(knowledge, shipped=few, pages=few)) as town:
        robin = await editor(town)
        await robin.taps("Antworten, die sich ähneln")
        heard = robin.hears("die sich Fragen wegnehmen")
        assert "FZ-01 ↔ FZ-02" in heard or "FZ-02 ↔ FZ-01" in heard
        await robin.taps("FZ-0")
        robin.hears("Schreiben Sie neue Formulierungen", "✖️")


async def test_a_withdrawn_translation_is_read_in_german(town: Town) -> None:
    ola, robin = await town.volunteer("uk", 102, "Ola"), await opened(town)
    await robin.taps("Sprachen")
    await robin.taps("✅ Українська")
    await robin.taps("Sofort zurückziehen")
    await ola.says("/start entry_UV-03")
    ola.hears("Ja, wenn die Tätigkeit selbst versichert ist")
