"""How many parts of a long message have gone out.

Revision ID: 2026_11_22_parts
Revises: 2026_11_22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_parts"
down_revision = "2026_11_22"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("parts_sent", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("parts_sent")
