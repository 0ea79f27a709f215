"""invitations to be thanked.

Revision: 2026_11_22_thanks, after 2026_11_22_tandems, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_thanks"
down_revision = "2026_11_22_tandems"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text_html", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("invited", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
    )
    op.create_index(op.f("ix_invitations_starts_at"), "invitations", ["starts_at"])
    op.create_table(
        "invitation_replies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("invitation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("comes", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["invitation_id"], ["invitations.id"], name=op.f("fk_invitation_replies_invitation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_invitation_replies_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation_replies")),
        sa.UniqueConstraint("invitation_id", "person_id", name=op.f("uq_invitation_replies_invitation_id_person_id")),
    )
    op.create_index(op.f("ix_invitation_replies_person_id"), "invitation_replies", ["person_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_invitation_replies_person_id"), table_name="invitation_replies")
    op.drop_table("invitation_replies")
    op.drop_index(op.f("ix_invitations_starts_at"), table_name="invitations")
    op.drop_table("invitations")
