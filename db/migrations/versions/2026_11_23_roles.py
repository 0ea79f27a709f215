"""roles and invitations to take one.

Revision: 2026_11_23_roles, after 2026_11_23_broadcast_replies, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_roles"
down_revision = "2026_11_23_broadcast_replies"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "roles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("given_by", sa.Integer(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_roles_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["given_by"], ["persons.id"], name=op.f("fk_roles_given_by"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
        sa.UniqueConstraint("person_id", "role", name=op.f("uq_roles_person_id_role")),
    )
    op.create_index(op.f("ix_roles_given_by"), "roles", ["given_by"])
    op.create_table(
        "role_invitations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=True),
        sa.Column("invited_by", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["offers.id"], name=op.f("fk_role_invitations_offer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["invited_by"], ["persons.id"], name=op.f("fk_role_invitations_invited_by"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_invitations")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_role_invitations_code_hash")),
    )
    op.create_index(op.f("ix_role_invitations_offer_id"), "role_invitations", ["offer_id"])
    op.create_index(op.f("ix_role_invitations_invited_by"), "role_invitations", ["invited_by"])


def downgrade() -> None:
    op.drop_index(op.f("ix_role_invitations_invited_by"), table_name="role_invitations")
    op.drop_index(op.f("ix_role_invitations_offer_id"), table_name="role_invitations")
    op.drop_table("role_invitations")
    op.drop_index(op.f("ix_roles_given_by"), table_name="roles")
    op.drop_table("roles")
