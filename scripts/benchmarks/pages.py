"""Pages built from SQL at each request, in turns with the constant plain-text route of the same server."""

import re
import statistics
import subprocess
import sys
import tempfile

from .server import HEALTH, Server, free_port

PLAN = "chuyen-doi-so-2023"
ROUND = "2025-Q2"
PAGES = {
    "overview page": f"/ke-hoach/{PLAN}",
    "indicator page": f"/ke-hoach/{PLAN}/chi-tieu/1.7.1",
}
ROUNDS, SECONDS, SOCKETS = 3, 4, 64
UNCHANGED, WRITTEN_ANEW = ", unchanged (304)", ", each written anew"


# Has wrk ask for another address each time, so that no page is one that was written before.
EACH_ANEW = """
local thread, count = 0, 0
function setup(one) thread = thread + 1; one:set("number", thread) end
function request()
  count = count + 1
  return wrk.format("GET", wrk.path .. "?lan=" .. number .. "-" .. count)
end
"""


def load(port, path, headers=(), script=None, sockets=SOCKETS):
    """Requests a second and the 99th percentile in milliseconds."""
    options = [option for header in headers for option in ("-H", header)] + (["-s", script] if script else [])
    address = f"http://127.0.0.1:{port}{path}"
    command = ["wrk", "-t2", f"-c{sockets}", f"-d{SECONDS}s", "--latency", *options, address]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in text or "Socket errors" in text:
        sys.exit(f"bench: {path} did not answer well:\n{text}")
    amount, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    return float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]), float(amount) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def rates(server, script):
    """Rates and percentiles by name, medians over the rounds; the plain-text route first."""
    targets = {"plain text": (HEALTH,)}
    for name, path in PAGES.items():
        status, headers, body = server.get(path)
        if status != 200:
            sys.exit(f"bench: {path} answered {status}")
        print(f"{name}: {len(body) / 1000:.0f} kB")
        targets[name] = (path,)
        targets[name + WRITTEN_ANEW] = (path, (), script)
        targets[name + UNCHANGED] = (path, (f"If-None-Match: {headers['ETag']}",))
        if server.get(path, {"If-None-Match": headers["ETag"] or ""})[0] != 304:
            sys.exit(f"bench: {path} does not answer 304 to its own ETag")
    found = {name: [] for name in targets}
    for _ in range(ROUNDS):
        for name, target in targets.items():
            found[name].append(load(server.port, *target))
    return {name: tuple(statistics.median(values) for values in zip(*runs)) for name, runs in found.items()}


def report(results, server):
    plain = results["plain text"][0]
    print(f"\n{'':40}{'requests/s':>12}{'of plain':>10}{'p99':>10}   wanted")
    for name, (rate, tail) in results.items():
        wanted = ">= 50 %" if name.endswith(UNCHANGED) else ">= 10 %, p99 < 80 ms" if name in PAGES else ""
        print(f"{name:40}{rate:12.0f}{rate / plain:10.1%}{tail:7.1f} ms   {wanted}")
    resident, highest = server.memory()
    print(f"resident memory after the load: {resident:.0f} MB, highest {highest:.0f} MB (wanted < 150 MB)")


def measure(binary):
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:{folder}/tiendo.db"
        subprocess.run([binary, "plan", "import", f"plans/{PLAN}", "--database", database], check=True)
        first = Server(binary, database, "--demo")
        print(f"first start, with the demonstration's figures: {first.start_seconds:.2f} s")
        first.stop()
        server = Server(binary, database, "--demo")
        print(f"start to first answer on an existing database: {server.start_seconds:.3f} s (wanted < 0.5 s)")
        try:
            script = f"{folder}/anew.lua"
            with open(script, "w", encoding="utf-8") as file:
                file.write(EACH_ANEW)
            report(rates(server, script), server)
        finally:
            print(f"stop: {server.stop():.2f} s")
        sys.stdout.flush()
        subprocess.run([binary, "bench", "--database", database, "--plan", PLAN, "--round", ROUND,
                        "--port", str(free_port()), *PAGES.values()], check=True)
