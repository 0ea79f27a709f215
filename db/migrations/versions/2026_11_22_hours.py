"""own hours and notes on certificates of conduct.

Revision: 2026_11_22_hours, after 2026_11_22_gaps, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_hours"
down_revision = "2026_11_22_gaps"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "conduct_notes",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("again_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_conduct_notes_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_conduct_notes")),
    )
    op.create_index(op.f("ix_conduct_notes_again_on"), "conduct_notes", ["again_on"])
    op.create_table(
        "show_numbers",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_show_numbers_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_show_numbers")),
        sa.UniqueConstraint("number", name=op.f("uq_show_numbers_number")),
    )
    op.create_table(
        "spent_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("spent_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("minutes > 0 AND minutes <= 1440", name=op.f("ck_spent_hours_minutes")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_spent_hours_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spent_hours")),
        sa.UniqueConstraint("person_id", "source", name=op.f("uq_spent_hours_person_id_source")),
    )
    op.create_index("ix_spent_hours_days", "spent_hours", ["person_id", "spent_on"])


def downgrade() -> None:
    op.drop_index("ix_spent_hours_days", table_name="spent_hours")
    op.drop_table("spent_hours")
    op.drop_table("show_numbers")
    op.drop_index(op.f("ix_conduct_notes_again_on"), table_name="conduct_notes")
    op.drop_table("conduct_notes")
