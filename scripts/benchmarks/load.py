"""Sends prepared HTTP requests over many connections at once, with as little work a request as Python allows."""

import selectors
import socket
import time
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """What became of a load."""

    seconds: float = 0.0
    # Of each request that was answered, in the order of the answers: its key, the status, milliseconds.
    answers: list = field(default_factory=list)

    @property
    def rate(self):
        return len(self.answers) / self.seconds

    def percentile(self, share):
        times = sorted(milliseconds for _, _, milliseconds in self.answers)
        return times[min(len(times) - 1, int(len(times) * share))]


class Line:
    """One connection with the request it waits for."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.received = b""

    def send(self, key, request):
        self.key, self.received, self.started = key, b"", time.perf_counter()
        self.socket.sendall(request)

    def receive(self):
        """The status once the answer is whole; None before."""
        part = self.socket.recv(65536)
        if not part:
            raise ConnectionResetError
        self.received += part
        head = self.received.find(b"\r\n\r\n")
        if head < 0:
            return None
        place = self.received[:head].lower().find(b"content-length:")
        length = int(self.received[place + 15:head].split(b"\r\n", 1)[0])
        return int(self.received[9:12]) if len(self.received) >= head + 4 + length else None


def post(path, body, headers):
    """A request as bytes."""
    fields = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{fields}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def run(port, requests, connections=64, after=None):
    """Sends every (key, request) once, `connections` at a time.

    `after`: a count of answers and what to do at that moment; a server that is gone then ends the load.
    """
    requests, outcome = iter(requests), Outcome()
    selector = selectors.DefaultSelector()
    started = time.perf_counter()

    def next_on(line):
        try:
            line.send(*next(requests))
        except (StopIteration, OSError):
            selector.unregister(line.socket)
            line.socket.close()

    for _ in range(connections):
        line = Line(port)
        selector.register(line.socket, selectors.EVENT_READ, line)
        next_on(line)
    while selector.get_map():
        for found, _ in selector.select():
            line = found.data
            try:
                status = line.receive()
            except OSError:
                selector.unregister(line.socket)
                line.socket.close()
                continue
            if status is None:
                continue
            outcome.answers.append((line.key, status, (time.perf_counter() - line.started) * 1000))
            if after and len(outcome.answers) == after[0]:
                after[1]()
            next_on(line)
    outcome.seconds = time.perf_counter() - started
    return outcome
