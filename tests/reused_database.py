"""A PostgreSQL database for one test after the other, put back in between: a tenth of the work of copying it anew."""

from collections.abc import Iterable

import psycopg
from sqlalchemy import make_url

# Whoever changes tables, and not only rows, leaves a trace.
WATCH = """
    CREATE SEQUENCE kept.changes;
    CREATE FUNCTION kept.note_change() RETURNS event_trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM nextval('kept.changes'); END $$;
    CREATE EVENT TRIGGER note_change ON ddl_command_end EXECUTE FUNCTION kept.note_change();
"""
END_OTHERS = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


class ReusedDatabase:
    """A copy of a template."""

    def __init__(self, server: str, template: str, name: str) -> None:
        """Copy it. `server` is the URL of a database on the same server, for a superuser."""
        self.url = named(server, name)
        self._server, self._template, self._name = server, template, name
        self._open()

    def put_back(self) -> None:
        """Make it what the template is. All other connections to it are ended."""
        try:
            self._connection.execute(END_OTHERS)
            reusable = not self._one("SELECT is_called FROM kept.changes")[0]
        except psycopg.OperationalError:  # the test has cut this connection, too
            reusable = False
        if not reusable:
            self.drop()
            self._open()
            return
        self._connection.execute(self._put_back_rows(self._list_filled()))
        for name, value in self._read_counters().items():
            if value != self._counters[name]:
                first = self._counters[name] is None
                self._one("SELECT setval(%s::regclass, %s, %s)", f"public.{name}", self._counters[name] or 1, not first)

    def drop(self) -> None:
        """Leave nothing of it."""
        self._connection.close()
        on_server(self._server, f"DROP DATABASE {self._name} WITH (FORCE)")

    def _open(self) -> None:
        copy_on_server(self._server, self._template, self._name)
        self._connection = connected(self.url)
        tables = self._connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        self._tables = sorted(table for (table,) in tables)
        self._filled = self._list_filled()
        self._connection.execute("CREATE SCHEMA kept")
        for table in self._filled:
            self._connection.execute(f"CREATE TABLE kept.{table} AS TABLE public.{table}")
        self._counters = self._read_counters()
        self._connection.execute(WATCH)

    def _list_filled(self) -> list[str]:
        """List the tables that have a row."""
        looks = ", ".join(f"EXISTS (SELECT FROM public.{table})" for table in self._tables)
        return [table for table, filled in zip(self._tables, self._one(f"SELECT {looks}"), strict=True) if filled]

    def _put_back_rows(self, filled: Iterable[str]) -> str:
        statements = [
            "SET LOCAL session_replication_role = replica",  # without triggers, foreign keys among them
            *(f"DELETE FROM public.{table}" for table in filled),
            *(f"INSERT INTO public.{table} SELECT * FROM kept.{table}" for table in self._filled),
        ]
        return f"BEGIN; {'; '.join(statements)}; COMMIT"

    def _read_counters(self) -> dict[str, int | None]:
        counters = "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'"
        return dict(self._connection.execute(counters).fetchall())

    def _one(self, query: str, *values: object) -> tuple[object, ...]:
        row = self._connection.execute(query, values or None).fetchone()
        assert row is not None
        return row


def on_server(url: str, statement: str) -> None:
    """Execute a statement that wants no transaction."""
    with connected(url) as connection:
        connection.execute(statement)


def copy_on_server(url: str, template: str, name: str) -> None:
    """Copy a database that nobody is connected to."""
    with connected(url) as connection:
        # By files it takes a quarter of the time; before version 15 there was no other way and no word for it.
        strategy = "STRATEGY FILE_COPY" if connection.info.server_version >= 150_000 else ""
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} {strategy}")


def connected(url: str) -> psycopg.Connection:
    """Open a connection on which each statement is kept at once."""
    parts = make_url(url).set(drivername="postgresql")
    return psycopg.connect(parts.render_as_string(hide_password=False), autocommit=True)


def named(url: str, database: str) -> str:
    """Return the URL of another database of the same server."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)
