"""kill -9 in the middle of submissions: afterwards all of a submission is there or none of it."""

import os
import random
import subprocess
import tempfile
import time
import unittest

from victim import BINARY, PLAN, PostgresDatabase, SQLiteFile, Victim
from writer import Writer

ROUND = "2025-Q3"
KILLS = 4
WRITERS = 3
STATE_AFTER = {"submitted": "submitted", "recalled": "draft", "returned": "returned", "accepted": "accepted"}


class Kill(unittest.TestCase):
    def test_sqlite_holds_all_of_a_submission_or_none(self):
        self.check(SQLiteFile)

    @unittest.skipUnless("TIENDO_TEST_POSTGRES" in os.environ, "run by scripts/with-postgres")
    def test_postgres_holds_all_of_a_submission_or_none(self):
        self.check(PostgresDatabase)

    def check(self, kind):
        with tempfile.TemporaryDirectory() as folder, open(f"{folder}/log", "w+", encoding="utf-8") as log:
            database = kind(folder)
            try:
                command = [BINARY, "plan", "import", PLAN, "--database", database.address]
                subprocess.run(command, check=True, capture_output=True)
                Victim(database, log).kill()
                acknowledged = 0
                for _ in range(KILLS):
                    acknowledged += self.kill_once(database, log)
                self.assertGreater(acknowledged, KILLS, "the server was killed before it did anything")
            except BaseException:
                log.seek(0)
                print(log.read()[-3000:])
                raise
            finally:
                database.drop()

    def kill_once(self, database, log):
        before = self.events(database)
        victim = Victim(database, log)
        writers = [Writer(victim.address, self.address(unit), unit) for unit in self.units(database)]
        for writer in writers:
            writer.start()
        time.sleep(random.uniform(0.5, 2.5))
        victim.kill()
        for writer in writers:
            writer.join(timeout=30)
            self.assertIsNone(writer.surprise)
        after = self.events(database)
        for writer in writers:
            for kind, count in writer.acknowledged.items():
                stored = after.get((writer.unit, kind), 0) - before.get((writer.unit, kind), 0)
                # What was acknowledged is there; beyond it at most the one change whose answer was cut off.
                self.assertIn(stored - count, (0, 1), f"{writer.unit} {kind}")
        self.whole(database)
        return sum(sum(writer.acknowledged.values()) for writer in writers)

    def whole(self, database):
        """Report, event and audit entry agree for every report, and the chain of entries is unbroken."""
        states = dict(database.rows(
            f"SELECT organisation_code, report.state FROM report JOIN round ON round.id = round_id WHERE code = '{ROUND}'"))
        last = database.rows(
            f"""SELECT organisation_code, kind FROM report_event JOIN report ON report.id = report_id
                JOIN round ON round.id = round_id WHERE code = '{ROUND}' ORDER BY report_event.id""")
        for unit, kind in dict(last).items():
            self.assertEqual(states[unit], STATE_AFTER[kind], unit)
        entries = {}
        for subject, action in database.rows("SELECT subject, action FROM audit_entry"):
            key = (subject.rsplit("/", 1)[-1], action.removeprefix("report."))
            if f"round/{ROUND}/report/" in subject:
                entries[key] = entries.get(key, 0) + 1
        for key, count in self.events(database).items():
            self.assertEqual(entries.get(key, 0), count, key)
        command = [BINARY, "audit", "verify", "--database", database.address]
        verdict = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(verdict.returncode, 0, verdict.stdout + verdict.stderr)

    def events(self, database):
        rows = database.rows(
            f"""SELECT organisation_code, kind, count(*) FROM report_event JOIN report ON report.id = report_id
                JOIN round ON round.id = round_id WHERE code = '{ROUND}' GROUP BY organisation_code, kind""")
        return {(unit, kind): int(count) for unit, kind, count in rows}

    def units(self, database):
        """Units that measure and whose report nobody reviews yet."""
        rows = database.rows(
            f"""SELECT DISTINCT obligation.organisation_code FROM obligation JOIN round ON round.id = obligation.round_id
                JOIN account ON account.name = obligation.organisation_code
                LEFT JOIN report ON report.round_id = round.id
                    AND report.organisation_code = obligation.organisation_code
                WHERE round.code = '{ROUND}' AND obligation.kind = 'measuring'
                    AND (report.id IS NULL OR report.state = 'draft') ORDER BY 1 LIMIT {WRITERS}""")
        return [unit for unit, in rows]

    @staticmethod
    def address(unit):
        return f"/ke-hoach/{PLAN.name}/ky-bao-cao/{ROUND}/bao-cao/{unit}"


if __name__ == "__main__":
    unittest.main()
