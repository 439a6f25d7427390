"""The two databases as the measurements see them: an address for the product, and statements of the measurement's own."""

import contextlib
import os
import sqlite3
import subprocess
import uuid


class SQLiteFile:
    """An SQLite file."""

    name = "SQLite"

    def __init__(self, folder):
        self.path = f"{folder}/{uuid.uuid4().hex}.db"
        self.address = f"sqlite:{self.path}"

    def rows(self, statement):
        with contextlib.closing(sqlite3.connect(self.path)) as connection:
            return [tuple(row) for row in connection.execute(statement)]

    def change(self, *statements):
        with contextlib.closing(sqlite3.connect(self.path)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy(self, folder):
        """The same content in a database of its own."""
        copy = SQLiteFile(folder)
        with contextlib.closing(sqlite3.connect(self.path)) as source, contextlib.closing(sqlite3.connect(copy.path)) as target:
            source.backup(target)
        return copy

    def drop(self):
        os.unlink(self.path)


class PostgresDatabase:
    """A database on the server of `scripts/with-postgres`."""

    name = "PostgreSQL"

    def __init__(self, _folder, template="template0"):
        self.server = os.environ["TIENDO_TEST_POSTGRES"]
        options = dict(part.split("=", 1) for part in self.server.split())
        self.database = "bench" + uuid.uuid4().hex[:12]
        self.psql(self.server, f"CREATE DATABASE {self.database} TEMPLATE {template}")
        self.own = f"{self.server} dbname={self.database}"
        host = options["host"].replace("/", "%2F")
        self.address = f"postgres://{options['user']}@{host}/{self.database}"

    def rows(self, statement):
        return [tuple(line.split("|")) for line in self.psql(self.own, statement).splitlines()]

    def change(self, *statements):
        for statement in statements:
            self.psql(self.own, statement)
        # Not the tables that are empty yet: PostgreSQL itself analyses none of those either.
        self.psql(self.own, "ANALYZE organisation, round, obligation, due_report, report, observation, vintage")
        self.psql(self.own, "CHECKPOINT")

    def copy(self, folder):
        """The same content in a database of its own; nobody may be connected."""
        return PostgresDatabase(folder, self.database)

    def drop(self):
        self.psql(self.server, f"DROP DATABASE {self.database} WITH (FORCE)")

    @staticmethod
    def psql(address, statement):
        command = ["psql", "--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--dbname", address, "--command", statement]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def available():
    """SQLite, and PostgreSQL where `scripts/with-postgres` started one."""
    return [SQLiteFile] + ([PostgresDatabase] if "TIENDO_TEST_POSTGRES" in os.environ else [])
