"""All tasks of the decision, row by row: the tables against what the API says, and the doubtful rows against the plan lint."""

import csv
import datetime
import json
import pathlib
import re
import subprocess
import unicodedata
import unittest
import urllib.request

from demonstration import BINARY, PLAN, Demonstration

CODE = "chuyen-doi-so-2023"
FIRST, LAST = 2023, 2025


def rows(name: str) -> list[dict]:
    with open(PLAN / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def folded(text: str) -> str:
    """A name without case, runs of spaces, kinds of dash, the mark of a footnote and final punctuation."""
    text = re.sub(r"\(\s*\*+\s*\)\s*$", "", unicodedata.normalize("NFC", text).casefold())
    text = re.sub(r"[‐-―-]", "-", re.sub(r"\s+", " ", text))
    return text.strip().rstrip(".,;:").strip()


class Plain(Demonstration):
    """The same server without the demonstration: nobody has reported anything."""

    def _serve(self, *options: str):
        self.log = open(self.folder / "log", "w", encoding="utf-8")
        command = [BINARY, "serve", "--port", str(self.port), "--database", self.database, *options]
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)
        self._wait()


class TasksAgainstTables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Plain()
        cls.addClassCleanup(cls.server.stop)
        cls.tables = rows("tasks-749.csv") + rows("tasks-942.csv")
        cls.names = {folded(row["name"]): row["code"] for row in rows("organisations.csv")}
        cls.names |= {folded(row["alias"]): row["organisation_code"] for row in rows("organisation_aliases.csv")}
        cls.indicators = {folded(row["name"]): row["code"] for row in rows("indicators.csv")}
        cls.tasks = {row["code"]: cls.ask(f"/tasks/{row['code']}") for row in cls.tables}
        lint = subprocess.run(
            [BINARY, "plan", "lint", "--json", "--database", cls.server.database], capture_output=True, text=True
        )
        cls.findings = json.loads(lint.stdout)

    @classmethod
    def ask(cls, path: str):
        address = f"{cls.server.address}/api/v1/plans/{CODE}{path}"
        with urllib.request.urlopen(address, timeout=30) as answer:
            return json.load(answer)

    def doubts(self, code: str) -> set[str]:
        """The rules by which the lint doubts a row."""
        findings = self.findings["findings"] if isinstance(self.findings, dict) else self.findings
        return {finding["rule"] for finding in findings if finding["row"] == code}

    def test_every_row_is_there_once_in_the_printed_order(self):
        self.assertEqual(len(self.tables), 125)
        codes = [row["code"] for row in self.tables]
        listed = []
        for page in (1, 2, 3):
            for row in self.ask(f"/tasks?limit=100&page={page}"):
                if row["code"] not in listed:
                    listed.append(row["code"])
        self.assertEqual(sorted(listed), sorted(codes))
        self.assertEqual([c for c in listed if c.startswith("749")], [c for c in codes if c.startswith("749")])
        self.assertEqual([c for c in listed if c.startswith("942")], [c for c in codes if c.startswith("942")])

    def test_texts_are_as_printed(self):
        for row in self.tables:
            task = self.tasks[row["code"]]
            with self.subTest(row["code"]):
                for name in ("name", "description", "expected_result", "programme"):
                    self.assertEqual(task[name], row[name])
                self.assertEqual(task["number"], int(row["number"]))
                self.assertEqual(task["schedule"]["text"], row["schedule"])

    def test_leads_and_coordinating_units_are_those_of_the_table(self):
        for row in self.tables:
            task = self.tasks[row["code"]]
            for part in ("lead", "coordinating"):
                printed = [name.strip() for name in row[part + "_organisations"].split(";") if name.strip()]
                with self.subTest(row["code"], part=part):
                    wanted = [self.names.get(folded(name)) for name in printed]
                    found = [unit["code"] if isinstance(unit, dict) else unit for unit in task[part]]
                    self.assertEqual([code for code in found if code], [code for code in wanted if code])
                    if None in wanted:
                        self.assertTrue(self.doubts(row["code"]), f"{printed} names nobody and is not doubted")

    def test_schedules_give_the_occurrences_and_states(self):
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()
        for row in self.tables:
            with self.subTest(row["code"]):
                text = row["schedule"].lower()
                years = [int(year) for year in re.findall(r"20\d\d", text)]
                done = "đã hoàn thành" in text
                if "hằng năm" in text or "hàng năm" in text:
                    wanted = [f"{year}-12-31" for year in range(FIRST, LAST + 1)]
                elif years:
                    wanted = [f"{years[-1]}-12-31"]
                else:
                    wanted = [None]
                occurrences = self.tasks[row["code"]]["occurrences"]
                self.assertEqual([occurrence["due"] for occurrence in occurrences], wanted)
                for occurrence in occurrences:
                    late = occurrence["due"] is not None and occurrence["due"] < today.isoformat()
                    state = "done_on_time" if done else "overdue" if late else "within_time"
                    self.assertEqual(occurrence["state"], state)
                    self.assertEqual(occurrence["done_at_issue"], done)
                if done:
                    self.assertIn("completed_at_issue", self.doubts(row["code"]))

    def test_links_lead_to_the_indicators_printed_or_are_doubted(self):
        linked = 0
        for row in self.tables:
            printed = [name.strip() for name in row["indicator_names"].splitlines() if name.strip()]
            with self.subTest(row["code"]):
                links = self.tasks[row["code"]]["indicators"]
                self.assertEqual([folded(link["text"]) for link in links], [folded(name) for name in printed])
                for link in links:
                    exact = self.indicators.get(folded(link["text"]))
                    if exact:
                        self.assertEqual(link["code"], exact)
                        linked += 1
                    else:
                        self.assertTrue(self.doubts(row["code"]), f"{link} is no indicator's name and not doubted")
        self.assertGreater(linked, 0)

    def test_rows_led_by_collectives_or_nobody_are_doubted(self):
        collective = {row["code"] for row in rows("organisations.csv") if row["kind"] == "collective"}
        for row in self.tables:
            codes = [self.names.get(folded(name)) for name in row["lead_organisations"].split(";") if name.strip()]
            if not [code for code in codes if code and code not in collective]:
                with self.subTest(row["code"]):
                    self.assertTrue(self.doubts(row["code"]))


if __name__ == "__main__":
    unittest.main()
