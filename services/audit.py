"""The audit log: what staff did, noted in the transaction that did it, so that neither is there without the other."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import AuditLine

ACTS: Final = (
    "added", "drafted", "changed", "released", "sent", "withdrawn", "dropped", "called-off", "moved", "ended", "copied",
    "accepted", "declined", "undone", "confirmed", "retired", "removed", "answered", "taken-on", "let-go", "handed-on",
    "closed", "paused", "resumed", "given", "taken", "noted", "counted", "imported", "exported", "set-aside", "started",
)  # fmt: skip
"""What staff do; what is done to a person's role is `given` and `taken`."""

SUBJECTS: Final = (
    "entry", "draft", "gap", "question", "broadcast", "audience", "tag", "course", "enrolment", "attendance", "series",
    "meeting", "offer", "proposal", "table", "conduct", "thanks", "help-request", "role", "substitute", "audit",
)  # fmt: skip
"""What they do it to; the id of a role is its name."""

KEPT: Final = timedelta(days=730)
"""Long enough to look back over two years of work; see the privacy text."""

BY_CLOCK: Final = "by_clock"
"""The fact that says that nobody tapped anything at that moment."""

Fact = int | bool | str | None
LONGEST_FACT: Final = 60

Subject = tuple[str, int | str]
"""One of `SUBJECTS`, and its id."""


async def note_by_clock(
    session: AsyncSession, person_id: int | None, act: str, subject: Subject, *, now: datetime, **facts: Fact
) -> None:
    """Note what a timed job did on behalf of a person, or of nobody in particular; see `note_action`."""
    await note_action(session, person_id, act, subject, now=now, about_id=None, **{BY_CLOCK: True, **facts})


async def note_action(
    session: AsyncSession,
    person_id: int | None,
    act: str,
    subject: Subject,
    *,
    now: datetime,
    about_id: int | None = None,
    **facts: Fact,
) -> None:
    """Add a line to the log: who did what to what. `about_id` is the person whose role it is about.

    `facts` are numbers and words of the code, such as `count=120` or `field="seats"`; never a name or what somebody
    typed. Raises ValueError for an act or a subject that the log has no words for, and for a fact that is a text.
    """
    kind, subject_id = subject
    if act not in ACTS or kind not in SUBJECTS:
        raise ValueError(f"the audit log has no words for {kind}:{act}")
    if any(isinstance(fact, str) and (len(fact) > LONGEST_FACT or " " in fact) for fact in facts.values()):
        raise ValueError(f"a fact of {kind}:{act} is a text, which may name somebody")
    session.add(
        AuditLine(
            at=now,
            person_id=person_id,
            act=act,
            subject=kind,
            subject_id=str(subject_id),
            about_id=about_id,
            facts=facts,
        )
    )
    await session.flush()
