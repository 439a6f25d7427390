"""Somebody who does not sign in: reads the plan, searches without marks, looks at the chart, takes the workbook."""

import json
import re
import unittest
import urllib.request

import openpyxl
from browser import By, BrowserTest
from demonstration import shared
from selenium.webdriver.support.ui import Select

PLAN = "/ke-hoach/chuyen-doi-so-2023"


class Visitor(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def test_reads_the_plan_from_the_start_page_to_an_indicator_and_its_unit(self):
        self.open("/")
        self.assertSays("57 chỉ tiêu", "125 nhiệm vụ")
        self.follow("Chỉ tiêu")
        self.assertSays("1.7.2", "4.22", "5.7")
        codes = [c.text for c in self.driver.find_elements(By.CSS_SELECTOR, "main table tr > :first-child")]
        order = [c for c in codes if c in ("1.9", "1.10", "4.9", "4.10")]
        self.assertEqual(order, ["1.9", "1.10", "4.9", "4.10"])
        self.open(f"{PLAN}/chi-tieu/1.7.1")
        self.assertTrue(self.driver.find_element(By.CSS_SELECTOR, "main svg").is_displayed())
        self.follow("Cục Viễn thông")
        self.assertSays("Cục Viễn thông", "1.6")
        self.picture("organisation")

    def test_finds_without_marks(self):
        for words, expected in (("dia chi so", "địa chỉ số"), ("chuyen doi so", "chuyển đổi số")):
            with self.subTest(words=words):
                self.open(PLAN)
                field = self.driver.find_element(By.CSS_SELECTOR, "[role=search] input, form input[type=search]")
                field.send_keys(words)
                with self.another_page():
                    field.submit()
                self.assertSays(expected)

    def test_filters_tasks(self):
        self.open(f"{PLAN}/nhiem-vu")
        everything = self.task_codes()
        self.assertGreater(len(everything), 10)
        Select(self.field("chuong-trinh")).select_by_value("942")
        with self.another_page():
            self.field("chuong-trinh").submit()
        some = self.task_codes()
        self.assertTrue(some and all(code.startswith("942-") for code in some), some)
        self.open(f"{PLAN}/nhiem-vu?chuong-trinh=749&nam=2023")
        self.assertTrue(all(code.startswith("749-") for code in self.task_codes()))
        self.open(f"{PLAN}/nhiem-vu/749-06")
        self.assertSays("749-06")

    def task_codes(self) -> list[str]:
        """The codes in the list of tasks."""
        cells = self.driver.find_elements(By.CSS_SELECTOR, "main table tbody tr > :first-child")
        return [cell.text for cell in cells if re.fullmatch(r"\d+-\d+", cell.text)]

    def test_downloads_the_consolidated_report_as_workbook_csv_and_json(self):
        self.open(f"{PLAN}/ky-bao-cao/2025-Q2/tong-hop")
        self.assertSays("minh họa")
        self.take("XLSX")
        book = openpyxl.load_workbook(self.downloaded(".xlsx"))
        cells = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
        self.assertTrue({"1.1", "1.10", "4.22"} <= {str(value) for value in cells})
        self.assertTrue(any(isinstance(value, float) for value in cells))
        links = {a.text: a.get_attribute("href") for a in self.driver.find_elements(By.CSS_SELECTOR, "main a")}
        csv = next(href for text, href in links.items() if "CSV" in text)
        with urllib.request.urlopen(csv) as answer:
            self.assertTrue(answer.read().decode("utf-8-sig").startswith("plan,round,"))
        as_json = next(href for text, href in links.items() if "JSON" in text)
        with urllib.request.urlopen(as_json) as answer:
            self.assertIn("indicators", json.load(answer))

    def test_switches_to_english_and_back(self):
        self.open(PLAN)
        self.assertEqual(self.driver.find_element(By.TAG_NAME, "html").get_attribute("lang"), "vi")
        self.follow("English")
        self.assertEqual(self.driver.find_element(By.TAG_NAME, "html").get_attribute("lang"), "en")


if __name__ == "__main__":
    unittest.main()
