"""when somebody agreed that something is kept of them, and to which version of the text.

Revision: 2026_11_23_consent, after 2026_11_23_moving_cards, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_consent"
down_revision = "2026_11_23_moving_cards"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("persons", sa.Column("consented_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("persons", sa.Column("consented_to", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("persons", "consented_to")
    op.drop_column("persons", "consented_at")
