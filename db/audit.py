"""Queries on the audit log. Nothing here changes a line, and only old ones are deleted."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import AuditLine


async def list_audit(session: AsyncSession, *, limit: int, offset: int = 0) -> Sequence[AuditLine]:
    """Return lines of the log, the newest first."""
    query = select(AuditLine).order_by(AuditLine.at.desc(), AuditLine.id.desc()).limit(limit).offset(offset)
    return (await session.scalars(query)).all()


async def count_audit(session: AsyncSession) -> int:
    """Count all lines of the log."""
    return await session.scalar(select(func.count()).select_from(AuditLine)) or 0


async def delete_audit_before(session: AsyncSession, moment: datetime) -> None:
    """Delete the lines that are older than this moment."""
    await session.execute(delete(AuditLine).where(AuditLine.at < moment))
