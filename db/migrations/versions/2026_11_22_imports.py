"""tables that staff send.

Revision: 2026_11_22_imports, after 2026_11_22_links, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_imports"
down_revision = "2026_11_22_links"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "table_imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('draft', 'applied', 'discarded')", name=op.f("ck_table_imports_state")),
        sa.ForeignKeyConstraint(
            ["author_id"], ["persons.id"], name=op.f("fk_table_imports_author_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_table_imports")),
    )
    op.create_index(op.f("ix_table_imports_author_id"), "table_imports", ["author_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_table_imports_author_id"), table_name="table_imports")
    op.drop_table("table_imports")
