from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from sqlalchemy import JSON, LargeBinary, String, Table, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.inbox import add_updates, mark_handled
from db.models import (
    Absence,
    AuditLine,
    Base,
    Broadcast,
    BroadcastAnswer,
    BroadcastCard,
    BroadcastChange,
    BroadcastReply,
    BroadcastWording,
    CalendarFeed,
    Certificate,
    Colleague,
    ConductNote,
    Conversation,
    CourseLead,
    Dialogue,
    Enrolment,
    EntryCare,
    EntryVersion,
    Favourite,
    FundingProgramme,
    FundingReminder,
    Gap,
    GapWish,
    GivenRole,
    HelperProfile,
    HelpReply,
    HelpRequest,
    Invitation,
    InvitationReply,
    MeetingReply,
    Person,
    PersonTag,
    Proposal,
    Question,
    QuestionAddition,
    Rating,
    Reminder,
    ReminderSettings,
    Resource,
    ResourceRequest,
    RoleInvitation,
    SeriesDraft,
    ShowNumber,
    SpentHours,
    StoredOffer,
    TableImport,
    Tandem,
)
from db.models.encrypted import Encrypted, EncryptedJson
from db.offers import mark_offers_changed
from db.privacy import list_rows_about
from knowledge.funding import load_funding
from services.directory import seed_directory
from services.offers import Author, change_offer
from services.privacy import forget_person
from tests.conversation import NOW
from tests.db.samples import (
    add_course,
    add_meeting,
    add_message,
    add_offer,
    add_person,
    add_row,
    add_series,
    add_subscription,
)

TELEGRAM_ID, NAME = 987_654_321, "Kim Muster"
FAR_ID = 10**9  # of an update, where no running bot gets to
COLUMNS = Path(__file__).parents[2] / "docs/privacy/columns.md"


async def test_what_is_stored_about_a_person_is_shown_from_every_table(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    shown = await list_rows_about(session, person.id)
    assert set(shown) == {"persons"} | {table.name for table, _ in columns_about_people()}
    assert shown["persons"][0]["name"] == NAME
    assert shown["questions"][0]["text"] == "Wer hilft mir?"


async def test_nothing_is_shown_of_others(session: AsyncSession) -> None:
    await fill_every_table(session)
    other = await add_person(session, 101)
    assert set(await list_rows_about(session, other.id)) == {"persons"}


async def test_no_table_refers_to_a_person_who_was_forgotten(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    await forget_person(session, person.id, now=NOW)
    for table, column in columns_about_people():
        assert await session.scalar(select(func.count()).where(table.c[column] == person.id)) == 0, table.name


async def test_neither_name_nor_telegram_id_are_left_anywhere(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    await forget_person(session, person.id, now=NOW)
    for table in Base.metadata.sorted_tables:
        left = str((await session.execute(select(table))).all())
        assert str(TELEGRAM_ID) not in left and NAME not in left, table.name


async def test_a_broadcast_outlives_its_author_without_naming_them(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    await forget_person(session, person.id, now=NOW)
    broadcast, wording = (await session.execute(select(Broadcast, BroadcastWording).join(BroadcastWording))).one()
    assert (broadcast.author_id, broadcast.released_by_id, wording.author_id) == (None, None, None)
    assert wording.content["html"] == "Neues vom Team"


async def test_an_offer_outlives_its_organiser_without_naming_them(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    await forget_person(session, person.id, now=NOW)
    assert (await session.execute(select(StoredOffer.name, StoredOffer.organiser_id))).one() == (
        "Café Grenzenlos",
        None,
    )


def columns_about_people() -> Iterator[tuple[Table, str]]:
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name == "persons":
                yield table, key.parent.name


async def test_a_file_that_somebody_sent_is_shown_by_its_size_only(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    [table] = (await list_rows_about(session, person.id))["table_imports"]
    assert table["content"] == "4 bytes"


async def fill_every_table(session: AsyncSession) -> Person:
    """Store something about a person wherever something can be stored; a new table belongs here, too."""
    person = await add_person(session, TELEGRAM_ID, name=NAME)
    course, series = await add_course(session), await add_series(session, slug="evening")
    meeting = await add_meeting(session, series, NOW + timedelta(days=1))
    await add_subscription(session, series, person)
    await add_row(session, Conversation(person_id=person.id, entry_id="UV-01", expires_at=NOW))
    gap = await add_row(session, Gap(text="darf der hund mit", language="de", last_asked_at=NOW))
    await add_row(session, GapWish(gap_id=gap.id, person_id=person.id, since=NOW))
    await add_message(session, "answer", person, state="sent")
    offer_id = await add_offer(session)
    await change_offer(session, offer_id, {"phone": "02594 12345"}, by=Author("organiser", person.id), now=NOW)
    await mark_offers_changed(session, [{"id": offer_id, "organiser_id": person.id}])
    await seed_directory(session, list, load_funding)
    programme_id = (await session.scalars(select(FundingProgramme.id).limit(1))).one()
    resource = await add_row(
        session,
        Resource(
            owner_id=person.id, kind="room", title="Raum", municipality="Olfen", until_on=NOW.date(), contact=NAME,
            source="6", offered_at=NOW,
        ),
    )  # fmt: skip
    for row in (
        Proposal(
            person_id=person.id,
            offer_id=offer_id,
            what="other",
            fields={},
            text=NAME,
            source="7",
            proposed_at=NOW,
            decided_by=person.id,
        ),
        ResourceRequest(
            resource_id=resource.id, person_id=person.id, wanted_on=NOW.date(), purpose="", contact=NAME, asked_at=NOW
        ),
        Favourite(person_id=person.id, offer_id=offer_id, added_at=NOW),
        FundingReminder(person_id=person.id, programme_id=programme_id, since=NOW),
        Dialogue(person_id=person.id, state="question", data={}, expires_at=NOW),
        Enrolment(course_id=course.id, person_id=person.id, state="seated", since=NOW),
        MeetingReply(meeting_id=meeting.id, person_id=person.id, comes=True),
        Reminder(
            person_id=person.id,
            meeting_id=meeting.id,
            starts_at=meeting.starts_at,
            lead_minutes=60,
            send_at=NOW,
            own=True,
            state="queued",
        ),
        ReminderSettings(person_id=person.id),
        CourseLead(person_id=person.id, lead_minutes=60),
        CalendarFeed(person_id=person.id, token_hash="0" * 64, since=NOW),
        SeriesDraft(author_id=person.id, fields={}, changed_at=NOW),
        Question(person_id=person.id, text="Wer hilft mir?", language="de", asked_at=NOW, source="5"),
        Colleague(person_id=person.id, name=NAME, seen_at=NOW),
        Absence(person_id=person.id, starts_on=NOW.date(), ends_on=NOW.date(), noted_at=NOW),
        Rating(person_id=person.id, entry_id="UV-01", language="de", helped=True, rated_at=NOW),
        Broadcast(
            author_id=person.id,
            released_by_id=person.id,
            created_at=NOW,
            wordings=[
                BroadcastWording(language="de", content={"kind": "text", "html": "Neues vom Team"}, author_id=person.id)
            ],
        ),
        TableImport(
            kind="offers", file_name="a.csv", content=b"Name", fingerprint="", author_id=person.id, created_at=NOW
        ),
        EntryCare(entry_id="UV-01", owner_id=person.id),
        AuditLine(at=NOW, person_id=person.id, act="released", subject="entry", subject_id="UV-01", facts={}),
        AuditLine(
            at=NOW, person_id=None, about_id=person.id, act="taken", subject="role", subject_id="editor", facts={}
        ),
        GivenRole(person_id=person.id, role="editor", given_by=person.id, given_at=NOW),
        RoleInvitation(code_hash="1", role="editor", invited_by=person.id, expires_at=NOW),
        EntryVersion(
            entry_id="UV-01",
            language="de",
            action="changed",
            text="",
            rewords=True,
            state="released",
            author_id=person.id,
            releaser_id=person.id,
            created_at=NOW,
        ),
    ):
        await add_row(session, row)
    question_id = (await session.scalars(select(Question.id))).one()
    await add_row(
        session, QuestionAddition(question_id=question_id, person_id=person.id, text=NAME, source="8", added_at=NOW)
    )
    session.add_all(recognition_of(person.id, course.id))
    session.add_all(marks_on(person.id, (await session.scalars(select(Broadcast.id))).one()))
    other, request = await add_person(session, 5), await add_row(session, help_request())
    invitation = await add_row(session, Invitation(text_html="Danke", starts_at=NOW, created_at=NOW))
    session.add(InvitationReply(invitation_id=invitation.id, person_id=person.id, comes=True))
    session.add_all(tandems_of(person.id, other.id, request.id))
    await add_updates(session, [{"update_id": FAR_ID, "lane": TELEGRAM_ID, "raw": NAME, "received_at": NOW}])
    await mark_handled(session, FAR_ID)
    return person


def recognition_of(person_id: int, course_id: int) -> Iterator[Base]:
    yield SpentHours(person_id=person_id, spent_on=NOW.date(), minutes=90, what="Café", source="message:1")
    yield ConductNote(person_id=person_id, seen_on=NOW.date(), again_on=NOW.date())
    yield ShowNumber(person_id=person_id, number="123456", expires_at=NOW)
    yield Certificate(course_id=course_id, person_id=person_id, code_hash="0", initials="K. M.", issued_at=NOW)


def marks_on(person_id: int, broadcast_id: int) -> Iterator[Base]:
    yield PersonTag(person_id=person_id, tag="Dolmetschen", given_at=NOW)
    yield BroadcastAnswer(broadcast_id=broadcast_id, person_id=person_id, answer="yes")
    yield BroadcastReply(
        broadcast_id=broadcast_id, person_id=person_id, message_id=7, text=NAME, language="de", written_at=NOW
    )
    yield BroadcastChange(broadcast_id=broadcast_id, author_id=person_id, kind="broadcast_corrected", made_at=NOW)
    yield BroadcastCard(broadcast_id=broadcast_id, person_id=person_id, message_id=7)


def help_request() -> HelpRequest:
    return HelpRequest(text="Wer spricht Tigrinya?", language="ti", created_at=NOW)


def tandems_of(person_id: int, other_id: int, request_id: int) -> Iterator[Base]:
    yield HelperProfile(person_id=person_id, role="helper", languages=["ti"], interests=[], days=[], agreed_at=NOW)
    yield Tandem(helper_id=person_id, guest_id=other_id, helper_contact=NAME, closes_at=NOW)
    yield Tandem(helper_id=other_id, guest_id=person_id, guest_contact=NAME, closes_at=NOW)
    yield HelpReply(request_id=request_id, person_id=person_id, contact=NAME)


def test_of_every_column_of_text_it_is_said_whether_it_is_encrypted() -> None:
    columns = {
        (table.name, column.name): isinstance(column.type, Encrypted | EncryptedJson)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, String | JSON | LargeBinary | Encrypted | EncryptedJson)
    }
    described = described_columns()
    assert set(columns) - set(described) == set(), "give these a line in docs/privacy/columns.md"
    assert described == columns, "docs/privacy/columns.md does not fit the tables"


def described_columns() -> dict[tuple[str, str], bool]:
    """Return what docs/privacy/columns.md says: whether a column of a table is encrypted."""
    lines = COLUMNS.read_text(encoding="utf-8").partition("|---|---|---|---|\n")[2].splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {(table, name): sealed == "yes" for table, names, sealed, _ in rows for name in names.split(", ")}
