"""processes that share one inbox.

Revision: 2026_11_23_replicas, after 2026_11_23_statistics, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_replicas"
down_revision = "2026_11_23_statistics"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "replicas",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replicas")),
    )
    with op.batch_alter_table("inbox") as inbox:
        inbox.add_column(sa.Column("leased_by", sa.Integer(), nullable=True))
        inbox.create_foreign_key(op.f("fk_inbox_leased_by"), "replicas", ["leased_by"], ["id"], ondelete="SET NULL")
        inbox.create_index(
            "ix_inbox_leased",
            ["leased_by", "lane"],
            sqlite_where=sa.text("leased_by IS NOT NULL"),
            postgresql_where=sa.text("leased_by IS NOT NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("inbox") as inbox:
        inbox.drop_index("ix_inbox_leased")
        inbox.drop_constraint(op.f("fk_inbox_leased_by"), type_="foreignkey")
        inbox.drop_column("leased_by")
    op.drop_table("replicas")
