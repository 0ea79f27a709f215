"""The way of a stranger after `make run`, in a real browser. LOTSE_PICTURES=docs/images takes the README's pictures."""

import os
import re
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.demo import PEOPLE, STAFF, STAFF_CHAT_ID
from bot.sandbox import SandboxPerson
from tests.browser.conftest import in_the_browsers_loop
from tests.conversation import BERLIN, ISOLATES

KIM, DARYNA, SAMIR, _ = PEOPLE
PHONE = {"width": 390, "height": 844}
TALL_PHONE = PHONE | {"height": 1200}  # to have a whole list in one picture
DESKTOP = {"width": 1500, "height": 950}

pytestmark = in_the_browsers_loop


class Chat:
    """One column of the page."""

    def __init__(self, page: Page, chat_id: int) -> None:
        self.node = page.locator(f"[id='chat-{chat_id}']")

    async def starts(self) -> None:
        """Press START, agree, and be welcomed."""
        await self.node.get_by_test_id("start").click()
        await self.node.get_by_test_id("inline-keyboard").get_by_text("✅").click()
        await expect(self.node.locator("[data-testid=message][data-from=bot]")).to_have_count(2)

    async def says(self, text: str) -> None:
        field = self.node.get_by_test_id("input")
        await field.fill(text)
        await field.press("Enter")

    async def taps(self, label: str) -> None:
        buttons = self.node.get_by_test_id("inline-keyboard").get_by_text(label)
        await buttons.last.click()

    async def attaches(self, label: str) -> None:
        await self.node.get_by_test_id("attach").click()
        await self.node.get_by_role("menuitem", name=label).click()

    async def hears(self, text: str | re.Pattern[str]) -> None:
        await expect(self.node.get_by_test_id("log")).to_contain_text(text)

    @property
    def last(self) -> Locator:
        return self.node.locator("[data-testid=message][data-from=bot]").last


async def opened(browser: Browser, address: str, size: dict[str, int], **options: object) -> Page:
    page = await browser.new_page(viewport=size, locale="de-DE", **options)  # type: ignore[arg-type]
    await page.goto(address)
    return page


async def samir_and_robin_start(page: Page) -> tuple[Chat, Chat]:
    """Let the two press START, on a phone that shows one chat at a time; Robin's is in front then."""
    samir, robin = Chat(page, SAMIR.id), Chat(page, STAFF.id)
    for somebody, tab in ((samir, SAMIR.id), (robin, STAFF.id)):
        await page.get_by_test_id(f"tab-{tab}").click()
        await somebody.starts()
    return samir, robin


async def clock_says(page: Page, *, days: int, hour: int = 12) -> None:
    """Move the clock to an hour in so many days from today: at noon, say, when nobody has their quiet hours."""
    moment = datetime.now(BERLIN).replace(hour=hour, minute=0) + timedelta(days=days)
    await page.get_by_test_id("clock-input").fill(f"{moment:%Y-%m-%dT%H:%M}")
    await page.get_by_role("button", name="Vorstellen", exact=True).click()
    await expect(page.get_by_test_id("clock-now")).to_contain_text(re.compile(rf" {moment.day}\. .*{moment:%H:%M}"))


async def days_pass_until(page: Page, shown: Locator) -> None:
    """Move the clock on, a day at a time: which day the next meeting is depends on the day of the test."""
    for day in range(1, 16):
        await clock_says(page, days=day)
        with suppress(AssertionError):
            await expect(shown).to_be_visible(timeout=200)
            return
    raise AssertionError("nothing was shown in 15 days")


async def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("LOTSE_PICTURES"):
        await page.wait_for_timeout(600)  # let what floats in come to rest
        await page.screenshot(path=Path(folder) / f"{name}.png")


async def test_a_stranger_asks_finds_signs_up_and_is_reminded(browser: Browser, address: str) -> None:
    page = await opened(browser, address, DESKTOP)
    kim, daryna, samir, robin = (Chat(page, person.id) for person in PEOPLE)
    for somebody in (kim, daryna, samir, robin):
        await somebody.starts()

    await kim.says("bin ich auf dem weg zum café versichert?")
    await kim.hears("§ 8 Abs. 2 Nr. 1")

    await samir.says("48249")
    await samir.hears(re.compile("1. .?Café International der ÖFID"))
    await samir.taps("Café International")
    await samir.taps("إرسال الموقع")
    await expect(samir.node.get_by_test_id("pin")).to_have_attribute("href", re.compile("openstreetmap"))
    await daryna.says("/meetings")
    await daryna.taps("Супервізія для волонтерів")
    await robin.says("brauche ich ein führungszeugnis")
    await picture(page, "fragen-und-finden")

    await kim.says("/courses")
    await kim.taps("kleine Gruppe")
    await kim.taps("✅ Anmelden")
    await kim.hears("Sie sind angemeldet.")

    await kim.says("/meetings")
    await kim.taps("Supervision für Ehrenamtliche")
    await kim.taps("1 Woche vorher")
    await days_pass_until(page, kim.node.get_by_text("🔔 Erinnerung: Supervision"))
    await kim.taps("✅ Ich komme")
    await kim.hears("Sie kommen. Bis dann!")


async def test_a_seat_goes_its_way_in_three_languages_until_its_certificate_is_verified(
    browser: Browser, address: str
) -> None:
    page = await opened(browser, address, DESKTOP)
    kim, daryna, samir, robin = (Chat(page, person.id) for person in PEOPLE)
    for somebody in (kim, daryna, samir, robin):
        await somebody.starts()
    await kim.says("/courses")
    await kim.taps("kleine Gruppe")
    await kim.taps("Anmelden")
    await kim.hears("Sie sind angemeldet.")
    await daryna.says("/language")
    await daryna.taps("English")
    await daryna.says("/courses")
    await daryna.taps("small group")
    await daryna.taps("Join the waiting list")
    await daryna.hears("You’re number 1 on the waiting list.")
    await samir.says("/courses")
    await samir.taps("مجموعة صغيرة")
    await samir.taps("التسجيل في قائمة الانتظار")
    await samir.hears("ورقمكم فيها")
    await kim.taps("Abmelden")
    await kim.taps("Ja, abmelden")
    await daryna.hears("A place has become free")
    await clock_says(page, days=3)
    await daryna.hears("The time for your place is up")
    await samir.hears("شغر مقعد")
    await picture(page, "warteliste")
    await samir.taps("أخذ المقعد")
    await samir.hears("تم تسجيلكم.")
    await clock_says(page, days=12, hour=18)
    await samir.hears("تذكير بدورتكم")
    await clock_says(page, days=14)
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("kleine Gruppe")
    await robin.taps("Wer kommt?")
    await robin.taps("Wer war da?")
    await robin.taps("Alle waren da")
    await robin.hears("Bisher: 2 von 2")
    await clock_says(page, days=15)
    await samir.hears("جاهزة")
    await samir.taps("الحصول عليها بصيغة PDF")
    await samir.says("Samir Beispiel")
    await samir.hears("/verify")
    code = re.search(r"/verify (\w{4}-\w{4}-\w{4})", ISOLATES.sub("", await samir.node.inner_text()))
    assert code
    await daryna.says(f"/verify {code[1]}")
    await daryna.hears("This certificate is genuine.")
    await daryna.hears("S. B.")
    await picture(page, "bescheinigung")


async def test_staff_broadcast_and_answer_a_question(browser: Browser, address: str) -> None:
    page = await opened(browser, address, DESKTOP)
    kim, daryna, robin = Chat(page, KIM.id), Chat(page, DARYNA.id), Chat(page, STAFF.id)
    group = Chat(page, STAFF_CHAT_ID)
    for somebody in (kim, daryna, robin):
        await somebody.starts()

    await robin.says("/broadcast")
    await robin.hears("Schreiben Sie jetzt den Text")
    await robin.says("Sommerfest am Samstag um 15 Uhr")
    await robin.taps("An 3 Personen senden")
    await daryna.hears("Sommerfest am Samstag um 15 Uhr")

    await kim.says("wann wurde der eiffelturm gebaut")
    await kim.taps("Ja, Frage ans Team schicken")
    await group.hears("wann wurde der eiffelturm gebaut")
    await group.last.hover()
    await group.last.get_by_test_id("reply").click()
    await group.says("Das war 1889.")
    await kim.hears("Das war 1889.")
    await picture(page, "team")


async def test_staff_write_preview_follow_and_take_back_a_broadcast_on_a_phone(browser: Browser, address: str) -> None:
    page = await opened(browser, address, PHONE, is_mobile=True, has_touch=True)
    samir, robin = await samir_and_robin_start(page)
    await robin.says("/broadcast")
    await robin.hears("Schreiben Sie jetzt den Text")
    await robin.attaches("Album (Beispiel)")
    await robin.hears("So kommt Ihr Album an")
    await robin.says("/broadcast")
    await robin.attaches("Umfrage (Beispiel)")
    await robin.hears("✅ Umfrage für")
    await robin.says("/broadcast")
    await robin.says("Sommerfest am Samstag um 15 Uhr. Bringen Sie gern Kuchen mit!")
    await robin.hears("✅ Text für")
    await robin.taps("Weitere Sprachen")
    await robin.taps("➕ العربية")
    await robin.says("حفلة الصيف يوم السبت الساعة 15:00. نرحب بالكعك!")
    await robin.hears("✅ Text für 1: العربية")
    await picture(page, "rundnachricht-entwurf")
    await robin.taps("Vorschau")
    await robin.hears("So kommt es an: العربية")
    await expect(robin.last).to_contain_text("Empfangen")
    await robin.last.evaluate("node => node.previousElementSibling.scrollIntoView({block: 'end'})")
    await picture(page, "rundnachricht-vorschau")
    await robin.taps("An 2 Personen senden")
    await expect(robin.node.get_by_text("ist fertig")).to_be_visible()
    await robin.node.get_by_text("ist fertig").scroll_into_view_if_needed()
    await picture(page, "rundnachricht-stand")
    await page.get_by_test_id(f"tab-{SAMIR.id}").click()
    await samir.hears("حفلة الصيف")
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await picture(page, "rundnachricht-ar")
    await page.get_by_test_id(f"tab-{STAFF.id}").click()
    await robin.taps("Zurücknehmen")
    await robin.taps("Ja, bei allen löschen")
    await expect(robin.node.get_by_text("Gelöscht: 2 von 2")).to_be_visible()
    await page.get_by_test_id(f"tab-{SAMIR.id}").click()
    await expect(samir.node.get_by_text("حفلة الصيف")).to_have_count(0)


@pytest.mark.parametrize(
    ("person", "question", "name"),
    [(KIM, "Wer bezahlt den Bus zum Deutschkurs?", "de"), (SAMIR, "من يدفع ثمن الحافلة إلى دورة اللغة؟", "ar")],
)
async def test_a_question_goes_through_the_staff_room(
    browser: Browser, address: str, person: SandboxPerson, question: str, name: str
) -> None:
    page = await opened(browser, address, DESKTOP)
    asking, group, robin = Chat(page, person.id), Chat(page, STAFF_CHAT_ID), Chat(page, STAFF.id)
    await asking.starts()
    await asking.says("/ask")
    await expect(asking.last.get_by_test_id("inline-keyboard")).to_be_visible()
    await asking.says(question)
    await group.hears(question)
    await expect(group.last.get_by_test_id("topic")).to_have_text("❓ Offene Fragen")
    await group.taps("Ich kümmere mich")
    await group.hears("Robin kümmert sich.")
    await expect(asking.last).to_contain_text("🙋")
    await robin.starts()
    await robin.says("/questions")
    await robin.hears("Eine Frage ist offen.")
    await picture(page, f"offene-fragen-{name}")
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.get_by_test_id(f"tab-{person.id}").click()
    await picture(page, f"telefon-frage-{name}")
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


async def test_staff_choose_who_gets_it_ask_who_comes_and_get_a_report(browser: Browser, address: str) -> None:
    page = await opened(browser, address, PHONE, is_mobile=True, has_touch=True)
    samir, robin = await samir_and_robin_start(page)
    await robin.says("/broadcast")
    await robin.says("Sommerfest am Samstag um 15 Uhr. Kommen Sie?")
    await robin.taps("Knöpfe darunter")
    await robin.taps("Fragen, wer kommt")
    await robin.taps("Zurück")
    await robin.taps("Wer bekommt sie?")
    for label in ("und außerdem", "🌍 Sprache", "Arabisch", "Zeile 1", "oder …", "🌍 Sprache", "Deutsch"):
        await robin.taps(label)
    for label in ("aber nicht", "📍 Ort", "Olfen"):
        await robin.taps(label)
    await robin.hears("Zusammen: 2 von 2")
    await picture(page, "zielgruppe")
    await robin.taps("Fertig")
    await robin.taps("An 2 Personen senden")
    await page.get_by_test_id(f"tab-{SAMIR.id}").click()
    await samir.taps("سآتي")
    await expect(samir.node.get_by_text("✅ سآتي")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await picture(page, "zusage-ar")
    await page.get_by_test_id(f"tab-{STAFF.id}").click()
    await expect(robin.node.get_by_text("ist fertig")).to_be_visible()
    await robin.taps("Bericht mit Bild")
    await robin.hears("1 kommen")
    await picture(page, "bericht")


async def test_a_shared_place_near_duelmen_finds_the_cafe_first(browser: Browser, address: str) -> None:
    page = await opened(browser, address, DESKTOP)
    kim = Chat(page, KIM.id)
    await kim.starts()
    await kim.taps("Angebote in der Nähe")
    await kim.taps("Alles zeigen")
    await kim.node.get_by_test_id("reply-keyboard").get_by_text("Meinen Standort schicken").click()
    await page.get_by_test_id("place-search").fill("Merfeld")
    await page.get_by_test_id("place-picker").get_by_text("Merfeld").first.click()
    await page.get_by_test_id("place-send").click()
    await kim.hears("1. Café International der ÖFID")


async def test_typing_the_bots_name_offers_cards_to_send(browser: Browser, address: str) -> None:
    page = await opened(browser, address, DESKTOP)
    kim = Chat(page, KIM.id)
    await kim.starts()
    field = kim.node.get_by_test_id("input")
    await field.fill("@ehrenamtslotse_bot fahrrad kaputt senden")
    offered = kim.node.get_by_test_id("inline-results")
    await offered.get_by_text("Fahrradwerkstatt der Flüchtlingshilfe Senden").click()
    await kim.hears("Mühlenstraße 16")
    await expect(offered).to_be_hidden()
    await expect(field).to_have_value("")


@pytest.mark.parametrize(
    ("person", "question", "name"),
    [(KIM, "wegeunfall ehrenamt", "de"), (KIM, "fahrrad kaputt senden", "finden"), (SAMIR, "48249", "ar")],
)
async def test_on_a_phone_nothing_sticks_out(
    browser: Browser, address: str, person: object, question: str, name: str
) -> None:
    page = await opened(browser, address, PHONE, is_mobile=True, has_touch=True)
    chat = Chat(page, person.id)  # type: ignore[attr-defined]
    await page.get_by_test_id(f"tab-{person.id}").click()  # type: ignore[attr-defined]
    await chat.starts()
    await chat.says(question)
    await expect(chat.last.get_by_test_id("inline-keyboard")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await picture(page, f"telefon-{name}")


@pytest.mark.parametrize(
    ("person", "question", "source", "name"),
    [
        (KIM, "fahrrad kaputt senden", "Quelle", "de"),
        (STAFF, "where can I get my bike fixed in Senden", "Source", "en"),
        (SAMIR, "أين أصلح دراجتي في زندن", "المصدر", "ar"),
    ],
)
async def test_one_line_leads_to_a_card_on_a_phone(
    browser: Browser, address: str, person: SandboxPerson, question: str, source: str, name: str
) -> None:
    page = await opened(browser, address, TALL_PHONE, is_mobile=True, has_touch=True)
    await page.get_by_test_id(f"tab-{person.id}").click()
    chat = Chat(page, person.id)
    await chat.starts()
    if name == "en":
        await chat.says("/language")
        await chat.taps("English")
        await expect(chat.node.get_by_test_id("toast")).to_be_visible()
        await expect(chat.node.get_by_test_id("toast")).to_have_count(0)
    await chat.says(question)
    await chat.hears("Fahrradwerkstatt der Flüchtlingshilfe Senden")
    await picture(page, f"finden-{name}-liste")
    await chat.taps("Fahrradwerkstatt der Flüchtlingshilfe Senden")
    await chat.hears(source)
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await picture(page, f"finden-{name}-karte")


async def test_a_hint_goes_to_staff_and_back(browser: Browser, address: str) -> None:
    page = await opened(browser, address, DESKTOP)
    await clock_says(page, days=1)
    kim, samir, group = Chat(page, KIM.id), Chat(page, SAMIR.id), Chat(page, STAFF_CHAT_ID)
    for somebody in (kim, samir):
        await somebody.starts()
    await kim.says("fahrrad kaputt senden")
    await kim.taps("Fahrradwerkstatt der Flüchtlingshilfe Senden")
    await kim.taps("Stimmt etwas nicht?")
    await kim.taps("Gibt es nicht mehr")
    await kim.says("Die Tür war dreimal zu.")
    await group.taps("Übernehmen")
    await kim.hears("Ihr Hinweis ist übernommen")
    await samir.says("48249")
    await samir.taps("Café International der ÖFID")
    await samir.taps("هل هناك خطأ")
    await samir.taps("أوقات أخرى")
    await samir.says("الجمعة من 15 إلى 18")
    await group.hears("Neu: Fr 15:00-18:00")
    await picture(page, "hinweis")


async def test_staff_see_what_a_table_would_change(browser: Browser, address: str) -> None:
    page = await opened(browser, address, TALL_PHONE, is_mobile=True, has_touch=True)
    await page.get_by_test_id(f"tab-{STAFF.id}").click()
    robin = Chat(page, STAFF.id)
    await robin.starts()
    async with page.expect_file_chooser() as chooser:
        await robin.node.get_by_test_id("attach").click()
        await page.get_by_text("Datei …").last.click()
    table = "Name;Art;Gemeinde;Öffnungszeiten;Quelle;Stand\n" + "\n".join(
        f"{row};example.org;2026-10"
        for row in (
            "Café Mitte;Internationales Café;Dülmen;Freitag 15 bis 17 Uhr",
            "Halle;Internationales Cafee;Dülmen;",
            "Nähtreff;Nähwerkstatt;Dulmenn;immer mal",
        )
    )
    await (await chooser.value).set_files({"name": "angebote.csv", "mimeType": "text/csv", "buffer": table.encode()})
    await robin.hears("Meinen Sie „Internationales Café“?")
    await picture(page, "tabelle")
    await robin.taps("Übernehmen: 1")
    await robin.hears("Übernommen. Neu: 1, geändert: 0")


async def test_arabic_runs_right_to_left(browser: Browser, address: str) -> None:
    page = await opened(browser, address, DESKTOP)
    samir = Chat(page, SAMIR.id)
    await samir.starts()
    await samir.says("/help")
    text = samir.last.locator(".text")
    assert await text.evaluate("node => getComputedStyle(node).direction") == "rtl"


async def test_what_people_type_is_text_and_nothing_else(browser: Browser, address: str) -> None:
    page = await opened(browser, address, DESKTOP)
    kim, robin, group = Chat(page, KIM.id), Chat(page, STAFF.id), Chat(page, STAFF_CHAT_ID)
    await kim.starts()
    await robin.starts()
    await kim.says("/ask")
    await kim.hears("Was möchten Sie fragen?")
    await kim.says("<img src=x onerror=\"document.title='gotcha'\"><b>fett</b>")
    await group.hears("<img src=x")
    assert await page.title() != "gotcha"
