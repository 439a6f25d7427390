"""A demonstration whose units are urged, on a database of its own, with servers that send to a test's mail server."""

import os
import pathlib
import socket
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Crash"))
from victim import BINARY, PLAN  # noqa: E402

UNIT = "cuc-vien-thong"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """`tiendo serve --demo` that sends to a mail server."""

    def __init__(self, database, log, mail, **variables):
        self.port = free_port()
        self.database = database
        command = [BINARY, "serve", "--demo", "--port", str(self.port), "--database", database.address]
        self.process = subprocess.Popen(command, stdout=log, stderr=log, env=environment(mail, **variables))
        for _ in range(600):
            if self.process.poll() is not None:
                raise RuntimeError("the server ended by itself")
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5).read()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server does not answer")

    def kill(self):
        """Ends it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Ends it as an operator does."""
        self.process.terminate()
        self.process.wait(timeout=60)


def environment(mail, **variables):
    """The environment of a server that sends to a mail server on this machine."""
    own = {
        "TIENDO_SMTP_URL": f"smtp://127.0.0.1:{mail}", "TIENDO_SMTP_TLS": "none", "TIENDO_SMTP_TIMEOUT": "5",
        "TIENDO_SMTP_RETRY": "1", "TIENDO_MAIL_FROM": "Tiến độ <tiendo@tiendo.example>",
        "TIENDO_PUBLIC_URL": "https://tiendo.example",
    }
    return {name: value for name, value in {**os.environ, **own, **variables}.items() if value is not None}


def run(database, *words, **variables):
    """Runs a command beside the servers; gives its result."""
    command = [BINARY, *words, "--database", database.address]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **variables})


def prepare(database, log, people):
    """A demonstration in which so many people write for one unit, and nobody was urged yet."""
    subprocess.run([BINARY, "plan", "import", PLAN, "--database", database.address], check=True, capture_output=True)
    Server(database, log, free_port()).stop()
    database.change("DELETE FROM mail_attempt", "DELETE FROM urging_step", "DELETE FROM urging_task_step", "DELETE FROM message")
    for number in range(people):
        name = f"nguoi-{number:03}"
        database.change(
            f"""INSERT INTO account (name, display_name, email, demonstration, created_at)
                VALUES ('{name}', 'Người {number}', '{name}@tiendo.example', true, 0)""",
            f"""INSERT INTO account_grant (account_id, role, organisation_code)
                SELECT id, 'contributor', '{UNIT}' FROM account WHERE name = '{name}'""")


def states(database):
    """How many messages stand in each state."""
    rows = database.rows("SELECT state, count(*) FROM message GROUP BY state")
    return {state: int(count) for state, count in rows}


def wait(condition, seconds=60):
    """Waits until a condition holds; fails where it never does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError("waited in vain")
