"""Roles and numbers as staff see them on a phone; LOTSE_PICTURES=docs/images takes the pictures of docs/staff.md."""

import re

from playwright.async_api import Browser, expect

from bot.demo import STAFF
from tests.browser.conftest import in_the_browsers_loop
from tests.browser.test_probechat import KIM, SAMIR, TALL_PHONE, Chat, opened, picture
from tests.conversation import ISOLATES

ASKED = (
    (13, "bin ich auf dem weg versichert?"),
    (8, "brauche ich ein führungszeugnis"),
    (5, "qwertz uiop asdf"),
    (2, "wer hilft beim konto"),
)
pytestmark = in_the_browsers_loop


async def test_an_admin_gives_a_role_and_looks_at_the_numbers(browser: Browser, address: str) -> None:
    page = await opened(browser, address, TALL_PHONE, is_mobile=True, has_touch=True)
    robin, samir, kim = (Chat(page, person.id) for person in (STAFF, SAMIR, KIM))
    await page.get_by_test_id(f"tab-{KIM.id}").click()
    await kim.starts()
    for times, question in ASKED:
        for _ in range(times):
            await kim.says(question)
            await expect(kim.last).to_be_visible()
    await page.get_by_test_id(f"tab-{STAFF.id}").click()
    await robin.starts()
    await robin.says("/roles")
    await robin.taps("Rolle vergeben")
    await robin.taps("Redaktion")
    await robin.hears("48 Stunden")
    link = re.search(r"start=(role_[\w-]+)", ISOLATES.sub("", await robin.node.inner_text()))
    assert link
    await page.get_by_test_id(f"tab-{SAMIR.id}").click()
    await samir.starts()
    await samir.says(f"/start {link[1]}")
    await samir.hears("التحرير")
    await picture(page, "rolle-annehmen-ar")
    await samir.taps("أتولّى")
    await samir.hears("يسعدنا")
    await page.get_by_test_id(f"tab-{STAFF.id}").click()
    await robin.says("/roles")  # whoever tests at night hears of it in the morning
    await robin.hears("Redaktion: Samir")
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await picture(page, "rollen")
    await robin.says("/audit")
    await robin.hears("Redaktion, angenommen")
    await picture(page, "protokoll")
    await robin.says("/stats")
    drawn = robin.node.get_by_text("auf 5 gerundet")
    await expect(drawn).to_be_visible()  # the first picture of a process waits for matplotlib
    await expect(robin.node.locator("img").last).to_be_visible()
    await picture(page, "zahlen")
