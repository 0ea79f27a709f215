"""The bot's features in the order in which they are asked whether an update is theirs."""

from telegram.ext import BaseHandler

from handlers import (
    absences,
    audiences,
    board,
    broadcast_answers,
    broadcast_button_choices,
    broadcast_cards,
    broadcast_events,
    broadcast_writing,
    broadcasts,
    calendar,
    certificates,
    conduct,
    contacts,
    content,
    content_care,
    content_drafts,
    content_editing,
    content_history,
    content_quarrels,
    course_planning,
    courses,
    entries,
    funding,
    gaps,
    help_requests,
    hours,
    inline,
    leftovers,
    meetings,
    menu,
    mine,
    offer_cards,
    offer_checks,
    offers,
    own_questions,
    participants,
    paths,
    person,
    privacy,
    proposals,
    questions,
    recognition,
    reminders,
    sent_things,
    series_dates,
    series_drafts,
    settings,
    staff,
    staff_answers,
    staff_menu,
    staff_room,
    tables,
    tandem,
    thanks,
    unanswered,
)
from handlers.context import LotseApplication
from handlers.errors import handle_error

FEATURES = (
    recognition,
    inline,
    staff,
    staff_answers,
    staff_room,
    absences,
    menu,
    entries,
    paths,
    offers,
    proposals,
    offer_checks,
    contacts,
    funding,
    board,
    offer_cards,
    courses,
    course_planning,
    participants,
    meetings,
    reminders,
    calendar,
    series_dates,
    series_drafts,
    mine,
    hours,
    certificates,
    tandem,
    help_requests,
    thanks,
    conduct,
    person,
    own_questions,
    settings,
    privacy,
    broadcast_cards,
    broadcast_events,
    broadcast_writing,
    broadcasts,
    audiences,
    broadcast_answers,
    broadcast_button_choices,
    content,
    content_drafts,
    content_editing,
    content_history,
    content_care,
    content_quarrels,
    staff_menu,
    tables,
    gaps,
    unanswered,
    questions,  # any text that is not something else is a question
    leftovers,  # has to stay last: it takes everything
)

BEFORE_ALL, BEFORE_FEATURES, AFTER_ALL = -2, -1, 1


def add_features(application: LotseApplication) -> None:
    """Register all handlers: the first feature that takes an update has it."""
    application.add_handlers(recognition.FIRST, group=BEFORE_ALL)
    application.add_handlers(sent_things.BEFORE_FEATURES, group=BEFORE_FEATURES)
    for feature in FEATURES:
        handlers: list[BaseHandler] = feature.HANDLERS  # type: ignore[type-arg]
        application.add_handlers(handlers)
    application.add_handlers(recognition.LAST, group=AFTER_ALL)
    application.add_error_handler(handle_error)
