"""Personal fields are encrypted: which keys are in use, and no comparing of what is encrypted.

What is stored already stays readable as it is, until `lotse rotate-keys` encrypts it.

Revision ID: 2026_11_23_data_keys
Revises: 2026_11_23_audiences
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_23_data_keys"
down_revision = "2026_11_23_audiences"
branch_labels = None
depends_on = None

GUESTS = "uq_enrolments_course_id_guest_name"


def upgrade() -> None:
    op.create_table(
        "data_keys",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_data_keys")),
    )
    # The same name never reads the same once encrypted. `enrol_guest` looks for it under the lock of the course.
    triggers = _drop_triggers()
    with op.batch_alter_table("enrolments") as batch:
        batch.drop_constraint(op.f(GUESTS), type_="unique")
    for trigger in triggers:
        op.execute(trigger)


def downgrade() -> None:
    """Go back to tables without keys. What is encrypted can't be read there: decrypt it first, or restore a backup."""
    op.execute("DELETE FROM enrolments WHERE guest_name LIKE 'lotse1:%'")
    triggers = _drop_triggers()
    with op.batch_alter_table("enrolments") as batch:
        batch.create_unique_constraint(op.f(GUESTS), ["course_id", "guest_name"])
    for trigger in triggers:
        op.execute(trigger)
    op.drop_table("data_keys")


def _drop_triggers() -> list[str]:
    """Take the triggers off that SQLite would lose with the old table; return the statements that make them again."""
    if op.get_bind().dialect.name != "sqlite":
        return []
    query = sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'enrolments'")
    found = op.get_bind().execute(query).all()
    for name, _ in found:
        op.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in found]
