"""what staff did.

Revision: 2026_11_23_audit, after 2026_11_22_thanks, 2026-11-23
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_audit"
down_revision = "2026_11_22_thanks"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.String(), nullable=False),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_audit_person_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["about_id"], ["persons.id"], name=op.f("fk_audit_about_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"])
    op.create_index(op.f("ix_audit_person_id"), "audit", ["person_id"])
    op.create_index(op.f("ix_audit_about_id"), "audit", ["about_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_audit_about_id"), table_name="audit")
    op.drop_index(op.f("ix_audit_person_id"), table_name="audit")
    op.drop_index(op.f("ix_audit_at"), table_name="audit")
    op.drop_table("audit")
