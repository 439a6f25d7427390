"""One official letter that urges a unit, as DOCX and, with the converter warm, as PDF."""

import statistics
import time

from . import field
from .server import Server

REQUESTS, PDFS = 20, 5
UNIT = "xa-0100"


def measure(binary, database, plan):
    link = field.run(binary, database, "user", "add", "dau-moi", "--display-name", "Đầu mối", "--grant", "coordinator:bo-01")
    server = Server(binary, database.address)
    try:
        cookies = {"Cookie": field.session(server, "dau-moi", link.split()[-1])}
        address = f"/api/v1/plans/{plan}/organisations/{UNIT}/urging-letter?format="
        for form, requests, wanted in ("docx", REQUESTS, "50 ms"), ("pdf", PDFS + 1, "3 s"):
            times = [turn(server, address + form, cookies) for _ in range(requests)]
            if form == "pdf":
                # The first one starts the converter.
                times = times[1:]
            print(f"{database.name}: a letter as {form.upper()}: p50 {statistics.median(times):.0f} ms, "
                  f"slowest {max(times):.0f} ms (wanted < {wanted})")
    finally:
        server.stop()


def turn(server, address, headers):
    started = time.perf_counter()
    status, _, body = server.get(address, headers)
    elapsed = (time.perf_counter() - started) * 1000
    if status != 200 or body[:2] not in (b"PK", b"%P"):
        raise SystemExit(f"bench: {address} answered {status}: {body[:300]}")
    return elapsed
