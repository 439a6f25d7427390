"""Pictures of the tasks: board, Gantt chart and burn-up agree with the list and the counts, on a desk, on a phone and on paper."""

import base64
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from browser import By, BrowserTest
from demonstration import shared

PLAN = "/ke-hoach/chuyen-doi-so-2023"
BOARD, SCHEDULE, BURN_UP, LIST = f"{PLAN}/bang-nhiem-vu", f"{PLAN}/tien-trinh-nhiem-vu", f"{PLAN}/duong-hoan-thanh", f"{PLAN}/nhiem-vu"


class Pictures(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def texts(self, selector: str) -> list[str]:
        return [element.text for element in self.driver.find_elements(By.CSS_SELECTOR, selector)]

    def number(self, text: str) -> int:
        return int(re.search(r"\d[\d.]*", text).group().replace(".", ""))

    def test_nothing_is_wrong_with_them_for_the_public_and_for_the_coordinator(self):
        for name in (None, "dau-moi"):
            if name:
                self.sign_in(name)
            for path, word in ((BOARD, "board"), (SCHEDULE, "schedule"), (f"{SCHEDULE}?khoang=ca-ke-hoach", "schedule-plan"), (BURN_UP, "burn-up")):
                with self.subTest(path=path, name=name):
                    self.open(path)
                    self.assertAccessible(f"{word}-{name or 'public'}")

    def test_the_board_counts_what_the_list_and_the_counts_count(self):
        self.sign_in("dau-moi")
        for query in ("", "?chuong-trinh=942", "?chu-tri=cuc-vien-thong", "?nam=2024"):
            with self.subTest(query=query):
                self.open(BOARD + query)
                columns = {e.get_attribute("href"): self.number(e.text) for e in self.driver.find_elements(By.CSS_SELECTOR, ".column a.count")}
                shown = self.number(self.texts("[role=status]")[0])
                self.assertGreater(len(columns), 1)
                self.assertEqual(sum(columns.values()), shown)
                for address, count in columns.items():
                    self.driver.get(address)
                    self.assertEqual(self.number(self.texts("[role=status]")[0]), count, address)
        self.open(f"{PLAN}/thong-ke-nhiem-vu?theo=nam")
        total = self.number(self.texts("table tbody tr:last-child td")[0])
        self.open(BOARD)
        self.assertEqual(self.number(self.texts("[role=status]")[0]), total)
        self.open(BURN_UP + "?khoang=ca-ke-hoach")
        self.assertIn(f"trong {total} lần thực hiện", self.texts(".chart-title")[0])

    def test_the_chart_zooms_by_links_and_keeps_its_filters(self):
        self.sign_in("dau-moi")
        self.open(SCHEDULE + "?chu-tri=cuc-vien-thong")
        self.assertSays("năm 2025", "hôm nay 02/10")
        self.follow("Quý III")
        self.assertIn("khoang=2025-Q3", self.driver.current_url)
        self.assertIn("chu-tri=cuc-vien-thong", self.driver.current_url)
        self.assertSays("Quý III/2025")
        self.follow("Năm 2023")
        self.assertSays("chạy trong năm 2023")
        self.assertNotIn("hôm nay", self.driver.find_element(By.TAG_NAME, "main").text)
        self.follow("Danh sách")
        self.assertIn("chu-tri=cuc-vien-thong", self.driver.current_url)

    def test_the_coordinator_sees_approved_against_real_and_the_critical_path(self):
        self.sign_in("dau-moi")
        self.open(SCHEDULE)
        codes = {text.split(" ")[0] for text in self.texts(".gantt.wide .task")}
        self.assertGreater(len(codes), 3)
        pages = [SCHEDULE] + [e.get_attribute("href").replace(self.site.address, "") for e in self.driver.find_elements(By.CSS_SELECTOR, ".pages li > a")]
        for page in pages:
            self.open(page)
            if self.driver.find_elements(By.CSS_SELECTOR, ".gantt.wide .link.critical"):
                break
        self.assertTrue(self.driver.find_elements(By.CSS_SELECTOR, ".gantt.wide .approved"))
        self.assertTrue(self.driver.find_elements(By.CSS_SELECTOR, ".gantt.wide .actual"))
        self.driver.find_element(By.CSS_SELECTOR, "main > details summary").click()
        self.assertSays("đường găng", "Đường găng là")
        self.picture("schedule-activities")

    def test_they_print_on_a4_across(self):
        self.sign_in("dau-moi")
        for path, name in ((SCHEDULE, "schedule"), (BOARD, "board"), (BURN_UP, "burn-up")):
            with self.subTest(path=path):
                self.open(path)
                paper = self.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})
                with tempfile.TemporaryDirectory() as folder:
                    file = pathlib.Path(folder) / f"{name}.pdf"
                    file.write_bytes(base64.b64decode(paper["data"]))
                    if shutil.which("pdfinfo") is None:
                        self.skipTest("needs poppler-utils")
                    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", subprocess.run(["pdfinfo", "-f", "1", "-l", "99", file], check=True, capture_output=True, text=True).stdout)
                self.assertTrue(sizes)
                for width, height in sizes:
                    self.assertAlmostEqual(float(width), 842, delta=2)
                    self.assertAlmostEqual(float(height), 595, delta=2)
                self.assertLess(len(sizes), 20)


if __name__ == "__main__":
    unittest.main()
