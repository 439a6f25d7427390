"""The product's server as a process of its own."""

import http.client
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

HEALTH = "/healthz"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server on a database; `stop` ends it as an operator would, `kill` as a power cut."""

    def __init__(self, binary, database, *options):
        self.port = free_port()
        command = [binary, "serve", "--port", str(self.port), "--database", database, *options]
        self.log = tempfile.TemporaryFile()
        started = time.monotonic()
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log)
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() - started > 60:
                self.log.seek(0)
                sys.exit("bench: the server did not start:\n" + self.log.read().decode())
            time.sleep(0.002)
        self.start_seconds = time.monotonic() - started

    def answers(self):
        try:
            return self.get(HEALTH)[0] == 200
        except (OSError, http.client.HTTPException):
            return False

    def get(self, path, headers={}):
        return self.request("GET", path, None, headers)

    def request(self, method, path, body, headers={}):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, answer.headers, body

    def memory(self):
        """Resident memory in megabytes, now and at its highest."""
        with open(f"/proc/{self.process.pid}/status") as status:
            values = dict(re.findall(r"(VmRSS|VmHWM):\s+(\d+) kB", status.read()))
        return int(values["VmRSS"]) / 1000, int(values["VmHWM"]) / 1000

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        started = time.monotonic()
        self.process.wait(timeout=30)
        return time.monotonic() - started

    def kill(self):
        self.process.kill()
        self.process.wait()
