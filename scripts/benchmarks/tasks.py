"""20,000 tasks of 3,400 units: list, Gantt, board, burn-up and counts at 32 connections, once with finished years behind them and
once without, while the data change once a second."""

import contextlib
import csv
import json
import statistics
import tempfile
import threading

from . import letter, nation, pages
from .field import run
from .server import Server

CODE, TASKS, FINISHED = "nhiem-vu-ca-nuoc", 20_000, 40_000
CONNECTIONS, ROUNDS = 32, 3
# A programme's tasks are numbered with four digits.
PROGRAMMES, MOST = [str(code) for code in range(701, 720)], 9000
PLAN = f"/ke-hoach/{CODE}"
ADDRESSES = {
    "task list": f"{PLAN}/nhiem-vu",
    "task list, overdue, page 5": f"{PLAN}/nhiem-vu?tinh-trang=qua-han&trang=5",
    "task list of a unit": f"{PLAN}/nhiem-vu?chu-tri=xa-0100",
    "Gantt chart of the year": f"{PLAN}/tien-trinh-nhiem-vu?khoang={nation.THIS_YEAR}",
    "board": f"{PLAN}/bang-nhiem-vu",
    "burn-up": f"{PLAN}/duong-hoan-thanh",
    "counts by lead": f"{PLAN}/thong-ke-nhiem-vu",
    "counts by lead, page 20": f"{PLAN}/thong-ke-nhiem-vu?trang=20",
    "task list of the API": f"/api/v1/plans/{CODE}/tasks?year={nation.THIS_YEAR}&limit=100",
}
# Of the tasks that fell due in finished years nearly all are done; of the others a part is under way, done, late or not begun.
STATES = [
    f"""UPDATE task_occurrence SET done_late = (id % 7 = 0), done_on = due_day, percent = 100, begun_at = 1600000000000,
        last_word_at = 1600000000000, evidence = 'confirmed' WHERE year < {nation.THIS_YEAR} AND id % 50 <> 0""",
    f"""UPDATE task_occurrence SET done_late = (id % 6 = 0), done_on = due_day, percent = 100, begun_at = 1600000000000,
        last_word_at = 1600000000000, evidence = 'confirmed' WHERE year = {nation.THIS_YEAR} AND id % 3 = 0""",
    f"""UPDATE task_occurrence SET begun_at = 1600000000000, last_word_at = 1600000000000, percent = 40
        WHERE year = {nation.THIS_YEAR} AND id % 3 = 1""",
]


def write(folder, finished):
    """A package of tasks that end this year and the next, and as many as `finished` that ended in the five years before."""
    base = nation.write(folder)
    units = nation.units()
    first = nation.THIS_YEAR - 5

    def task(number, year):
        lead, other = units[number % len(units)], units[(number * 7 + 3) % len(units)]
        programme, place = PROGRAMMES[number // MOST], number % MOST + 1
        return (f"{programme}-{place}", programme, place, f"Xây dựng nền tảng số của ngành, việc số {number}",
                f"Mô tả việc số {number}", lead[1], other[1], f"Nền tảng số {number}",
                f"{year - 1}-{year}" if number % 2 else f"{year}", "")

    rows = [task(n, nation.THIS_YEAR + (n % 10 == 0)) for n in range(TASKS)]
    rows += [task(TASKS + n, first + n % 5) for n in range(finished)]
    used = sorted({row[1] for row in rows})
    for programme in used:
        nation.table(base, f"tasks-{programme}", ["code", "programme", "number", "name", "description", "lead_organisations",
                     "coordinating_organisations", "expected_result", "schedule", "indicator_names"],
                     [row for row in rows if row[1] == programme])
    nation.table(base, "legal_documents", ["code", "kind", "number", "date", "issuer", "title", "relation"],
                 [(code, "decision", f"{code}/QĐ-TTg", "2020-06-03", "Thủ tướng Chính phủ", f"Chương trình {code}", "implements")
                  for code in used])
    # The plan has no figures here: its indicators are measured by one unit.
    with open(base / "indicators.csv", encoding="utf-8", newline="") as file:
        head, *indicators = csv.reader(file)
    place = head.index("measuring_organisations")
    for row in indicators:
        row[place] = units[0][1]
    nation.table(base, "indicators", head, indicators)
    path = base / "datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    package["tiendo"].update(code=CODE, first_year=first, last_year=nation.THIS_YEAR + 1)
    package["resources"] += [{"name": f"tasks-{code}", "path": f"tasks-{code}.csv"} for code in used]
    package["resources"].append({"name": "legal-documents", "path": "legal_documents.csv"})
    path.write_text(json.dumps(package, ensure_ascii=False, indent=2), encoding="utf-8")
    return base


@contextlib.contextmanager
def changing(binary, database):
    """Something is written once a second, by a process of its own: an answer that is kept must not outlive it."""
    over, count = threading.Event(), 0

    def change():
        nonlocal count
        while not over.wait(1):
            count += 1
            run(binary, database, "user", "add", f"do.{count}.{id(over)}", "--display-name", "Đo tốc độ")

    thread = threading.Thread(target=change)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def filled(binary, kind, folder, finished):
    with tempfile.TemporaryDirectory() as packages:
        database = kind(folder)
        run(binary, database, "plan", "import", str(write(packages, finished)))
        database.change(*STATES)
        return database


def measure(binary, kinds):
    for kind in kinds:
        with tempfile.TemporaryDirectory() as folder:
            young, old = filled(binary, kind, folder, 0), filled(binary, kind, folder, FINISHED)
            report(binary, young, old)
            letter.measure(binary, young, CODE)
            for database in young, old:
                database.drop()


def report(binary, young, old):
    results = {}
    for database in young, old:
        server = Server(binary, database.address)
        for name, address in ADDRESSES.items():
            status, _, body = server.get(address)
            if status != 200:
                raise SystemExit(f"bench: {address} answered {status}")
            results[name, database] = ([], len(body))
        with changing(binary, database):
            for _ in range(ROUNDS):
                for name, address in ADDRESSES.items():
                    results[name, database][0].append(pages.load(server.port, address, sockets=CONNECTIONS))
        server.stop()
    print(f"\n{young.name + f', {TASKS} tasks':32}{'kB':>6}{'requests/s':>12}{'p99':>11}{'with years behind':>20}   wanted")
    for name in ADDRESSES:
        (rate, tail), (old_rate, _) = (
            tuple(statistics.median(values) for values in zip(*results[name, database][0])) for database in (young, old))
        print(f"{name:32}{results[name, young][1] / 1000:6.0f}{rate:12.0f}{tail:8.1f} ms{rate / old_rate:18.2f} x"
              "   p99 < 150 ms, about 1 x")
