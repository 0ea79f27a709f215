"""The tables. What is due is data in a column, so that a restart or a second process changes nothing."""

from db.models.audiences import BroadcastAnswer, BroadcastReply, PersonTag, SavedAudience
from db.models.audit import AuditLine
from db.models.base import Base, UtcDateTime
from db.models.board import Resource, ResourceRequest
from db.models.broadcasts import Broadcast, BroadcastCard, BroadcastChange, BroadcastWording
from db.models.content import ContentRevision, EntryCare, EntryVersion, LinkCheck
from db.models.courses import Course, CourseDate, Enrolment
from db.models.directory import Contact, FundingProgramme, FundingReminder
from db.models.gaps import Gap, GapQuestion, GapWish
from db.models.imports import TableImport
from db.models.keys import DataKey
from db.models.meetings import Meeting, MeetingReply, Series, SeriesDraft, Subscription
from db.models.offers import Favourite, OfferRevision, OfferVersion, StoredOffer
from db.models.people import Conversation, Dialogue, Person
from db.models.post import InboxUpdate, OutboxMessage, Replica
from db.models.proposals import OfferOpening, Proposal
from db.models.questions import Question, QuestionAddition, Rating
from db.models.recognition import Certificate, ConductNote, ShowNumber, SpentHours
from db.models.reminders import CalendarFeed, CourseLead, Reminder, ReminderSettings
from db.models.roles import GivenRole, RoleInvitation
from db.models.staff_room import Absence, Colleague, StaffTopic
from db.models.statistics import QuestionCount
from db.models.tandems import HelperProfile, HelpReply, HelpRequest, Tandem
from db.models.thanks import Invitation, InvitationReply

__all__ = [
    "Absence",
    "AuditLine",
    "Base",
    "Broadcast",
    "BroadcastAnswer",
    "BroadcastCard",
    "BroadcastChange",
    "BroadcastReply",
    "BroadcastWording",
    "CalendarFeed",
    "Certificate",
    "Colleague",
    "ConductNote",
    "Contact",
    "ContentRevision",
    "Conversation",
    "Course",
    "CourseDate",
    "CourseLead",
    "DataKey",
    "Dialogue",
    "Enrolment",
    "EntryCare",
    "EntryVersion",
    "Favourite",
    "FundingProgramme",
    "FundingReminder",
    "Gap",
    "GapQuestion",
    "GapWish",
    "GivenRole",
    "HelpReply",
    "HelpRequest",
    "HelperProfile",
    "InboxUpdate",
    "Invitation",
    "InvitationReply",
    "LinkCheck",
    "Meeting",
    "MeetingReply",
    "OfferOpening",
    "OfferRevision",
    "OfferVersion",
    "OutboxMessage",
    "Person",
    "PersonTag",
    "Proposal",
    "Question",
    "QuestionAddition",
    "QuestionCount",
    "Rating",
    "Reminder",
    "ReminderSettings",
    "Replica",
    "Resource",
    "ResourceRequest",
    "RoleInvitation",
    "SavedAudience",
    "Series",
    "SeriesDraft",
    "ShowNumber",
    "SpentHours",
    "StaffTopic",
    "StoredOffer",
    "Subscription",
    "TableImport",
    "Tandem",
    "UtcDateTime",
]
