"""what people asked in vain.

Revision: 2026_11_22_gaps, after 2026_11_22_proposals, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_gaps"
down_revision = "2026_11_22_proposals"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "gaps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("last_asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_aside_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["version_id"], ["entry_versions.id"], name=op.f("fk_gaps_version_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gaps")),
    )
    op.create_index(op.f("ix_gaps_last_asked_at"), "gaps", ["last_asked_at"], unique=False)
    op.create_index(op.f("ix_gaps_version_id"), "gaps", ["version_id"], unique=False)
    op.create_table(
        "gap_questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gap_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["gap_id"], ["gaps.id"], name=op.f("fk_gap_questions_gap_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gap_questions")),
    )
    op.create_index(op.f("ix_gap_questions_gap_id"), "gap_questions", ["gap_id"], unique=False)
    op.create_index(op.f("ix_gap_questions_asked_at"), "gap_questions", ["asked_at"], unique=False)
    op.create_table(
        "gap_wishes",
        sa.Column("gap_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["gap_id"], ["gaps.id"], name=op.f("fk_gap_wishes_gap_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_gap_wishes_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("gap_id", "person_id", name=op.f("pk_gap_wishes")),
    )
    op.create_index(op.f("ix_gap_wishes_person_id"), "gap_wishes", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("gap_wishes")
    op.drop_table("gap_questions")
    op.drop_table("gaps")
