"""courses of several dates, offered seats, guests, attendance.

Revision: 2026_11_22_courses, after 2026_11_22, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_courses"
down_revision = "2026_11_22"
branch_labels = None
depends_on = None

HOLDS = "IN ('seated', 'offered')"
UNSENT = "('new', 'leased', 'sending', 'parked')"

# Whoever changes an enrolment changes the count of its course, in the same statement: no code can forget it.
SQLITE_TRIGGERS = {
    "enrolments_insert": f"AFTER INSERT ON enrolments WHEN NEW.state {HOLDS} "
    "BEGIN UPDATE courses SET taken = taken + 1 WHERE id = NEW.course_id; END",
    "enrolments_delete": f"AFTER DELETE ON enrolments WHEN OLD.state {HOLDS} "
    "BEGIN UPDATE courses SET taken = taken - 1 WHERE id = OLD.course_id; END",
    "enrolments_update": f"AFTER UPDATE OF state ON enrolments WHEN (OLD.state {HOLDS}) <> (NEW.state {HOLDS}) "
    f"BEGIN UPDATE courses SET taken = taken + (NEW.state {HOLDS}) - (OLD.state {HOLDS}) "
    "WHERE id = NEW.course_id; END",
}
POSTGRESQL_FUNCTION = f"""
CREATE FUNCTION count_held_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held_before boolean := TG_OP <> 'INSERT' AND OLD.state {HOLDS};
    held_now boolean := TG_OP <> 'DELETE' AND NEW.state {HOLDS};
BEGIN
    IF held_before <> held_now THEN
        UPDATE courses SET taken = taken + held_now::int - held_before::int
        WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.course_id ELSE NEW.course_id END;
    END IF;
    RETURN NULL;
END $$
"""
POSTGRESQL_TRIGGER = (
    "CREATE TRIGGER enrolments_seats AFTER INSERT OR DELETE OR UPDATE OF state ON enrolments "
    "FOR EACH ROW EXECUTE FUNCTION count_held_seats()"
)


def upgrade() -> None:
    op.create_table(
        "course_dates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_course_dates_times")),
        sa.ForeignKeyConstraint(
            ["course_id"], ["courses.id"], name=op.f("fk_course_dates_course_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_dates")),
        sa.UniqueConstraint("course_id", "starts_at", name=op.f("uq_course_dates_course_id_starts_at")),
    )
    op.execute("INSERT INTO course_dates (course_id, starts_at, ends_at) SELECT id, starts_at, ends_at FROM courses")
    # No batch here: it would drop the old table, and SQLite would drop all enrolments along with its courses.
    op.add_column("courses", sa.Column("link", sa.String(), nullable=True))
    op.add_column("courses", sa.Column("closes_days_before", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("courses", sa.Column("asks_childcare", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("courses", sa.Column("asks_access", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("courses", sa.Column("fee_cents", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("courses", sa.Column("state", sa.String(), nullable=False, server_default="published"))
    op.add_column("courses", sa.Column("revision", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("enrolments") as batch:
        batch.drop_constraint(op.f("ck_enrolments_state"), type_="check")
        batch.alter_column("person_id", existing_type=sa.Integer(), nullable=True)
        batch.add_column(sa.Column("guest_name", sa.String(), nullable=True))
        batch.add_column(sa.Column("brought_by_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_enrolments_brought_by_id"), "persons", ["brought_by_id"], ["id"], ondelete="SET NULL"
        )
        batch.add_column(sa.Column("offered_until", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("needs", sa.JSON(), nullable=False, server_default="[]"))
        batch.add_column(sa.Column("attended_at", sa.DateTime(timezone=True), nullable=True))
        batch.create_unique_constraint(op.f("uq_enrolments_course_id_guest_name"), ["course_id", "guest_name"])
        batch.create_check_constraint(
            op.f("ck_enrolments_state"), "state IN ('seated', 'waiting', 'offered', 'cancelled')"
        )
        batch.create_check_constraint(op.f("ck_enrolments_holder"), "(person_id IS NULL) <> (guest_name IS NULL)")
        batch.create_check_constraint(op.f("ck_enrolments_offer"), "(state = 'offered') = (offered_until IS NOT NULL)")
        batch.create_check_constraint(op.f("ck_enrolments_attendance"), "attended_at IS NULL OR state = 'seated'")
        batch.create_index("ix_enrolments_offers", ["state", "offered_until"])
    op.execute(
        "UPDATE courses SET taken = (SELECT count(*) FROM enrolments "
        f"WHERE enrolments.course_id = courses.id AND enrolments.state {HOLDS})"
    )
    _add_triggers()
    op.execute(
        "UPDATE outbox SET state = 'expired', reason = 'seats are offered now' "
        f"WHERE kind = 'seat_given' AND state IN {UNSENT}"
    )


def downgrade() -> None:
    _drop_triggers()
    op.execute("DELETE FROM enrolments WHERE person_id IS NULL")
    op.execute("UPDATE enrolments SET state = 'waiting', offered_until = NULL WHERE state = 'offered'")
    op.execute(
        "UPDATE courses SET taken = (SELECT count(*) FROM enrolments "
        "WHERE enrolments.course_id = courses.id AND enrolments.state = 'seated')"
    )
    with op.batch_alter_table("enrolments") as batch:
        batch.drop_index("ix_enrolments_offers")
        for constraint in ("state", "holder", "offer", "attendance"):
            batch.drop_constraint(op.f(f"ck_enrolments_{constraint}"), type_="check")
        batch.drop_constraint(op.f("uq_enrolments_course_id_guest_name"), type_="unique")
        batch.drop_constraint(op.f("fk_enrolments_brought_by_id"), type_="foreignkey")
        for column in ("attended_at", "needs", "offered_until", "brought_by_id", "guest_name"):
            batch.drop_column(column)
        batch.alter_column("person_id", existing_type=sa.Integer(), nullable=False)
        batch.create_check_constraint(op.f("ck_enrolments_state"), "state IN ('seated', 'waiting', 'cancelled')")
    for column in ("revision", "state", "fee_cents", "asks_access", "asks_childcare", "closes_days_before", "link"):
        op.drop_column("courses", column)
    op.drop_table("course_dates")


def _add_triggers() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name, body in SQLITE_TRIGGERS.items():
            op.execute(f"CREATE TRIGGER {name} {body}")
    else:
        op.execute(POSTGRESQL_FUNCTION)
        op.execute(POSTGRESQL_TRIGGER)


def _drop_triggers() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name in SQLITE_TRIGGERS:
            op.execute(f"DROP TRIGGER {name}")
    else:
        op.execute("DROP TRIGGER enrolments_seats ON enrolments")
        op.execute("DROP FUNCTION count_held_seats()")
