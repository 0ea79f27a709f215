"""topics of the staff group.

Revision: 2026_11_23_staff_topics, after 2026_11_23_broadcasts, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_staff_topics"
down_revision = "2026_11_23_broadcasts"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_topics",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("chat_id", "name", name=op.f("pk_staff_topics")),
    )


def downgrade() -> None:
    op.drop_table("staff_topics")
