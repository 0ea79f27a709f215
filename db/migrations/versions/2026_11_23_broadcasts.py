"""Broadcasts with a wording for each language and a state, and an outbox that knows whose messages it holds.

Revision: 2026_11_23_broadcasts, after 2026_11_23_audit, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_broadcasts"
down_revision = "2026_11_23_audit"
branch_labels = None
depends_on = None

BROADCAST_STATES = (
    "state IN ('draft', 'asked', 'scheduled', 'going', 'paused', 'stopped', 'done', 'taken_back', 'dropped')"
)
OUTBOX_STATES = "state IN ('new', 'held', 'leased', 'sending', 'sent', 'unknown', 'parked', 'failed', 'expired')"
OLD_OUTBOX_STATES = "state IN ('new', 'leased', 'sending', 'sent', 'unknown', 'parked', 'failed', 'expired')"


def new_columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("state", sa.String(), server_default="draft", nullable=False),
        sa.Column("audience", sa.JSON(), nullable=True),
        sa.Column("buttons", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("send_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("released_by_id", sa.Integer(), nullable=True),
        sa.Column("progress_message_id", sa.BigInteger(), nullable=True),
        sa.Column("timed_from", sa.DateTime(timezone=True), nullable=True),
        sa.Column("timed_count", sa.Integer(), server_default="0", nullable=False),
    )


def upgrade() -> None:
    texts = op.get_bind().execute(sa.text("SELECT id, text_html, author_id FROM broadcasts ORDER BY id")).all()
    with op.batch_alter_table("broadcasts") as broadcasts:
        for column in new_columns():
            broadcasts.add_column(column)
        broadcasts.drop_column("text_html")
        broadcasts.create_check_constraint(broadcasts.f("ck_broadcasts_state"), BROADCAST_STATES)
        broadcasts.create_foreign_key(
            broadcasts.f("fk_broadcasts_released_by_id"), "persons", ["released_by_id"], ["id"], ondelete="SET NULL"
        )
        broadcasts.create_index(broadcasts.f("ix_broadcasts_author_id"), ["author_id"])
        broadcasts.create_index(broadcasts.f("ix_broadcasts_released_by_id"), ["released_by_id"])
        broadcasts.create_index(broadcasts.f("ix_broadcasts_state"), ["state"])
    # What is done is noticed by itself.
    op.execute("UPDATE broadcasts SET state = 'going', timed_from = released_at WHERE released_at IS NOT NULL")
    wordings = op.create_table(
        "broadcast_wordings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_wordings_broadcast_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["persons.id"], name=op.f("fk_broadcast_wordings_author_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_wordings")),
        sa.UniqueConstraint("broadcast_id", "language", name=op.f("uq_broadcast_wordings_broadcast_id_language")),
    )
    op.create_index(op.f("ix_broadcast_wordings_author_id"), "broadcast_wordings", ["author_id"])
    # Until now nobody said which language a broadcast was in.
    if texts:
        op.bulk_insert(
            wordings,
            [
                {
                    "broadcast_id": text.id,
                    "language": "de",
                    "content": {"kind": "text", "html": text.text_html},
                    "author_id": text.author_id,
                }
                for text in texts
            ],
        )
    _keep_reminders()
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("earlier_ids", sa.JSON(), nullable=True))
        outbox.add_column(sa.Column("broadcast_id", sa.Integer(), nullable=True))
        outbox.create_foreign_key(
            outbox.f("fk_outbox_broadcast_id"), "broadcasts", ["broadcast_id"], ["id"], ondelete="SET NULL"
        )
        outbox.drop_constraint(outbox.f("ck_outbox_state"), type_="check")
        outbox.create_check_constraint(outbox.f("ck_outbox_state"), OUTBOX_STATES)
    _give_reminders_back()
    some = sa.text("broadcast_id IS NOT NULL")
    op.create_index(
        "ix_outbox_broadcast",
        "outbox",
        ["broadcast_id", "kind", "state", "person_id"],
        sqlite_where=some,
        postgresql_where=some,
    )
    op.execute(
        "UPDATE outbox SET broadcast_id ="
        " (SELECT id FROM broadcasts WHERE id = CAST(outbox.facts->>'broadcast_id' AS INTEGER))"
        " WHERE kind = 'broadcast'"
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_broadcast", table_name="outbox")
    op.execute("UPDATE outbox SET state = 'new' WHERE state = 'held'")
    _keep_reminders()
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_constraint(outbox.f("ck_outbox_state"), type_="check")
        outbox.create_check_constraint(outbox.f("ck_outbox_state"), OLD_OUTBOX_STATES)
        outbox.drop_constraint(outbox.f("fk_outbox_broadcast_id"), type_="foreignkey")
        outbox.drop_column("broadcast_id")
        outbox.drop_column("earlier_ids")
    _give_reminders_back()
    first = op.get_bind().execute(
        sa.text(
            "SELECT broadcast_id, content->>'html' AS html FROM broadcast_wordings"
            " WHERE id IN (SELECT min(id) FROM broadcast_wordings GROUP BY broadcast_id)"
        )
    )
    texts = [{"broadcast_id": row.broadcast_id, "html": row.html or ""} for row in first]
    op.drop_index(op.f("ix_broadcast_wordings_author_id"), table_name="broadcast_wordings")
    op.drop_table("broadcast_wordings")
    with op.batch_alter_table("broadcasts") as broadcasts:
        broadcasts.drop_index(broadcasts.f("ix_broadcasts_state"))
        broadcasts.drop_index(broadcasts.f("ix_broadcasts_released_by_id"))
        broadcasts.drop_index(broadcasts.f("ix_broadcasts_author_id"))
        broadcasts.drop_constraint(broadcasts.f("fk_broadcasts_released_by_id"), type_="foreignkey")
        broadcasts.drop_constraint(broadcasts.f("ck_broadcasts_state"), type_="check")
        broadcasts.add_column(sa.Column("text_html", sa.Text(), server_default="", nullable=False))
        for column in reversed(new_columns()):
            broadcasts.drop_column(column.name)
    if texts:
        op.get_bind().execute(sa.text("UPDATE broadcasts SET text_html = :html WHERE id = :broadcast_id"), texts)
    with op.batch_alter_table("broadcasts") as broadcasts:
        broadcasts.alter_column("text_html", server_default=None)


def _keep_reminders() -> None:
    # SQLite makes the outbox anew, and dropping the old one would cut the reminders' links to it.
    op.execute("CREATE TEMPORARY TABLE linked AS SELECT id, outbox_id FROM reminders WHERE outbox_id IS NOT NULL")


def _give_reminders_back() -> None:
    op.execute(
        "UPDATE reminders SET outbox_id = (SELECT outbox_id FROM linked WHERE linked.id = reminders.id)"
        " WHERE id IN (SELECT id FROM linked)"
    )
    op.execute("DROP TABLE linked")
