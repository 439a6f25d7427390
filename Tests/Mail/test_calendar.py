"""A unit's calendar as a calendar program reads it."""

import datetime
import http.cookiejar
import re
import tempfile
import unittest
import urllib.parse
import urllib.request

import icalendar
from field import UNIT, Server, free_port, prepare
from victim import SQLiteFile
from writer import PASSWORD, Fields


class Calendar(unittest.TestCase):
    def test_a_calendar_program_reads_the_due_dates(self):
        with tempfile.TemporaryDirectory() as folder, open(f"{folder}/log", "w+", encoding="utf-8") as log:
            database = SQLiteFile(folder)
            prepare(database, log, 0)
            server = Server(database, log, free_port())
            try:
                address = self.make(f"http://127.0.0.1:{server.port}")
                with urllib.request.urlopen(address, timeout=20) as answer:
                    self.assertEqual(answer.headers["Content-Type"], "text/calendar; charset=utf-8")
                    content = answer.read()
            finally:
                server.stop()

        self.assertTrue(all(len(line) <= 75 for line in content.split(b"\r\n")))
        calendar = icalendar.Calendar.from_ical(content)
        self.assertEqual(calendar.errors, [])
        events = calendar.walk("VEVENT")
        self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
        due = next(event for event in events if "2025-Q3" in event["UID"])
        self.assertEqual(due.decoded("DTSTART"), datetime.date(2025, 10, 4))
        self.assertEqual(due.decoded("DTEND"), datetime.date(2025, 10, 5))
        self.assertEqual(str(due["SUMMARY"]), "Hạn nộp báo cáo Quý III năm 2025 – Cục Viễn thông")
        self.assertIn("trước ngày 05/10/2025 (hết ngày 04/10)", str(due["DESCRIPTION"]))
        self.assertEqual([str(alarm["ACTION"]) for alarm in due.walk("VALARM")], ["DISPLAY"])

    def make(self, site):
        """Signs in as the unit's writer and makes the calendar's address."""
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        browser = urllib.request.build_opener(jar)

        def page(path, fields=None):
            body = urllib.parse.urlencode(fields).encode() if fields else None
            return browser.open(site + path, body, timeout=20).read().decode()

        page("/dang-nhap", {**Fields(page("/dang-nhap")).found, "name": UNIT, "password": PASSWORD})
        token = Fields(page("/tai-khoan/don-doc")).found["csrf"]
        made = page(f"/tai-khoan/lich/{UNIT}", {"csrf": token})
        return re.search(r"http://127\.0\.0\.1:\d+/lich/[\w-]+\.ics", made).group()


if __name__ == "__main__":
    unittest.main()
