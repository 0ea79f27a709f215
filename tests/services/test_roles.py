from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import GivenRole, RoleInvitation
from db.offers import find_offer
from db.roles import (
    delete_invitations_expired_before,
    list_given_roles,
    list_open_invitations,
    list_organisers,
    list_roles_of,
)
from services.privacy import forget_person
from services.roles import (
    INVITATION_LASTS,
    Membership,
    Role,
    accept_invitation,
    invite,
    look_at_invitation,
    roles_that_hold,
    take_offer_back,
    take_role,
)
from tests.conversation import NOW
from tests.db.samples import add_offer, add_people, add_row

ADMIN, STAFF, EDITOR = Role.ADMIN, Role.STAFF, Role.EDITOR


@pytest.mark.parametrize(
    ("membership", "given", "roles"),
    [
        ("head", [], {ADMIN, STAFF, EDITOR}),
        ("member", [], {STAFF, EDITOR}),
        ("member", ["admin"], {ADMIN, STAFF, EDITOR}),
        ("outside", [], set()),
        ("outside", ["editor"], {EDITOR}),
        ("outside", ["admin"], set()),
        ("outside", ["admin", "editor"], {EDITOR}),
        ("banned", ["admin", "editor"], set()),
    ],
)
def test_the_group_comes_first_and_given_roles_beside_it(
    membership: Membership, given: list[str], roles: set[Role]
) -> None:
    assert roles_that_hold(membership, given) == roles


async def test_an_invitation_is_taken_once(session: AsyncSession) -> None:
    admin, kim, lou = await add_people(session, 3)
    code = await invite(session, admin.id, EDITOR, now=NOW)
    assert code and (await look_at_invitation(session, code, kim.id, now=NOW)).role == EDITOR
    assert (await accept_invitation(session, code, kim.id, now=NOW)).outcome == "taken"
    assert (await accept_invitation(session, code, lou.id, now=NOW)).outcome == "gone"
    assert (await look_at_invitation(session, code, lou.id, now=NOW)).outcome == "gone"
    assert [(given.role, person.id) for given, person in await list_given_roles(session)] == [("editor", kim.id)]


async def test_nobody_raises_themselves(session: AsyncSession) -> None:
    [admin] = await add_people(session, 1)
    code = await invite(session, admin.id, ADMIN, now=NOW)
    assert code and (await look_at_invitation(session, code, admin.id, now=NOW)).outcome == "own"
    assert (await accept_invitation(session, code, admin.id, now=NOW)).outcome == "own"
    assert await list_roles_of(session, admin.telegram_id) == []
    assert len(await list_open_invitations(session, NOW)) == 1


async def test_an_invitation_lasts_two_days(session: AsyncSession) -> None:
    admin, kim = await add_people(session, 2)
    code = await invite(session, admin.id, EDITOR, now=NOW)
    assert code
    later = NOW + INVITATION_LASTS
    assert (await look_at_invitation(session, code, kim.id, now=later - timedelta(seconds=1))).outcome == "open"
    assert (await accept_invitation(session, code, kim.id, now=later)).outcome == "gone"
    await delete_invitations_expired_before(session, later)
    assert (await session.scalars(select(RoleInvitation))).all() == []


async def test_a_code_cannot_be_read_in_the_database(session: AsyncSession) -> None:
    [admin] = await add_people(session, 1)
    code = await invite(session, admin.id, EDITOR, now=NOW)
    stored = (await session.scalars(select(RoleInvitation.code_hash))).one()
    assert code and len(code) >= 32 and code not in stored


async def test_a_role_that_somebody_has_is_not_given_twice(session: AsyncSession) -> None:
    admin, kim = await add_people(session, 2)
    for outcome in ("taken", "already"):
        code = await invite(session, admin.id, EDITOR, now=NOW)
        assert code and (await accept_invitation(session, code, kim.id, now=NOW)).outcome == outcome
    assert len(await list_given_roles(session)) == 1


async def test_an_organiser_is_one_of_an_offer(session: AsyncSession) -> None:
    admin, kim = await add_people(session, 2)
    offer_id = await add_offer(session)
    code = await invite(session, admin.id, Role.ORGANISER, offer_id, now=NOW)
    assert code and (await look_at_invitation(session, code, kim.id, now=NOW)).offer_name == "Café Grenzenlos"
    accepted = await accept_invitation(session, code, kim.id, now=NOW)
    assert (accepted.outcome, accepted.offer_id) == ("taken", offer_id)
    assert [(found, person.id) for found, _, person in await list_organisers(session)] == [(offer_id, kim.id)]
    assert await list_roles_of(session, kim.telegram_id) == []
    assert await take_offer_back(session, offer_id) == kim.id
    assert await take_offer_back(session, offer_id) is None
    assert (await find_offer(session, offer_id) or {})["organiser_id"] is None


async def test_nobody_is_invited_to_an_offer_that_is_not_there(session: AsyncSession) -> None:
    [admin] = await add_people(session, 1)
    assert await invite(session, admin.id, Role.ORGANISER, 999, now=NOW) is None
    with pytest.raises(ValueError, match="of one offer"):
        await invite(session, admin.id, Role.ORGANISER, now=NOW)


async def test_a_role_is_taken_back_once(session: AsyncSession) -> None:
    [kim] = await add_people(session, 1)
    given = await add_row(session, GivenRole(person_id=kim.id, role="editor", given_at=NOW))
    assert (await take_role(session, given.id, fixed_admins=0)).outcome == "taken"
    assert (await take_role(session, given.id, fixed_admins=0)).outcome == "gone"


@pytest.mark.parametrize(
    ("fixed_admins", "others", "outcome"), [(0, 0, "last-admin"), (1, 0, "taken"), (0, 1, "taken")]
)
async def test_the_last_admin_keeps_the_role(
    session: AsyncSession, fixed_admins: int, others: int, outcome: str
) -> None:
    people = await add_people(session, 1 + others)
    rows = [await add_row(session, GivenRole(person_id=one.id, role="admin", given_at=NOW)) for one in people]
    assert (await take_role(session, rows[0].id, fixed_admins=fixed_admins)).outcome == outcome


async def test_whoever_is_forgotten_has_no_role_and_no_open_invitations(session: AsyncSession) -> None:
    admin, kim = await add_people(session, 2)
    await add_row(session, GivenRole(person_id=kim.id, role="editor", given_by=admin.id, given_at=NOW))
    await invite(session, admin.id, EDITOR, now=NOW)
    await forget_person(session, admin.id, now=NOW)
    assert await list_open_invitations(session, NOW) == []
    assert [given.role for given, _ in await list_given_roles(session)] == ["editor"]
    await forget_person(session, kim.id, now=NOW)
    assert await list_given_roles(session) == []
