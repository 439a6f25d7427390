"""A demonstration server that is killed in the middle of its work, and the database that is looked at afterwards."""

import os
import pathlib
import socket
import sqlite3
import subprocess
import time
import urllib.request
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("TIENDO_BINARY", ROOT / ".build/debug/tiendo"))
PLAN = ROOT / "plans/chuyen-doi-so-2023"


class SQLiteFile:
    """An SQLite file of the test's own."""

    def __init__(self, folder):
        self.path = f"{folder}/tiendo.db"
        self.address = f"sqlite:{self.path}"

    def rows(self, statement):
        connection = sqlite3.connect(self.path)
        try:
            return [tuple(str(value) for value in row) for row in connection.execute(statement)]
        finally:
            connection.close()

    def change(self, *statements):
        connection = sqlite3.connect(self.path)
        try:
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        finally:
            connection.close()

    def drop(self):
        pass


class PostgresDatabase:
    """A database of the test's own on the server of `scripts/with-postgres`."""

    def __init__(self, folder):
        self.server = os.environ["TIENDO_TEST_POSTGRES"]
        options = dict(part.split("=", 1) for part in self.server.split())
        self.name = "kill" + uuid.uuid4().hex[:12]
        self._psql(self.server, f"CREATE DATABASE {self.name} TEMPLATE template0")
        self.own = f"{self.server} dbname={self.name}"
        host = options["host"].replace("/", "%2F")
        self.address = f"postgres://{options['user']}@{host}/{self.name}"

    def rows(self, statement):
        text = self._psql(self.own, statement)
        return [tuple(line.split("|")) for line in text.splitlines()]

    def change(self, *statements):
        for statement in statements:
            self._psql(self.own, statement)

    def drop(self):
        self._psql(self.server, f"DROP DATABASE {self.name} WITH (FORCE)")

    @staticmethod
    def _psql(address, statement):
        command = ["psql", "--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--dbname", address, "--command", statement]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Victim:
    """`tiendo serve --demo` on a database."""

    def __init__(self, database, log):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        command = [BINARY, "serve", "--demo", "--port", str(self.port), "--database", database.address]
        self.process = subprocess.Popen(command, stdout=log, stderr=log)
        for _ in range(600):
            if self.process.poll() is not None:
                raise RuntimeError("the server ended by itself")
            try:
                urllib.request.urlopen(self.address + "/healthz", timeout=5).read()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server does not answer")

    def kill(self):
        """Ends it as a power cut would: no handler of it runs."""
        self.process.kill()
        self.process.wait()
