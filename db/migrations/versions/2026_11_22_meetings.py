"""Exceptions of series, drafts of them, reminders with several lead times, and calendar feeds.

Revision: 2026_11_22_meetings, after 2026_11_22_board, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_meetings"
down_revision = "2026_11_22_board"
branch_labels = None
depends_on = None

UNSENT = "('new', 'leased', 'sending', 'parked')"


def upgrade() -> None:
    op.create_table(
        "calendar_feeds",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_calendar_feeds_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_calendar_feeds")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendar_feeds_token_hash")),
    )
    op.create_table(
        "course_leads",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("lead_minutes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_course_leads_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "lead_minutes", name=op.f("pk_course_leads")),
    )
    op.create_table(
        "reminder_settings",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("quiet_from", sa.Time(), nullable=False),
        sa.Column("quiet_until", sa.Time(), nullable=False),
        sa.Column("weekly_cap", sa.Integer(), nullable=True),
        sa.Column("chose_course_leads", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_reminder_settings_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_reminder_settings")),
    )
    op.create_table(
        "series_drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("series_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["persons.id"], name=op.f("fk_series_drafts_author_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_series_drafts_series_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series_drafts")),
    )
    with op.batch_alter_table("series_drafts") as table:
        table.create_index(table.f("ix_series_drafts_author_id"), ["author_id"], unique=False)

    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("course_id", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lead_minutes", sa.Integer(), nullable=False),
        sa.Column("send_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("state IN ('new', 'queued', 'bound', 'dropped', 'missed')", name=op.f("ck_reminders_state")),
        sa.CheckConstraint("(meeting_id IS NULL) <> (course_id IS NULL)", name=op.f("ck_reminders_subject")),
        sa.ForeignKeyConstraint(["course_id"], ["courses.id"], name=op.f("fk_reminders_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_reminders_meeting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_reminders_outbox_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_reminders_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint(
            "person_id",
            "course_id",
            "starts_at",
            "lead_minutes",
            name=op.f("uq_reminders_person_id_course_id_starts_at_lead_minutes"),
        ),
        sa.UniqueConstraint(
            "person_id",
            "meeting_id",
            "starts_at",
            "lead_minutes",
            name=op.f("uq_reminders_person_id_meeting_id_starts_at_lead_minutes"),
        ),
    )
    with op.batch_alter_table("reminders") as table:
        table.create_index("ix_reminders_course", ["course_id", "person_id"], unique=False)
        table.create_index("ix_reminders_meeting", ["meeting_id", "person_id"], unique=False)
        table.create_index(table.f("ix_reminders_outbox_id"), ["outbox_id"], unique=False)
        table.create_index("ix_reminders_state", ["state", "starts_at"], unique=False)

    # No batch here: it would drop the old tables, and SQLite would drop all that refers to them along with it.
    op.add_column("outbox", sa.Column("silent", sa.Boolean(), server_default="0", nullable=False))

    op.add_column("meetings", sa.Column("state", sa.String(), server_default="planned", nullable=False))
    op.add_column("meetings", sa.Column("set_by_hand", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("meetings", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.add_column("meetings", sa.Column("attended", sa.Integer(), nullable=True))

    op.add_column("series", sa.Column("municipality", sa.String(), nullable=True))
    op.add_column("series", sa.Column("skips_school_holidays", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("series", sa.Column("ended", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("series", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))

    with op.batch_alter_table("subscriptions") as table:
        table.add_column(sa.Column("since", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False))
        table.drop_constraint(table.f("uq_subscriptions_series_id_person_id"), type_="unique")
        table.create_unique_constraint(
            table.f("uq_subscriptions_series_id_person_id_lead_minutes"), ["series_id", "person_id", "lead_minutes"]
        )
    op.execute(
        "UPDATE outbox SET state = 'expired', reason = 'reminders are bundled now' "
        f"WHERE kind = 'meeting_reminder' AND state IN {UNSENT}"
    )


def downgrade() -> None:
    op.execute(
        "DELETE FROM subscriptions WHERE id NOT IN (SELECT max(id) FROM subscriptions GROUP BY series_id, person_id)"
    )
    with op.batch_alter_table("subscriptions") as table:
        table.drop_constraint(table.f("uq_subscriptions_series_id_person_id_lead_minutes"), type_="unique")
        table.create_unique_constraint(table.f("uq_subscriptions_series_id_person_id"), ["series_id", "person_id"])
        table.drop_column("since")

    op.drop_column("series", "revision")
    op.drop_column("series", "ended")
    op.drop_column("series", "skips_school_holidays")
    op.drop_column("series", "municipality")

    op.execute("DELETE FROM meetings WHERE state <> 'planned'")
    op.drop_column("meetings", "attended")
    op.drop_column("meetings", "revision")
    op.drop_column("meetings", "set_by_hand")
    op.drop_column("meetings", "state")

    with op.batch_alter_table("reminders") as table:
        table.drop_index("ix_reminders_state")
        table.drop_index(table.f("ix_reminders_outbox_id"))
        table.drop_index("ix_reminders_meeting")
        table.drop_index("ix_reminders_course")

    op.drop_table("reminders")
    op.drop_column("outbox", "silent")

    with op.batch_alter_table("series_drafts") as table:
        table.drop_index(table.f("ix_series_drafts_author_id"))

    op.drop_table("series_drafts")
    op.drop_table("reminder_settings")
    op.drop_table("course_leads")
    op.drop_table("calendar_feeds")
