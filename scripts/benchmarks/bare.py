"""The limit: the rows of one submission written by the bare database, a durable transaction each."""

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time

SECONDS = 2.0
# What a submission leaves behind; `{…}` is the database's way to write a value.
STATEMENTS = {
    "report": """INSERT INTO {schema}report (id, round_id, organisation_code, state, revision, trend, difficulties, proposals,
        saved_at, saved_by, first_submitted_at, submitted_at, submitted_by)
        VALUES ({n}, 1, {key}, 'submitted', 1, '', '', '', {n}, {key}, {n}, {n}, {key})""",
    "report_figure": """INSERT INTO {schema}report_figure (report_id, indicator_code, kind, typed_value, typed_numerator,
        typed_denominator, value, numerator, denominator, status, note) VALUES {figures}""",
    "report_finding": """INSERT INTO {schema}report_finding (report_id, missing, provisional, jumps, is_first)
        VALUES ({n}, 0, 0, 0, false)""",
    "report_event": """INSERT INTO {schema}report_event (id, report_id, kind, at, actor, reason, content)
        VALUES ({n}, {n}, 'submitted', {n}, {key}, '', '{content}')""",
    "audit_entry": """INSERT INTO {schema}audit_entry (number, at, actor, action, subject, detail, previous_hash, hash)
        VALUES ({n}, {n}, {key}, 'report.submitted', {key}, '{detail}', {hash}, {hash})""",
}
FIGURE = "({n}, '1.{i}', 'measuring', '', '850', '1000', 85000000, 850000000, 1000000000, 'A', '')"


def statements(field, schema, n, key, digest):
    """The statements with the lengths of what the product stored last."""
    (content, detail), = field.database.rows(
        """SELECT length(report_event.content), length(audit_entry.detail) FROM report_event, audit_entry
           WHERE report_event.kind = 'submitted' AND audit_entry.action = 'report.submitted'
           ORDER BY report_event.id DESC, audit_entry.number DESC LIMIT 1""")
    figures = ", ".join(FIGURE.format(n=n, i=i) for i in range(1, 9))
    return [text.format(schema=schema, n=n, key=key, hash=digest, figures=figures, content="x" * int(content),
                        detail="x" * int(detail)) for text in STATEMENTS.values()]


class BareSQLite:
    """A copy of the filled file without the product: its size, its indexes, WAL and synchronous=FULL."""

    def __init__(self, field, folder):
        self.database = field.database.copy(folder)
        self.path = self.database.path
        self.statements = statements(field, "", ":n", ":key", ":hash")
        self.n = 1_000_000_000

    def rates(self):
        """Transactions a second, by the number of connections: SQLite has one writer."""
        connection = sqlite3.connect(self.path, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        started, count = time.monotonic(), 0
        while time.monotonic() - started < SECONDS:
            self.n += 1
            values = {"n": self.n, "key": f"don-vi.xa-{self.n}", "hash": f"{self.n:064}"}
            connection.execute("BEGIN IMMEDIATE")
            for statement in self.statements:
                connection.execute(statement, values)
            connection.execute("COMMIT")
            count += 1
        rate = count / (time.monotonic() - started)
        connection.close()
        return {1: rate}

    def drop(self):
        self.database.drop()


class BarePostgres:
    """The same tables and indexes in a schema of their own, written by pgbench with prepared statements."""

    def __init__(self, field, folder):
        self.field = field
        tables = "; ".join(
            f"CREATE TABLE bare.{table} (LIKE public.{table} INCLUDING ALL)" for table in STATEMENTS)
        field.database.psql(field.database.own, f"CREATE SCHEMA bare; {tables}")
        key = "CAST('don-vi.xa-' || CAST(:id AS bigint) AS text)"
        own = statements(field, "bare.", ":id", key, "lpad(CAST(CAST(:id AS bigint) AS text), 64, '0')")
        lines = ["\\set n :n + 1", "\\set id :base + :client_id * 10000000 + :n", "BEGIN", *own, "COMMIT"]
        self.script = tempfile.NamedTemporaryFile("w", dir=folder, suffix=".sql", delete=False)
        self.script.write("".join(" ".join(line.split()) + (";\n" if line[0] != "\\" else "\n") for line in lines))
        self.script.close()
        self.base = 0
        self.program = shutil.which("pgbench") or sorted(
            f"/usr/lib/postgresql/{version}/bin/pgbench" for version in os.listdir("/usr/lib/postgresql"))[-1]

    def rates(self):
        """Transactions a second, by the number of connections."""
        return {clients: self.rate(clients) for clients in (1, 64)}

    def rate(self, clients):
        self.base += 1_000_000_000_000
        command = [self.program, "--no-vacuum", "--protocol=prepared", "--file", self.script.name, "--client", str(clients),
                   "--jobs", "1", "--time", str(int(SECONDS)), "--define", "n=0", "--define", f"base={self.base}",
                   self.field.database.own]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        found = re.search(r"tps = ([\d.]+)", done.stdout)
        if done.returncode != 0 or not found:
            raise SystemExit(f"bench: pgbench\n{done.stdout}{done.stderr}")
        return float(found[1])

    def drop(self):
        self.field.database.psql(self.field.database.own, "DROP SCHEMA bare CASCADE")


def bare(field, folder):
    """The bare database beside a filled one."""
    return BareSQLite(field, folder) if field.database.name == "SQLite" else BarePostgres(field, folder)
