"""at how many ends of a process an update was in hand.

Revision: 2026_11_23_suspects, after 2026_11_23_consent, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_suspects"
down_revision = "2026_11_23_consent"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("inbox", sa.Column("deaths", sa.Integer(), server_default="0", nullable=False))
    op.add_column("inbox", sa.Column("died_with", sa.Integer(), nullable=True))
    suspect = sa.text("deaths > 1")
    op.create_index("ix_inbox_suspects", "inbox", ["update_id"], sqlite_where=suspect, postgresql_where=suspect)


def downgrade() -> None:
    op.drop_index("ix_inbox_suspects", "inbox")
    op.drop_column("inbox", "died_with")
    op.drop_column("inbox", "deaths")
