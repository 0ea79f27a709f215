"""What staff change is read at once, by everybody, while the bot runs."""

from collections.abc import Collection
from dataclasses import replace

import pytest

from bot.jobs import check_links
from handlers.toolbox import Knowledge
from knowledge.drafts import CheckedText
from knowledge.links import LinkState
from knowledge.pages import PageKey
from services.content import publish_page, withdraw_page
from tests.conversation import NOW, Town, in_few_languages


@pytest.fixture(scope="module")
def knowledge(knowledge: Knowledge) -> Knowledge:
    return in_few_languages(knowledge, ("de", "en", "uk"))


async def test_a_withdrawn_answer_is_gone_for_everybody_at_once(town: Town) -> None:
    kim, ola = await town.volunteer(), await town.volunteer("uk", 102, "Ola")
    await ola.says("wegeunfall ehrenamt")
    await withdrawn(town, "UV-03")
    await kim.says("wegeunfall ehrenamt")
    kim.does_not_hear("§ 8 Abs. 2")
    await ola.taps("Читати німецькою")
    ola.hears("Ми саме перевіряємо цю відповідь")
    await kim.says("/start entry_UV-03")
    kim.hears("prüfen wir gerade neu")


async def test_the_old_index_never_leads_to_what_was_withdrawn(town: Town) -> None:
    await town.volunteer()
    before = town.lotse.tools.knowledge
    async with town.database.transaction() as session:
        await withdraw_page(session, before.pages["ZU-01", "de"], 1, shipped=None, now=NOW)
        await town.lotse.tools.live.catch_up(session, NOW.date())
        router = town.lotse.tools.knowledge.router  # the index is as old as before
    assert router.search is before.router.search
    assert "ZU-01" in before.router.route("wer ist zuständig", "de").entries
    assert not router.route("wer ist zuständig", "de").entries


async def test_a_path_that_ends_at_a_withdrawn_answer_says_so_and_leads_to_a_person(town: Town) -> None:
    kim = await town.volunteer()
    path = next(iter(town.lotse.tools.knowledge.router.paths.values()))
    end = next(iter(path.ends.values()))
    await withdrawn(town, end.entries[0])
    await kim.says("/menu")
    await kim.taps_again(kim.last, f"path:{path.id}:{end.id}")
    kim.hears(path.title["de"], "prüfen wir gerade neu", "Einen Menschen fragen")
    kim.does_not_hear(end.verdict["de"])


async def test_a_new_phrasing_is_found_without_a_restart(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("zzkarambolage")
    kim.hears("Das weiß ich leider nicht")
    page = town.lotse.tools.knowledge.pages["UV-03", "de"]
    await published(town, CheckedText(page.key, page.changed({"phrasings": ("zzkarambolage",)}).text, rewords=False))
    await kim.says("/menu")
    await kim.says("zzkarambolage")
    kim.hears("Hin- und Rückweg")


async def test_a_translation_older_than_the_german_text_says_so(town: Town) -> None:
    ola = await town.volunteer("uk", 102, "Ola")
    page = town.lotse.tools.knowledge.pages["UV-03", "de"]
    await published(town, CheckedText(page.key, page.changed({}, answer="Ja, seit heute immer.").text))
    await ola.says("/start entry_UV-03")
    ola.hears("Німецький текст новіший")
    await ola.taps("Читати німецькою")
    ola.hears("Ja, seit heute immer.")


async def test_an_answer_that_is_overdue_says_so(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/start entry_UV-03")
    kim.does_not_hear("neu prüfen")
    await town.passes(days=400)
    await kim.says("/start entry_UV-03")
    kim.hears("bis 15. August 2027 neu prüfen")


async def test_another_process_notices_what_was_changed_here(town: Town) -> None:
    await town.volunteer()
    await published(town, checked(town, ("UV-03", "de"), "Ja, seit heute immer."))
    await town.passes(seconds=30)
    assert town.lotse.tools.knowledge.entries["UV-03"].wording("de").answer == "Ja, seit heute immer."


async def test_one_update_is_answered_from_one_state_of_the_content(town: Town) -> None:
    await town.volunteer()
    seen = town.lotse.tools.knowledge
    await withdrawn(town, "UV-03")
    await town.passes(seconds=30)
    assert "UV-03" in seen.entries and "UV-03" not in town.lotse.tools.knowledge.entries


def checked(town: Town, key: PageKey, answer: str) -> CheckedText:
    return CheckedText(key, town.lotse.tools.knowledge.pages[key].changed({}, answer=answer).text)


async def withdrawn(town: Town, entry_id: str) -> None:
    async with town.database.transaction() as session:
        page = town.lotse.tools.knowledge.pages[entry_id, "de"]
        await withdraw_page(session, page, 1, shipped=page, now=NOW)


async def published(town: Town, change: CheckedText) -> None:
    shipped = town.lotse.tools.knowledge.shipped[change.key]
    async with town.database.transaction() as session:
        await publish_page(session, change, "changed", 1, shipped=shipped, needs_second_person=False, now=NOW)


async def test_staff_hear_of_links_that_lead_nowhere(town: Town) -> None:
    async def network(urls: Collection[str]) -> dict[str, LinkState]:
        return {url: LinkState("luedinghausen.de" in url, "404") for url in urls}

    for _ in range(5):  # a few dozen links at a time
        await check_links(replace(town.lotse.tools, probe_links=network))
    await town.passes(seconds=1)
    heard = "\n".join(message.text or "" for message in town.staff_group.chat)
    assert "https://luedinghausen.de (404)" in heard and "AN-02" in heard and "caritas.de" not in heard
