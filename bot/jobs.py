"""What happens by the clock. APScheduler only ticks; what is due is data in tables."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass
from datetime import timedelta

from db.broadcast_changes import list_changes_to_queue
from db.broadcasts import list_broadcasts_to_queue
from db.content import list_listed_links
from db.enrolments import list_courses_to_tend
from handlers.context import LotseApplication, LotseContext
from handlers.toolbox import Toolbox
from services.absences import pass_on_for_absent
from services.broadcast_reports import report_ended_broadcasts
from services.broadcast_runs import finish_broadcasts, queue_change
from services.broadcasts import queue_more, start_due_broadcasts
from services.conduct import queue_conduct_warnings
from services.content_care import queue_review_lists
from services.content_news import tell_conflicts
from services.funding import queue_deadline_reminders
from services.gaps import close_answered_gaps
from services.link_checks import choose_due_links, note_links, places_of_links
from services.meetings import plan_meetings
from services.offer_checks import queue_offer_checks
from services.question_reminders import queue_question_reminders
from services.reminders import CHUNK, queue_reminders, report_missed
from services.retention import forget_what_is_old
from services.seats import LAST_HOURS
from services.staff_room import close_old_answers
from services.tandems import propose_tandems
from services.waiting_list import tend_waiting_list


@dataclass(frozen=True)
class Job:
    """Something to do again and again."""

    name: str
    every: timedelta
    work: Callable[[Toolbox], Awaitable[None]]
    everywhere: bool = False  # in each replica; all others are the leader's
    at_start: bool = True  # but for what waits for other servers, for which nobody who writes should wait

    async def run(self, tools: Toolbox) -> None:
        """Do it, and wake the delivery, for which it may have written messages."""
        await self.work(tools)
        tools.outbox_changed()


async def remind(tools: Toolbox) -> None:
    """Queue the reminders that are due, a chunk at a time, so that others get their turn at the database."""
    queued, now = CHUNK, tools.now()
    while queued == CHUNK:
        async with tools.database.transaction() as session:
            queued = await queue_reminders(session, zone=tools.zone, now=now, limit=CHUNK)


async def report_missed_reminders(tools: Toolbox) -> None:
    """Tell staff of reminders that could not go out in time."""
    async with tools.database.transaction() as session:
        await report_missed(session, zone=tools.zone, now=tools.now(), staff_chat_id=tools.staff_chat_id)


async def follow_content(tools: Toolbox) -> None:
    """Notice what staff changed in the content through another process, and what is overdue from today on."""
    async with tools.database.reading() as session:
        await tools.live.catch_up(session, tools.now().astimezone(tools.zone).date())


async def tell_of_content(tools: Toolbox) -> None:
    """Tell staff which shipped pages meet changes of their own, and once a month what is due to be checked."""
    known, chat_id = tools.knowledge, tools.staff_chat_id
    async with tools.database.transaction() as session:
        if chat_id is not None:
            await tell_conflicts(session, known.conflicts, known.shipped, staff_chat_id=chat_id, now=tools.now())
        await queue_review_lists(session, known.entries, staff_chat_id=chat_id, zone=tools.zone, now=tools.now())


async def warn_of_conduct(tools: Toolbox) -> None:
    """Queue the reminders to show a new certificate of conduct."""
    async with tools.database.transaction() as session:
        await queue_conduct_warnings(session, today=tools.today(), now=tools.now())


async def check_links(tools: Toolbox) -> None:
    """Open the links of answers, offers, offices and funding programmes that nobody opened for a week."""
    if tools.probe_links is None:
        return
    answers = [(page.key[0], page.text) for page in tools.knowledge.pages.values()]
    async with tools.database.reading() as session:
        places = places_of_links([*answers, *await list_listed_links(session)])
        due = await choose_due_links(session, places, now=tools.now())
    if not due:
        return
    states = await tools.probe_links(due)
    async with tools.database.transaction() as session:
        await note_links(session, states, places, staff_chat_id=tools.staff_chat_id, now=tools.now())


async def tend(tools: Toolbox) -> None:
    """End the offers of seats whose time is up, and let the seats go on."""
    async with tools.database.transaction() as session:
        courses = await list_courses_to_tend(session, tools.now(), tools.now() + LAST_HOURS)
        for course_id in courses:
            await tend_waiting_list(session, course_id, now=tools.now())


async def match(tools: Toolbox) -> None:
    """Propose guests and helpers who fit to each other."""
    async with tools.database.transaction() as session:
        await propose_tandems(session, now=tools.now())


async def plan(tools: Toolbox) -> None:
    """Plan the meetings of the months to come."""
    async with tools.database.transaction() as session:
        await plan_meetings(session, zone=tools.zone, now=tools.now())


async def queue_broadcasts(tools: Toolbox) -> None:
    """Start broadcasts whose time has come, and queue what is left of large ones, so many people a transaction."""
    async with tools.database.transaction() as session:
        await start_due_broadcasts(session, default_language=tools.default_language, now=tools.now())
        unfinished = await list_broadcasts_to_queue(session)
    await _queue_all(tools, unfinished, queue_more)


async def change_broadcasts(tools: Toolbox) -> None:
    """Queue what corrects broadcasts that people have, or takes them back, so many people a transaction."""
    async with tools.database.reading() as session:
        unfinished = await list_changes_to_queue(session)
    await _queue_all(tools, unfinished, queue_change)


async def _queue_all(tools: Toolbox, unfinished: Iterable[int], queue: Callable[..., Awaitable[bool]]) -> None:
    """Let `queue` do a part of each in a transaction of its own, until it says that there is no more."""
    for number in unfinished:
        more = True
        while more:
            async with tools.database.transaction() as session:
                more = await queue(session, number, default_language=tools.default_language, now=tools.now())
            tools.outbox_changed()


async def follow_broadcasts(tools: Toolbox) -> None:
    """Note which broadcasts have reached everybody, and keep the cards up to date that show how far the others are."""
    async with tools.database.transaction() as session:
        await finish_broadcasts(session, now=tools.now())


async def report_broadcasts(tools: Toolbox) -> None:
    """Tell staff what came of broadcasts that everybody has, and of those whose end has come."""
    async with tools.database.transaction() as session:
        await report_ended_broadcasts(
            session, staff_chat_id=tools.staff_chat_id, default_language=tools.default_language, now=tools.now()
        )


async def remind_of_deadlines(tools: Toolbox) -> None:
    """Queue the reminders of deadlines that are near."""
    async with tools.database.transaction() as session:
        await queue_deadline_reminders(session, zone=tools.zone, now=tools.now())


async def ask_whether_offers_are_true(tools: Toolbox) -> None:
    """Queue the questions about offers that grow stale soon."""
    async with tools.database.transaction() as session:
        await queue_offer_checks(session, staff_chat_id=tools.staff_chat_id, zone=tools.zone, now=tools.now())


async def tell_answers(tools: Toolbox) -> None:
    """Tell those who asked in vain what has an answer by now."""
    async with tools.database.transaction() as session:
        await close_answered_gaps(session, now=tools.now())


async def look_after_questions(tools: Toolbox) -> None:
    """Pass on what the absent had taken, remind of what has waited for days, close what was answered long ago."""
    async with tools.database.transaction() as session:
        await pass_on_for_absent(session, zone=tools.zone, now=tools.now())
        if tools.staff_chat_id is not None:
            await queue_question_reminders(session, staff_chat_id=tools.staff_chat_id, zone=tools.zone, now=tools.now())
        await close_old_answers(session, now=tools.now())


async def tidy_up(tools: Toolbox) -> None:
    """Delete what may not be kept any longer."""
    async with tools.database.transaction() as session:
        await forget_what_is_old(session, zone=tools.zone, now=tools.now())


JOBS = (
    Job("follow_content", timedelta(seconds=10), follow_content, everywhere=True),
    Job("tell_of_content", timedelta(hours=1), tell_of_content),
    Job("check_links", timedelta(hours=1), check_links, at_start=False),
    Job("plan", timedelta(hours=1), plan),
    Job("tend", timedelta(seconds=20), tend),
    Job("remind", timedelta(seconds=20), remind),
    Job("queue_broadcasts", timedelta(seconds=5), queue_broadcasts),
    Job("change_broadcasts", timedelta(seconds=5), change_broadcasts),
    Job("follow_broadcasts", timedelta(seconds=5), follow_broadcasts),
    Job("report_broadcasts", timedelta(seconds=30), report_broadcasts),
    Job("remind_of_deadlines", timedelta(hours=1), remind_of_deadlines),
    Job("report_missed_reminders", timedelta(minutes=5), report_missed_reminders),
    Job("ask_whether_offers_are_true", timedelta(hours=1), ask_whether_offers_are_true),
    Job("tell_answers", timedelta(minutes=1), tell_answers),
    Job("look_after_questions", timedelta(minutes=5), look_after_questions),
    Job("warn_of_conduct", timedelta(hours=1), warn_of_conduct),
    Job("match", timedelta(minutes=10), match),
    Job("tidy_up", timedelta(hours=1), tidy_up),
)


async def run_all_jobs(tools: Toolbox) -> None:
    """Do everything once, in order, as when the sandbox's clock was moved."""
    for job in JOBS:
        await job.run(tools)


async def catch_up(tools: Toolbox) -> None:
    """Do once, in order, what may have become due while nobody led: at the start, and when leading begins."""
    for job in JOBS:
        if job.at_start:
            await job.run(tools)


def schedule_jobs(application: LotseApplication, leads: Callable[[], bool]) -> None:
    """Let the clock tick for each job; where this process does not lead, for those that run everywhere."""
    queue = application.job_queue
    if queue is None:
        raise RuntimeError("python-telegram-bot was installed without its job queue")
    for job in JOBS:
        queue.run_repeating(
            _ticking(job, leads),
            job.every,
            name=job.name,
            # Whatever is late still has to be done, once.
            job_kwargs={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )


def _ticking(job: Job, leads: Callable[[], bool]) -> Callable[[LotseContext], Coroutine[None, None, None]]:
    async def tick(context: LotseContext) -> None:
        if job.everywhere or leads():
            await job.run(context.bot_data)

    return tick
