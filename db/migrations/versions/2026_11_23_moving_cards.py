"""Cards that know whether what they show still moves.

Revision: 2026_11_23_moving_cards, after 2026_11_23_replicas, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_moving_cards"
down_revision = "2026_11_23_replicas"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("broadcast_cards", sa.Column("moves", sa.Boolean(), server_default="1", nullable=False))


def downgrade() -> None:
    op.drop_column("broadcast_cards", "moves")
