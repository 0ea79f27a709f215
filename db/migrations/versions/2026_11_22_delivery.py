"""How far long messages and large broadcasts have got.

Revision ID: 2026_11_22_delivery
Revises: 2026_11_22_content
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_delivery"
down_revision = "2026_11_22_content"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("parts_sent", sa.Integer(), server_default="0", nullable=False))
    op.add_column("broadcasts", sa.Column("queued_up_to", sa.Integer(), server_default="0", nullable=False))
    op.add_column("broadcasts", sa.Column("queued_at", sa.DateTime(timezone=True), nullable=True))
    # Until now, releasing queued everybody's message at once.
    op.execute("UPDATE broadcasts SET queued_at = released_at")


def downgrade() -> None:
    with op.batch_alter_table("broadcasts") as broadcasts:
        broadcasts.drop_column("queued_at")
        broadcasts.drop_column("queued_up_to")
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("parts_sent")
