"""My work of the coordinator and of a unit, and the coordinator's queue, with 3,400 units and as many reports that wait."""

import copy
import statistics
import time

from . import nation
from .field import session
from .server import Server

REQUESTS = 30
# Every unit has sent the last round's report but one in ten, which has not begun it.
WAITING = [
    f"""INSERT INTO report (round_id, organisation_code, state, revision, trend, difficulties, proposals, saved_at, saved_by,
            first_submitted_at, submitted_at, submitted_by)
        SELECT due_report.round_id, organisation_code, 'submitted', 1, '', '', '', 1600000000000, 'bench', 1600000000000,
            1600000000000, 'bench'
        FROM due_report JOIN round ON round.id = due_report.round_id
        WHERE round.code = '{nation.ROUNDS[-1]}' AND organisation_code NOT LIKE '%7'""",
    """INSERT INTO report_finding (report_id, missing, provisional, jumps, is_first)
        SELECT id, 0, 0, 0, false FROM report WHERE state = 'submitted'""",
]


def measure(field, folder):
    filled = copy.copy(field)
    filled.database = field.database.copy(folder)
    filled.database.change(*WAITING)
    unit = next(code for code in filled.tokens if code.endswith("7"))
    link = filled.run("user", "passwd", f"don-vi.{unit}").split()[-1]
    server = Server(filled.binary, filled.database.address)
    people = {
        "coordinator": session(server),
        "unit": session(server, f"don-vi.{unit}", link),
    }
    pages = [("coordinator", "/viec-cua-toi"), ("unit", "/viec-cua-toi"), ("coordinator", f"/ke-hoach/{nation.CODE}/cho-xem-xet")]
    for person, path in pages:
        times = []
        for _ in range(REQUESTS):
            started = time.perf_counter()
            status, _, body = server.get(path, {"Cookie": people[person]})
            times.append((time.perf_counter() - started) * 1000)
            if status != 200:
                raise SystemExit(f"bench: {path} was answered with {status}")
        times.sort()
        print(f"{field.database.name}: {path} of the {person}: p50 {statistics.median(times):.0f} ms, "
              f"p99 {times[-1]:.0f} ms, {len(body) // 1000} kB")
    server.stop()
    filled.database.drop()
