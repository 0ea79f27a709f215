"""Roles in the chat: given by a link, taken back, and asked for at every tap."""

import re

import pytest

from db.audit import list_audit
from tests.conversation import STAFF_CHAT_ID, Somebody, Town

LINK = re.compile(r"https://t\.me/\S+")


async def invites(admin: Somebody, role: str) -> str:
    await admin.says("/roles")
    await admin.taps("Rolle vergeben")
    await admin.taps(role)
    return link_in(admin)


def link_in(somebody: Somebody) -> str:
    found = LINK.search(somebody.heard)
    assert found, somebody.heard
    return found[0]


async def follows(somebody: Somebody, link: str) -> None:
    await somebody._does(lambda: somebody.telegram.open_link(somebody.person.id, link))


async def finds_it_void(somebody: Somebody, link: str) -> None:
    await follows(somebody, link)
    somebody.hears("Diese Einladung gilt nicht mehr")


async def taps_old_button(somebody: Somebody, data: str) -> None:
    """Tap a button that was shown long ago, or that somebody made up."""
    await somebody._does(lambda: somebody.telegram.tap(somebody.person.id, somebody.last.message_id, data, stale=True))


async def becomes(town: Town, somebody: Somebody, role: str) -> None:
    admin = await town.staff()
    await follows(somebody, await invites(admin, role))
    await somebody.taps("Ja, ich übernehme das")


async def acts(town: Town) -> list[str]:
    async with town.database.reading() as session:
        return [f"{line.subject_id}:{line.act}" for line in await list_audit(session, limit=99)]


async def test_an_admin_gives_a_role_by_a_link_and_hears_that_it_was_taken(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    link = await invites(robin, "Redaktion")
    robin.hears("Schicken Sie diesen Link", "Er gilt 48 Stunden")
    await follows(kim, link)
    kim.hears("Sie sind eingeladen", "Redaktion", "Schreibt und pflegt die Antworten")
    await kim.taps("Ja, ich übernehme das")
    kim.hears("schön, dass Sie dabei sind", "Redaktion")
    await robin.waits()
    assert "Ihre Einladung ist angenommen: Redaktion" in robin.last.text
    await robin.taps("Rollen")
    robin.hears("Verwaltung durch die Gruppe: Robin", "Redaktion: Kim")
    assert await acts(town) == ["editor:accepted", "editor:given"]


async def test_an_editor_may_look_after_the_answers_and_nothing_else(town: Town) -> None:
    kim = await town.volunteer()
    await becomes(town, kim, "Redaktion")
    await kim.says("/staff")
    assert kim.buttons == ["📚 Antworten pflegen", "🧩 Fragen ohne Antwort"]
    await kim.taps("Antworten pflegen")
    kim.hears("Antwort suchen")
    for command in ("/broadcast", "/roles", "/audit"):
        await kim.says(command)
        kim.hears("nur")
    robin = await town.staff()
    await robin.says("/staff")
    await taps_old_button(kim, "planning:list")
    kim.hears("Das kann nur das Team")


async def test_a_link_works_once(town: Town) -> None:
    robin, kim, lou = await town.staff(), await town.volunteer(), await town.volunteer(person_id=102, name="Lou")
    link = await invites(robin, "Redaktion")
    await follows(kim, link)
    await follows(lou, link)
    await kim.taps("Ja, ich übernehme das")
    await lou.taps("Ja, ich übernehme das")
    lou.hears("gilt nicht mehr")
    await follows(lou, link)
    lou.hears("gilt nicht mehr")


async def test_a_link_that_was_withdrawn_works_no_more(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    link = await invites(robin, "Redaktion")
    await robin.says("/roles")
    await robin.taps("Einladung zurückziehen: Redaktion")
    robin.hears("gilt nicht mehr")
    await finds_it_void(kim, link)


async def test_after_two_days_a_link_works_no_more(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    link = await invites(robin, "Redaktion")
    await town.passes(hours=49)
    await finds_it_void(kim, link)


async def test_nobody_takes_their_own_invitation_or_what_they_may_do_already(town: Town) -> None:
    mika = await town.colleague()
    robin = await town.staff()
    link = await invites(robin, "Redaktion")
    await follows(robin, link)
    robin.hears("Ihre eigene Einladung")
    await follows(mika, link)
    mika.hears("Das dürfen Sie schon")


async def test_whoever_says_no_changes_nothing(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    await follows(kim, await invites(robin, "Redaktion"))
    await kim.taps("Nein, danke")
    kim.hears("nichts geändert")
    await kim.says("/staff")
    kim.hears("nur")


async def test_a_role_that_was_taken_back_is_gone_at_the_next_tap(town: Town) -> None:
    kim = await town.volunteer()
    await becomes(town, kim, "Redaktion")
    await kim.says("/staff")
    robin = await town.staff()
    await robin.says("/roles")
    await robin.taps("Kim: Redaktion")
    robin.hears("Diese Rolle wieder nehmen?", "Kim: Redaktion")
    await robin.taps("Ja, Rolle nehmen")
    robin.hears("Die Rolle ist beendet")
    await kim.waits()
    assert "Diese Rolle haben Sie ab jetzt nicht mehr: Redaktion" in kim.last.text
    await kim.taps("Antworten pflegen")
    kim.hears("Das kann nur das Team")
    assert (await acts(town))[0] == "editor:taken"


async def test_a_second_tap_takes_nothing_more(town: Town) -> None:
    kim = await town.volunteer()
    await becomes(town, kim, "Redaktion")
    robin = await town.staff()
    await robin.says("/roles")
    await robin.taps("Kim: Redaktion")
    asked = robin.last
    data = asked.inline_keyboard[0][0].callback_data
    await robin.taps("Ja, Rolle nehmen")
    await robin.taps_again(asked, data)
    robin.hears("Das gibt es nicht mehr")


async def test_members_of_the_group_are_staff_until_they_leave_it(town: Town) -> None:
    mika = await town.colleague()
    await mika.says("/staff")
    mika.hears("Kurse planen")
    town.telegram.invitations.leave(mika.person.id, STAFF_CHAT_ID)
    await mika.taps("Kurse planen")
    mika.hears("Das kann nur das Team")


async def test_a_given_admin_is_one_only_within_the_group(town: Town) -> None:
    mika = await town.colleague()
    await becomes(town, mika, "Verwaltung")
    await mika.says("/roles")
    mika.hears("Verwaltung: Mika")
    town.telegram.invitations.leave(mika.person.id, STAFF_CHAT_ID)
    await mika.says("/roles")
    mika.hears("nur")


async def test_staff_who_are_no_admins_give_no_roles(town: Town) -> None:
    mika = await town.colleague()
    await mika.says("/roles")
    mika.hears("nur, wer die Rollen verwaltet")
    await taps_old_button(mika, "role:invite:admin")
    mika.hears("nur, wer die Rollen verwaltet")


async def test_somebody_joins_the_team_by_a_link_into_its_group(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    link = await invites(robin, "Team")
    town.telegram.open_link(kim.person.id, link)
    await kim.says("/staff")
    kim.hears("Kurse planen")


async def test_where_the_bot_may_not_invite_an_admin_does_it_by_hand(town: Town) -> None:
    robin = await town.staff()
    town.telegram.fail_next(
        "createChatInviteLink", status=400, description="Bad Request: not enough rights to manage chat invite link"
    )
    await robin.says("/roles")
    await robin.taps("Rolle vergeben")
    await robin.taps("Team")
    robin.hears("selbst zur Team-Gruppe hinzu")


async def test_own_roles_are_in_the_file_of_own_data_and_go_with_everything_else(town: Town) -> None:
    kim = await town.volunteer()
    await becomes(town, kim, "Redaktion")
    await kim.says("/mydata")
    assert kim.last.document and '"role": "editor"' in kim.last.document.content.decode()
    await kim.says("/forgetme")
    await kim.taps("Ja")
    robin = await town.staff()
    await robin.says("/roles")
    robin.does_not_hear("Kim")


@pytest.mark.parametrize("language", ["ar", "tr", "de-simple"])
async def test_roles_are_told_in_ones_own_language(town: Town, language: str) -> None:
    robin, kim = await town.staff(), await town.volunteer(language)
    await follows(kim, await invites(robin, "Redaktion"))
    assert {"ar": "التحرير", "tr": "Editörlük"}.get(language, "Redaktion") in kim.heard
