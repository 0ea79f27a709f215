"""offices, funding programmes, reminders of deadlines.

Revision: 2026_11_22_directory, after 2026_11_22_delivery, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_directory"
down_revision = "2026_11_22_delivery"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("municipalities", sa.JSON(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("open_points", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint(
            "level IN ('municipality', 'district', 'voluntary', 'beyond')", name=op.f("ck_contacts_level")
        ),
        sa.CheckConstraint("state IN ('active', 'retired')", name=op.f("ck_contacts_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sa.UniqueConstraint("slug", name=op.f("uq_contacts_slug")),
    )
    op.create_table(
        "funding_programmes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("giver", sa.String(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("amount", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("apply_at", sa.Text(), nullable=False),
        sa.Column("deadline_on", sa.Date(), nullable=True),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("open_points", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint("state IN ('active', 'retired')", name=op.f("ck_funding_programmes_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding_programmes")),
        sa.UniqueConstraint("slug", name=op.f("uq_funding_programmes_slug")),
    )
    op.create_index(op.f("ix_funding_programmes_deadline_on"), "funding_programmes", ["deadline_on"], unique=False)
    op.create_table(
        "funding_reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_funding_reminders_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["funding_programmes.id"],
            name=op.f("fk_funding_reminders_programme_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding_reminders")),
        sa.UniqueConstraint("person_id", "programme_id", name=op.f("uq_funding_reminders_person_id_programme_id")),
    )
    op.create_index(op.f("ix_funding_reminders_programme_id"), "funding_reminders", ["programme_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_funding_reminders_programme_id"), table_name="funding_reminders")
    op.drop_table("funding_reminders")
    op.drop_index(op.f("ix_funding_programmes_deadline_on"), table_name="funding_programmes")
    op.drop_table("funding_programmes")
    op.drop_table("contacts")
