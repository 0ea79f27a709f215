"""what "tell me more" tells, which broadcast another one asks about once more, and when staff got a report.

Revision: 2026_11_23_broadcast_buttons, after 2026_11_23_broadcast_changes, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_broadcast_buttons"
down_revision = "2026_11_23_broadcast_changes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("broadcast_wordings", sa.Column("more_html", sa.Text(), nullable=True))
    op.add_column("broadcasts", sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("broadcasts", sa.Column("nudges_id", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_broadcasts_nudges_id"), "broadcasts", ["nudges_id"], unique=True)


def downgrade() -> None:
    op.drop_index(op.f("ix_broadcasts_nudges_id"), table_name="broadcasts")
    op.drop_column("broadcasts", "nudges_id")
    op.drop_column("broadcasts", "reported_at")
    op.drop_column("broadcast_wordings", "more_html")
