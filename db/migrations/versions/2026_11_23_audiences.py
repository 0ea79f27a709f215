"""audiences that staff keep, tags that they give, and what people do with a broadcast.

Revision: 2026_11_23_audiences, after 2026_11_23_staff_topics, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_audiences"
down_revision = "2026_11_23_staff_topics"
branch_labels = None
depends_on = None

BROADCASTS = sa.table("broadcasts", sa.column("id", sa.Integer()), sa.column("audience", sa.JSON()))


def upgrade() -> None:
    op.create_table(
        "saved_audiences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_audiences")),
        sa.UniqueConstraint("name", name=op.f("uq_saved_audiences_name")),
    )
    op.create_table(
        "person_tags",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_person_tags_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "tag", name=op.f("pk_person_tags")),
    )
    op.create_index("ix_person_tags_tag", "person_tags", ["tag", "person_id"])
    op.create_table(
        "broadcast_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("answer IN ('yes', 'maybe', 'no')", name=op.f("ck_broadcast_answers_answer")),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_answers_broadcast_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_broadcast_answers_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_answers")),
        sa.UniqueConstraint("broadcast_id", "person_id", name=op.f("uq_broadcast_answers_broadcast_id_person_id")),
    )
    op.create_index(op.f("ix_broadcast_answers_person_id"), "broadcast_answers", ["person_id"])
    _turn_into_audiences()
    # Not in a batch: making the table anew would take the wordings along.
    op.drop_column("broadcasts", "language")
    op.drop_column("broadcasts", "municipality")


def _turn_into_audiences() -> None:
    """Say of older broadcasts in the new way who got them."""
    aimed = op.get_bind().execute(
        sa.text("SELECT id, language, municipality FROM broadcasts WHERE coalesce(language, municipality) IS NOT NULL")
    )
    for row in aimed.all():
        conditions = [("language", row.language), ("municipality", row.municipality)]
        groups = [{"any": [[kind, value]]} for kind, value in conditions if value is not None]
        op.execute(BROADCASTS.update().where(BROADCASTS.c.id == row.id).values(audience={"all": groups}))


def downgrade() -> None:
    op.add_column("broadcasts", sa.Column("language", sa.String(), nullable=True))
    op.add_column("broadcasts", sa.Column("municipality", sa.String(), nullable=True))
    op.drop_index(op.f("ix_broadcast_answers_person_id"), table_name="broadcast_answers")
    op.drop_table("broadcast_answers")
    op.drop_index("ix_person_tags_tag", table_name="person_tags")
    op.drop_table("person_tags")
    op.drop_table("saved_audiences")
