"""the board of rooms and other resources.

Revision: 2026_11_22_board, after 2026_11_22_imports, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_board"
down_revision = "2026_11_22_imports"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "resources",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_resources_state")),
        sa.ForeignKeyConstraint(["owner_id"], ["persons.id"], name=op.f("fk_resources_owner_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resources")),
        sa.UniqueConstraint("owner_id", "source", name=op.f("uq_resources_owner_id_source")),
    )
    op.create_index(op.f("ix_resources_kind"), "resources", ["kind", "state", "until_on"], unique=False)
    op.create_table(
        "resource_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("wanted_on", sa.Date(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('asked', 'agreed', 'declined')", name=op.f("ck_resource_requests_state")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_resource_requests_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["resource_id"], ["resources.id"], name=op.f("fk_resource_requests_resource_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource_requests")),
        sa.UniqueConstraint(
            "resource_id", "person_id", "wanted_on", name=op.f("uq_resource_requests_resource_id_person_id_wanted_on")
        ),
    )
    op.create_index(op.f("ix_resource_requests_person_id"), "resource_requests", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_resource_requests_person_id"), table_name="resource_requests")
    op.drop_table("resource_requests")
    op.drop_index(op.f("ix_resources_kind"), table_name="resources")
    op.drop_table("resources")
