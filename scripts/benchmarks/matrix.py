"""The completeness matrix of 3,400 units and 12 rounds, in turns over two databases: one vintage a figure, and ten."""

import statistics
import time

from . import nation
from .field import session
from .server import Server

PAGE = f"/ke-hoach/{nation.CODE}/tinh-hinh-nop-bao-cao?nam=tat-ca&trang="
REQUESTS = 300


class Reader:
    """The coordinator, who turns the pages of the matrix."""

    def __init__(self, field):
        self.server = Server(field.binary, field.database.address)
        self.headers = {"Cookie": session(self.server)}
        self.pages, self.number, self.times = len(field.tokens) // 50, 0, []

    def turn(self):
        self.number = self.number % self.pages + 1
        started = time.perf_counter()
        status, _, body = self.server.get(f"{PAGE}{self.number}", self.headers)
        self.times.append((time.perf_counter() - started) * 1000)
        if status != 200 or nation.ROUNDS[0].encode() not in body:
            raise SystemExit(f"bench: the completeness page was answered with {status}")

    def report(self, name):
        times = sorted(self.times)
        print(f"{name}: p50 {statistics.median(times):.0f} ms, p99 {times[int(len(times) * 0.99) - 1]:.0f} ms (wanted < 200 ms)")


def measure(field, folder):
    corrected = field.corrected(folder)
    once, tenfold = Reader(field), Reader(corrected)
    for _ in range(REQUESTS):
        once.turn()
        tenfold.turn()
    for reader in once, tenfold:
        reader.server.stop()
    corrected.database.drop()
    name = f"{field.database.name}: page of {len(field.tokens)} units x {len(nation.ROUNDS)} rounds"
    once.report(f"{name}, 1 vintage a figure")
    tenfold.report(f"{name}, 10 vintages")
    ratio = statistics.median(tenfold.times) / statistics.median(once.times)
    print(f"  ten vintages cost {ratio:.2f} times as much as one (wanted about 1)")
