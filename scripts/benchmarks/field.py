"""The whole country in a database: the plan imported, its rounds opened, a token for each unit, a history of reports."""

import copy
import re
import subprocess
import urllib.parse

from . import nation

PASSWORD = "do-toc-do-2025"
LAST = nation.ROUNDS[-1]
REPORTS = f"/api/v1/plans/{nation.CODE}/rounds/{LAST}/reports"

# Every round but the last is over: one unit in ten sent nothing, one in ten was late, every figure has one vintage.
HISTORY = [
    f"""INSERT INTO report (round_id, organisation_code, state, revision, trend, difficulties, proposals, saved_at, saved_by,
            first_submitted_at, submitted_at, submitted_by, decided_at, decided_by)
        SELECT round_id, organisation_code, 'accepted', 1, '', '', '', at, 'bench', at, at, 'bench', at, 'bench' FROM (
            SELECT DISTINCT round_id, organisation_code, CASE WHEN organisation_code LIKE '%3' THEN 4000000000000
                ELSE 1600000000000 END AS at
            FROM obligation JOIN round ON round.id = round_id
            WHERE round.code <> '{LAST}' AND organisation_code NOT LIKE '%7') sent""",
    """INSERT INTO observation (plan_id, indicator_code, kind, organisation_code, period_code, period_last_day)
        SELECT round.plan_id, indicator_code, kind, obligation.organisation_code, round.code, round.last_day
        FROM obligation JOIN round ON round.id = obligation.round_id
        JOIN report ON report.round_id = round.id AND report.organisation_code = obligation.organisation_code""",
    """INSERT INTO vintage (observation_id, number, value, numerator, denominator, status, note, source, author, reason,
            recorded_at, illustrative)
        SELECT id, 1, 85000000, 850000000, 1000000000, CASE WHEN id % 20 = 0 THEN 'P' ELSE 'A' END, '', 'report', 'bench',
            '', 1600000000000, false FROM observation""",
    # What the product keeps beside them: the last figure of each unit.
    """INSERT INTO latest_figure (plan_id, indicator_code, organisation_code, observation_id, period_code, period_last_day,
            value, status, illustrative)
        SELECT plan_id, indicator_code, organisation_code, id, period_code, period_last_day, 85000000, vintage.status, false
        FROM observation JOIN vintage ON observation_id = id
        WHERE period_last_day = (SELECT max(later.period_last_day) FROM observation later
            WHERE later.plan_id = observation.plan_id AND later.organisation_code = observation.organisation_code
            AND later.indicator_code = observation.indicator_code AND later.kind = observation.kind)""",
]
# Nine corrections of every figure.
CORRECTIONS = """WITH RECURSIVE step (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM step WHERE n < 9)
    INSERT INTO vintage (observation_id, number, value, numerator, denominator, status, note, source, author, reason,
        recorded_at, illustrative)
    SELECT observation_id, 1 + n, value, numerator, denominator, status, note, 'correction', author, 'bench',
        recorded_at + n, illustrative FROM vintage CROSS JOIN step"""


def run(binary, database, *arguments):
    """What a command prints; the end of all where it fails."""
    command = [binary, *arguments, "--database", database.address]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"bench: {' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


class Field:
    """A filled database and the unit's tokens by its code."""

    def __init__(self, binary, package, database):
        self.binary, self.database = binary, database
        self.run("plan", "import", str(package))
        for code in nation.ROUNDS:
            self.run("round", "open", code)
        lines = self.run("bench-accounts", LAST, "--password", PASSWORD).splitlines()
        self.tokens = dict(line.split() for line in lines)
        database.change(*HISTORY)

    def run(self, *arguments):
        return run(self.binary, self.database, *arguments)

    def corrected(self, folder):
        """A copy in which every figure of the past was corrected nine times."""
        other = copy.copy(self)
        other.database = self.database.copy(folder)
        other.database.change(CORRECTIONS)
        return other


def session(server, name="dau-moi", link=None):
    """The cookies of a session of the coordinator, or of another account whose one-time link sets its password first."""
    if link:
        page = "/" + link.split("/", 3)[3]
        post(server, page, {"password": PASSWORD, "repeated": PASSWORD})
    cookies, headers = post(server, "/dang-nhap", {"name": name, "password": PASSWORD})
    return "; ".join(cookies + [cookie.split(";")[0] for cookie in headers.get_all("Set-Cookie", [])])


def post(server, path, fields):
    """Fills in the form of a page; the cookies it was filled in with, and the headers of the answer."""
    _, headers, page = server.get(path)
    token = re.search(r'name="csrf"[^>]*value="([^"]+)"', page.decode()) or re.search(
        r'value="([^"]+)"[^>]*name="csrf"', page.decode())
    cookies = [cookie.split(";")[0] for cookie in headers.get_all("Set-Cookie", [])]
    form = urllib.parse.urlencode({"csrf": token[1], **fields})
    sent = {"Cookie": "; ".join(cookies), "Content-Type": "application/x-www-form-urlencoded",
            "Origin": f"http://127.0.0.1:{server.port}"}
    status, headers, _ = server.request("POST", path, form, sent)
    if status != 303:
        raise SystemExit(f"bench: {path} was answered with {status}")
    return cookies, headers
