"""how a question stands, who looks after it, and who of the staff is away.

Revision: 2026_11_23_staff_room, after 2026_11_23_data_keys, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_staff_room"
down_revision = "2026_11_23_data_keys"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "colleagues",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_colleagues_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_colleagues")),
    )
    with op.batch_alter_table("questions") as table:
        table.add_column(sa.Column("state", sa.String(), server_default="open", nullable=False))
        table.add_column(sa.Column("taker_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("reason", sa.String(), nullable=True))
        table.add_column(sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("version", sa.Integer(), server_default="0", nullable=False))
        table.create_check_constraint(
            op.f("ck_questions_state"), "state IN ('open', 'answered', 'closed', 'withdrawn')"
        )
        table.create_foreign_key(
            op.f("fk_questions_taker_id"), "colleagues", ["taker_id"], ["person_id"], ondelete="SET NULL"
        )
        table.create_index(op.f("ix_questions_taker_id"), ["taker_id"])
        table.create_index("ix_questions_open", ["state", "asked_at"])
    # Staff were not reminded of these when they were asked, and many were answered on another way by now.
    op.execute("UPDATE questions SET state = 'answered' WHERE answered_at IS NOT NULL")
    op.create_table(
        "question_additions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_question_additions_question_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_question_additions_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_additions")),
        sa.UniqueConstraint("person_id", "source", name=op.f("uq_question_additions_person_id_source")),
    )
    op.create_index(op.f("ix_question_additions_question_id"), "question_additions", ["question_id"])
    op.create_table(
        "absences",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("substitute_id", sa.Integer(), nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_absences_days")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_absences_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["substitute_id"], ["persons.id"], name=op.f("fk_absences_substitute_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_absences")),
    )
    op.create_index(op.f("ix_absences_ends_on"), "absences", ["ends_on"])
    op.create_index(op.f("ix_absences_substitute_id"), "absences", ["substitute_id"])


def downgrade() -> None:
    op.drop_table("absences")
    op.drop_table("question_additions")
    # An older version knows no withdrawn questions; their text is gone already.
    op.execute("DELETE FROM questions WHERE state = 'withdrawn'")
    with op.batch_alter_table("questions") as table:
        table.drop_index("ix_questions_open")
        table.drop_index(op.f("ix_questions_taker_id"))
        table.drop_constraint(op.f("fk_questions_taker_id"), type_="foreignkey")
        table.drop_constraint(op.f("ck_questions_state"), type_="check")
        for column in ("version", "remind_at", "closed_at", "reason", "taken_at", "taker_id", "state"):
            table.drop_column(column)
    op.drop_table("colleagues")
