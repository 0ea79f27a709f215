"""Queries on the board of rooms and other resources."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Resource, ResourceRequest


async def find_resource(session: AsyncSession, resource_id: int) -> Resource | None:
    """Return the resource with this id."""
    return await session.get(Resource, resource_id)


async def lock_resource(session: AsyncSession, resource_id: int) -> Resource | None:
    """Return the resource, kept from all other transactions until this one ends."""
    return await session.scalar(select(Resource).where(Resource.id == resource_id).with_for_update())


async def find_resource_from(session: AsyncSession, owner_id: int, source: str) -> Resource | None:
    """Return what a person offered with this message."""
    return await session.scalar(select(Resource).where(Resource.owner_id == owner_id, Resource.source == source))


async def list_free_resources(
    session: AsyncSession, kind: str, municipality: str | None, wanted_on: date, *, limit: int = 20
) -> Sequence[Resource]:
    """Return what is offered of a kind and not yet promised for that day, the one that ends first at the end."""
    promised = select(ResourceRequest.resource_id).where(
        ResourceRequest.wanted_on == wanted_on, ResourceRequest.state == "agreed"
    )
    query = select(Resource).where(
        Resource.kind == kind, Resource.state == "open", Resource.until_on >= wanted_on, Resource.id.not_in(promised)
    )
    if municipality is not None:
        query = query.where(Resource.municipality == municipality)
    return (await session.scalars(query.order_by(Resource.until_on.desc(), Resource.id).limit(limit))).all()


async def list_resources_of(session: AsyncSession, owner_id: int, today: date) -> Sequence[Resource]:
    """Return what a person offers now, the newest first."""
    query = select(Resource).where(Resource.owner_id == owner_id, Resource.state == "open", Resource.until_on >= today)
    return (await session.scalars(query.order_by(Resource.id.desc()))).all()


async def count_resources_of(session: AsyncSession, owner_id: int, today: date) -> int:
    """Return how many things a person offers now."""
    return len(await list_resources_of(session, owner_id, today))


async def count_open_requests_of(session: AsyncSession, person_id: int) -> int:
    """Return how many of a person's requests wait for an answer."""
    query = select(func.count()).where(ResourceRequest.person_id == person_id, ResourceRequest.state == "asked")
    return await session.scalar(query) or 0


async def find_request(session: AsyncSession, request_id: int) -> ResourceRequest | None:
    """Return the request with this id."""
    return await session.get(ResourceRequest, request_id)


async def find_request_of(
    session: AsyncSession, resource_id: int, person_id: int, wanted_on: date
) -> ResourceRequest | None:
    """Return a person's request for a resource on a day."""
    return await session.scalar(
        select(ResourceRequest).where(
            ResourceRequest.resource_id == resource_id,
            ResourceRequest.person_id == person_id,
            ResourceRequest.wanted_on == wanted_on,
        )
    )


async def find_promise(session: AsyncSession, resource_id: int, wanted_on: date) -> ResourceRequest | None:
    """Return the request that a resource was promised to for a day."""
    return await session.scalar(
        select(ResourceRequest).where(
            ResourceRequest.resource_id == resource_id,
            ResourceRequest.wanted_on == wanted_on,
            ResourceRequest.state == "agreed",
        )
    )


async def delete_resources_ended_before(session: AsyncSession, day: date) -> None:
    """Forget what ended before a day, with all requests and contacts."""
    await session.execute(delete(Resource).where(Resource.until_on < day))
