"""tandems and requests for help.

Revision: 2026_11_22_tandems, after 2026_11_22_certificates, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_tandems"
down_revision = "2026_11_22_certificates"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "help_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_requests")),
    )
    op.create_table(
        "help_replies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("contact", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_help_replies_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["help_requests.id"], name=op.f("fk_help_replies_request_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_replies")),
        sa.UniqueConstraint("request_id", "person_id", name=op.f("uq_help_replies_request_id_person_id")),
    )
    op.create_index(op.f("ix_help_replies_person_id"), "help_replies", ["person_id"])
    op.create_table(
        "helper_profiles",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=True),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("interests", sa.JSON(), nullable=False),
        sa.Column("days", sa.JSON(), nullable=False),
        sa.Column("age_band", sa.String(), nullable=True),
        sa.Column("seeks_tandem", sa.Boolean(), nullable=False),
        sa.Column("may_be_asked", sa.Boolean(), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('helper', 'guest')", name=op.f("ck_helper_profiles_role")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_helper_profiles_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_helper_profiles")),
    )
    op.create_table(
        "tandems",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("helper_id", sa.Integer(), nullable=False),
        sa.Column("guest_id", sa.Integer(), nullable=False),
        sa.Column("helper_contact", sa.String(), nullable=True),
        sa.Column("guest_contact", sa.String(), nullable=True),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["guest_id"], ["persons.id"], name=op.f("fk_tandems_guest_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["helper_id"], ["persons.id"], name=op.f("fk_tandems_helper_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tandems")),
        sa.UniqueConstraint("helper_id", "guest_id", name=op.f("uq_tandems_helper_id_guest_id")),
    )
    op.create_index(op.f("ix_tandems_guest_id"), "tandems", ["guest_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_tandems_guest_id"), table_name="tandems")
    op.drop_table("tandems")
    op.drop_table("helper_profiles")
    op.drop_index(op.f("ix_help_replies_person_id"), table_name="help_replies")
    op.drop_table("help_replies")
    op.drop_table("help_requests")
