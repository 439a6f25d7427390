"""A demonstration server of its own for the browser tests: a new database, a free port, the shipped plan."""

import atexit
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("TIENDO_BINARY", ROOT / ".build/debug/tiendo"))
PLAN = ROOT / "plans/chuyen-doi-so-2023"
SECOND_PLAN = ROOT / "Tests/Fixtures/Plans/chuyen-doi-so-hai-phong-2024"
PASSWORD = "trinh-dien-2025"


class Demonstration:
    """A running server; `address` is where it answers. It ends with the process that started it."""

    def __init__(self, *options: str, plans: tuple[pathlib.Path, ...] = (PLAN,)):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tiendo-browser-"))
        self.database = f"sqlite:{self.folder}/tiendo.db"
        self.port = _free_port()
        self.address = f"http://localhost:{self.port}"
        for plan in plans:
            subprocess.run([BINARY, "plan", "import", plan, "--database", self.database], check=True, capture_output=True)
        self._serve(*options)
        atexit.register(self.stop)

    def _serve(self, *options: str):
        self.log = open(self.folder / "log", "w", encoding="utf-8")
        command = [BINARY, "serve", "--demo", "--port", str(self.port), "--database", self.database, *options]
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)
        self._wait()

    def halt(self):
        """Ends the server; `restart` starts it again."""
        self._end()

    def restart(self, *options: str):
        """Ends the server and starts it again on the same data and address, perhaps at another time."""
        self._end()
        self._serve(*options)

    def _wait(self):
        for _ in range(300):
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended by itself:\n{(self.folder / 'log').read_text()}")
            try:
                urllib.request.urlopen(self.address, timeout=5).read()
                return
            except urllib.error.HTTPError as error:
                raise RuntimeError(f"the first page: {error}\n{(self.folder / 'log').read_text()}") from error
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server does not answer")

    def _end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)
        self.log.close()

    def stop(self):
        """Ends the server and removes its files."""
        self._end()
        shutil.rmtree(self.folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


_shared: Demonstration | None = None


def shared() -> Demonstration:
    """The one server that tests share which leave no trace others could stumble over."""
    global _shared
    if _shared is None:
        _shared = Demonstration()
    return _shared
