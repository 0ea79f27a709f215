"""what people write below a broadcast.

Revision: 2026_11_23_broadcast_replies, after 2026_11_23_broadcast_buttons, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_broadcast_replies"
down_revision = "2026_11_23_broadcast_buttons"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "broadcast_replies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_replies_broadcast_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_broadcast_replies_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_replies")),
        sa.UniqueConstraint("person_id", "message_id", name=op.f("uq_broadcast_replies_person_id_message_id")),
    )
    op.create_index(op.f("ix_broadcast_replies_broadcast_id"), "broadcast_replies", ["broadcast_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_broadcast_replies_broadcast_id"), table_name="broadcast_replies")
    op.drop_table("broadcast_replies")
