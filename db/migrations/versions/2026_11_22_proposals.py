"""proposals, and how often offers are opened.

Revision: 2026_11_22_proposals, after 2026_11_22_meetings, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_proposals"
down_revision = "2026_11_22_meetings"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "offer_openings",
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["offers.id"], name=op.f("fk_offer_openings_offer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("offer_id", name=op.f("pk_offer_openings")),
    )
    op.create_table(
        "proposals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("version_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("state IN ('open', 'accepted', 'declined', 'undone')", name=op.f("ck_proposals_state")),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["persons.id"], name=op.f("fk_proposals_decided_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_proposals_offer_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_proposals_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["version_id"], ["offer_versions.id"], name=op.f("fk_proposals_version_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
        sa.UniqueConstraint("person_id", "source", name=op.f("uq_proposals_person_id_source")),
    )
    op.create_index(op.f("ix_proposals_decided_by"), "proposals", ["decided_by"], unique=False)
    op.create_index(op.f("ix_proposals_offer_id"), "proposals", ["offer_id"], unique=False)
    op.create_index("ix_proposals_open", "proposals", ["state", "id"], unique=False)
    op.create_index(op.f("ix_proposals_version_id"), "proposals", ["version_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_proposals_version_id"), table_name="proposals")
    op.drop_index(op.f("ix_proposals_open"), table_name="proposals")
    op.drop_index(op.f("ix_proposals_offer_id"), table_name="proposals")
    op.drop_index(op.f("ix_proposals_decided_by"), table_name="proposals")
    op.drop_table("proposals")
    op.drop_table("offer_openings")
