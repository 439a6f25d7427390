"""The last hour of a quarter: every unit submits its figures, in turns with the bare database; the last turn is killed."""

import json
import statistics

from . import field as country
from . import load, nation
from .bare import bare
from .server import Server

TURNS = 5
CONNECTIONS = 64


def request(unit, token):
    """A submission with a figure of every indicator."""
    figures = [{"indicator": code, "numerator": "860", "denominator": "1000"} for code in nation.INDICATORS]
    body = json.dumps({"revision": 0, "figures": figures, "trend": "Tăng so với quý trước."}).encode()
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    return load.post(f"{country.REPORTS}/{unit}/submission", body, headers)


def measure(field, folder):
    requests = [(unit, request(unit, token)) for unit, token in sorted(field.tokens.items(), key=lambda pair: pair[0][::-1])]
    share = len(requests) // (TURNS + 1)
    server = Server(field.binary, field.database.address)
    accepted(load.run(server.port, requests[:20], 1))
    limit, turns = bare(field, folder), []
    for turn in range(TURNS):
        outcome = accepted(load.run(server.port, requests[max(20, turn * share):(turn + 1) * share], CONNECTIONS))
        turns.append((outcome, limit.rates()))
    limit.drop()
    report(field, turns)
    killed(field, server, requests[TURNS * share:])


def accepted(outcome):
    """The outcome, where every answer was 200."""
    refused = [answer for answer in outcome.answers if answer[1] != 200]
    if refused:
        raise SystemExit(f"bench: {len(refused)} of {len(outcome.answers)} submissions were refused, e.g. {refused[0]}")
    return outcome


def report(field, turns):
    rate = statistics.median(outcome.rate for outcome, _ in turns)
    middle, tail = (statistics.median(outcome.percentile(share) for outcome, _ in turns) for share in (0.5, 0.99))
    print(f"{field.database.name}: {rate:.0f} submissions of {len(nation.INDICATORS)} figures a second over {CONNECTIONS} connections,"
          f" p50 {middle:.0f} ms, p99 {tail:.0f} ms")
    for clients in turns[0][1]:
        bare_rate = statistics.median(rates[clients] for _, rates in turns)
        ratio = statistics.median(outcome.rate / rates[clients] for outcome, rates in turns)
        wanted, how = ("wanted >= 25 %", "one after the other") if clients == 1 else ("for comparison", f"over {clients} connections")
        print(f"  {ratio:.0%} of {bare_rate:.0f} bare commits of the same rows a second, {how} ({wanted})")


def killed(field, server, requests):
    """Half of what is left is acknowledged, then the server dies; what was acknowledged must be there."""
    outcome = load.run(server.port, requests, CONNECTIONS, after=(len(requests) // 2, server.kill))
    acknowledged = {unit for unit, status, _ in outcome.answers if status == 200}
    again = Server(field.binary, field.database.address)
    again.stop()
    stored = {unit for unit, in field.database.rows(
        f"""SELECT report.organisation_code FROM report JOIN round ON round.id = report.round_id
            JOIN report_event ON report_event.report_id = report.id AND report_event.kind = 'submitted'
            WHERE round.code = '{country.LAST}' AND report.state = 'submitted'
            AND (SELECT count(*) FROM report_figure WHERE report_id = report.id) = {len(nation.INDICATORS)}""")}
    missing = acknowledged - stored
    field.run("audit", "verify")
    print(f"  kill -9 in the middle: {len(acknowledged)} acknowledged, {len(missing)} of them missing (wanted 0),"
          f" audit chain whole")
    if missing:
        raise SystemExit(f"bench: acknowledged and lost: {sorted(missing)[:5]}")
