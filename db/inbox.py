"""Queries on the inbox of updates."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.orm import aliased
from sqlalchemy.sql.dml import ReturningUpdate

from db.models import InboxUpdate
from db.rows import insert_if_new
from db.turns import CLAIMING, wait_for_turn

# An update that processes had when they died, twice in a row, is under suspicion, and taken up with no other suspect
# beside it. Other things kill processes, too: so from the fifth death on it is taken up ever later, five seconds after
# it came, ten, twenty, and so on. Only after the last of them, three quarters of an hour after it came, it is given up.
SUSPECTED, _PAUSED, _GIVEN_UP = 2, 5, 15
_PAUSES = {deaths: timedelta(seconds=5 * 2 ** (deaths - _PAUSED)) for deaths in range(_PAUSED, _GIVEN_UP)}
_suspect = aliased(InboxUpdate)
# No parameter, or ix_inbox_suspects is of no use. What is handled is absolved.
_is_waiting_suspect = and_(_suspect.deaths > literal_column(str(SUSPECTED - 1)), _suspect.leased_by.is_(None))
_is_in_the_clear = (InboxUpdate.deaths < SUSPECTED) & ~exists().where(
    _is_waiting_suspect, _suspect.lane == InboxUpdate.lane, _suspect.update_id < InboxUpdate.update_id
)


async def add_updates(session: AsyncSession, updates: Iterable[dict[str, Any]]) -> None:
    """Store raw updates (`update_id`, `lane`, `raw`, `received_at`); those already known stay as they are."""
    if rows := [{**row, "state": "new"} for row in updates]:
        await session.execute(insert_if_new(session, InboxUpdate), rows)


async def claim_updates(
    session: AsyncSession,
    replica_id: int,
    *,
    passing_over: Collection[int],
    limit: int,
    now: datetime,
    suspect: bool = True,
) -> Sequence[InboxUpdate]:
    """Lease the oldest waiting updates, in Telegram's order, out of lanes that no other replica has.

    Lanes that are `passing_over` wait until later, and so does what is behind a suspect. One suspect is leased at most,
    none without `suspect`.
    """
    await wait_for_turn(session, CLAIMING)  # or two replicas could take one update each of the same lane
    moments = {_before(deaths): now - pause for deaths, pause in _PAUSES.items()} if suspect else {}
    claimed = await session.scalars(
        _CLAIMING if suspect else _CLAIMING_IN_THE_CLEAR,
        {"replica_id": replica_id, "full": list(passing_over), "most": limit, **moments},
    )
    return sorted(claimed.all(), key=lambda each: each.update_id)  # RETURNING keeps no order


async def mark_bereaved(
    session: AsyncSession | AsyncConnection, replica_ids: Collection[int], *, may_live: bool
) -> None:
    """Note that these replicas died with what they had leased in hand; once, however many others find them dead.

    If they `may_live`, having lost their connection only, they can say so by `mark_survived`.
    """
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.state == "new", InboxUpdate.leased_by.in_(list(replica_ids)))
        .where(InboxUpdate.died_with.is_distinct_from(InboxUpdate.leased_by))
        .values(deaths=InboxUpdate.deaths + 1, died_with=InboxUpdate.leased_by if may_live else None)
    )


async def mark_survived(session: AsyncSession | AsyncConnection, replica_id: int) -> None:
    """Take back that a replica died: it had only lost its connection."""
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.state == "new", InboxUpdate.died_with == replica_id)
        .values(deaths=InboxUpdate.deaths - 1, died_with=None)
    )


async def mark_set_aside(session: AsyncSession) -> Sequence[int]:
    """Give up the updates that nobody survives, forget what they said, and return their ids."""
    given_up = await session.scalars(
        update(InboxUpdate)
        .where(InboxUpdate.state == "new", InboxUpdate.leased_by.is_(None), InboxUpdate.deaths >= _GIVEN_UP)
        .values(state="failed", raw="", lane=0, deaths=0)
        .returning(InboxUpdate.update_id)
        .execution_options(synchronize_session=False)
    )
    return given_up.all()


async def mark_free_again(session: AsyncSession, replica_id: int, *, but: Collection[int]) -> None:
    """Give back what a replica has leased and not handled, but for the updates that it knows of."""
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.leased_by == replica_id, InboxUpdate.state == "new", InboxUpdate.update_id.not_in(list(but)))
        .values(leased_by=None)
    )


async def mark_handled(session: AsyncSession, update_id: int) -> bool:
    """Note that an update is decided upon, and forget what it said; False if it was before, here or elsewhere."""
    return await _mark(session, update_id, "done")


async def mark_all_handled(session: AsyncSession, update_ids: Collection[int]) -> set[int]:
    """Do as `mark_handled` for many updates; return those that were not decided upon before."""
    marking = _MARKING.where(InboxUpdate.update_id.in_(list(update_ids)))
    return set(await session.scalars(marking, {"new_state": "done"}))


async def mark_failed(session: AsyncSession, update_id: int) -> bool:
    """Note that an update could not be handled, and forget what it said; False if it was decided upon before."""
    return await _mark(session, update_id, "failed")


async def mark_settled(session: AsyncSession, replica_id: int, update_ids: Collection[int]) -> None:
    """Note that these updates need no more work, forget whose they were, and let go of their lanes."""
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.update_id.in_(list(update_ids)), InboxUpdate.leased_by == replica_id)
        .values(
            state=case((InboxUpdate.state == "new", "done"), else_=InboxUpdate.state),
            raw="",
            lane=0,
            leased_by=None,
            deaths=0,
        )
        .execution_options(synchronize_session=False)
    )


async def mark_settled_of(session: AsyncSession | AsyncConnection, replica_id: int) -> None:
    """Let go of what a replica has handled and not settled; belongs right before the end of its leases."""
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.leased_by == replica_id, InboxUpdate.state != "new")
        .values(lane=0, leased_by=None)
    )


async def mark_abandoned_settled(session: AsyncSession | AsyncConnection) -> None:
    """Forget whose the handled updates were that a killed process did not settle.

    Belongs right after the end of its leases, which ends with its row among the replicas.
    """
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.state != "new", InboxUpdate.leased_by.is_(None), InboxUpdate.lane != 0)
        .values(lane=0)
    )


async def delete_handled_before(session: AsyncSession, moment: datetime) -> None:
    """Forget the ids of updates so old that Telegram can't repeat them any more."""
    await session.execute(delete(InboxUpdate).where(InboxUpdate.state != "new", InboxUpdate.received_at < moment))


async def _mark(session: AsyncSession, update_id: int, state: str) -> bool:
    marked = await session.execute(_MARKING_ONE, {"number": update_id, "new_state": state})
    return marked.first() is not None


def _before(deaths: int) -> str:
    """Name the moment before which an update has to have come that so many processes died with, to be taken up now."""
    return f"before_{deaths}"


def _next_suspect() -> ColumnElement[bool]:
    over = (and_(_suspect.deaths == deaths, _suspect.received_at <= bindparam(_before(deaths))) for deaths in _PAUSES)
    waiting = select(func.min(_suspect.update_id)).where(_is_waiting_suspect, or_(_suspect.deaths < _PAUSED, *over))
    return InboxUpdate.update_id == waiting.scalar_subquery()


def _claiming(may_be_taken_up: ColumnElement[bool]) -> ReturningUpdate[InboxUpdate]:
    other = aliased(InboxUpdate)
    elsewhere = exists().where(
        other.lane == InboxUpdate.lane, other.leased_by.is_not(None), other.leased_by != bindparam("replica_id")
    )
    free = (
        select(InboxUpdate.update_id)
        .where(InboxUpdate.state == "new", InboxUpdate.leased_by.is_(None), ~elsewhere)
        .where(InboxUpdate.lane.not_in(bindparam("full", expanding=True)), may_be_taken_up)
        .order_by(InboxUpdate.update_id)
        .limit(bindparam("most"))
    )
    return (
        update(InboxUpdate)
        .where(InboxUpdate.update_id.in_(free))
        .values(leased_by=bindparam("replica_id"))
        .returning(InboxUpdate)
        .execution_options(synchronize_session=False)
    )


# Every update needs them, and building a statement takes as long as executing it.
_CLAIMING, _CLAIMING_IN_THE_CLEAR = _claiming(_is_in_the_clear | _next_suspect()), _claiming(_is_in_the_clear)
_MARKING = (
    update(InboxUpdate)
    .where(InboxUpdate.state == "new")
    .values(
        state=bindparam("new_state"),
        raw="",
        lane=case((InboxUpdate.leased_by.is_(None), 0), else_=InboxUpdate.lane),  # nobody will settle it later
        deaths=0,
    )
    .returning(InboxUpdate.update_id)
    .execution_options(synchronize_session=False)
)
_MARKING_ONE = _MARKING.where(InboxUpdate.update_id == bindparam("number"))
