"""versions of the content's pages, the content's revision, who looks after an entry.

Revision: 2026_11_22_content, after 2026_11_22_offers, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_content"
down_revision = "2026_11_22_offers"
branch_labels = None
depends_on = None

IS_DRAFT = sa.text("state = 'draft'")


def upgrade() -> None:
    op.create_table(
        "content_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content_revision")),
    )
    op.create_table(
        "entry_care",
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["persons.id"], name=op.f("fk_entry_care_owner_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_entry_care")),
    )
    op.create_index(op.f("ix_entry_care_owner_id"), "entry_care", ["owner_id"])
    op.create_table(
        "entry_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("rewords", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("shipped", sa.String(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("releaser_id", sa.Integer(), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("worded", sa.Integer(), nullable=True),
        sa.CheckConstraint("state IN ('draft', 'released', 'dropped')", name=op.f("ck_entry_versions_state")),
        sa.ForeignKeyConstraint(
            ["author_id"], ["persons.id"], name=op.f("fk_entry_versions_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["releaser_id"], ["persons.id"], name=op.f("fk_entry_versions_releaser_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_versions")),
    )
    op.create_index(op.f("ix_entry_versions_author_id"), "entry_versions", ["author_id"])
    op.create_index(op.f("ix_entry_versions_releaser_id"), "entry_versions", ["releaser_id"])
    op.create_index("ix_entry_versions_page", "entry_versions", ["entry_id", "language", "revision"])
    op.create_index(
        "uq_entry_versions_draft",
        "entry_versions",
        ["entry_id", "language"],
        unique=True,
        sqlite_where=IS_DRAFT,
        postgresql_where=IS_DRAFT,
    )


def downgrade() -> None:
    op.drop_table("entry_versions")
    op.drop_table("entry_care")
    op.drop_table("content_revision")
