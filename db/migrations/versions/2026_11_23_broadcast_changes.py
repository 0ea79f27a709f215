"""Broadcasts that are corrected and taken back, and the cards that show how far they have got.

Revision: 2026_11_23_broadcast_changes, after 2026_11_23_staff_room, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_broadcast_changes"
down_revision = "2026_11_23_staff_room"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # No batch here: SQLite would make the broadcasts anew, and drop their wordings along with the old ones.
    op.drop_column("broadcasts", "progress_message_id")
    op.add_column("broadcasts", sa.Column("recipients", sa.Integer(), nullable=True))
    op.add_column("broadcasts", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "broadcast_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("queued_up_to", sa.Integer(), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('broadcast_corrected', 'broadcast_taken_back')", name=op.f("ck_broadcast_changes_kind")
        ),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_changes_broadcast_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["persons.id"], name=op.f("fk_broadcast_changes_author_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_changes")),
    )
    op.create_index(op.f("ix_broadcast_changes_author_id"), "broadcast_changes", ["author_id"])
    op.create_index(op.f("ix_broadcast_changes_broadcast_id"), "broadcast_changes", ["broadcast_id"])
    op.create_index("ix_broadcast_changes_unqueued", "broadcast_changes", ["queued_at"])
    op.create_table(
        "broadcast_cards",
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_cards_broadcast_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_broadcast_cards_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "person_id", name=op.f("pk_broadcast_cards")),
    )
    op.create_index(op.f("ix_broadcast_cards_person_id"), "broadcast_cards", ["person_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_broadcast_cards_person_id"), table_name="broadcast_cards")
    op.drop_table("broadcast_cards")
    op.drop_index("ix_broadcast_changes_unqueued", table_name="broadcast_changes")
    op.drop_index(op.f("ix_broadcast_changes_broadcast_id"), table_name="broadcast_changes")
    op.drop_index(op.f("ix_broadcast_changes_author_id"), table_name="broadcast_changes")
    op.drop_table("broadcast_changes")
    op.drop_column("broadcasts", "ended_at")
    op.drop_column("broadcasts", "recipients")
    op.add_column("broadcasts", sa.Column("progress_message_id", sa.BigInteger(), nullable=True))
