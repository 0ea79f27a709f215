"""how often what was asked.

Revision: 2026_11_23_statistics, after 2026_11_23_roles, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_statistics"
down_revision = "2026_11_23_roles"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "question_counts",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "topic", "language", "outcome", name=op.f("pk_question_counts")),
    )


def downgrade() -> None:
    op.drop_table("question_counts")
