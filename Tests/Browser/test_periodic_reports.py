"""Periodic reports: written, frozen and compared in the browser; the files read back by python-docx, LibreOffice, poppler and
librsvg, every number in them the one of the JSON."""

import json
import pathlib
import re
import subprocess
import tempfile
import unittest
import zipfile

import docx
import openpyxl
from browser import By, BrowserTest
from demonstration import BINARY, Demonstration, shared

PLAN = "/ke-hoach/chuyen-doi-so-2023"
REPORT = f"{PLAN}/bao-cao-quy/2025-Q2"
PAGES = f"{PLAN}/bao-cao-dinh-ky/2025-Q2"
REPORTS = {"quarterly": "2025-Q2", "annual": "2024"}


class Writing(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()

    def write(self, passage: str, text: str):
        self.open(f"{PAGES}/loi-van")
        self.type(passage, text)
        self.press("Lưu lời văn")

    def test_the_coordinator_writes_freezes_and_sees_what_differs(self):
        self.sign_in("dau-moi")
        self.open(REPORT)
        self.assertAccessible("periodic-report")
        self.follow("Viết lời văn")
        self.assertAccessible("periodic-passages")
        self.type("nhan_xet_chi_tieu", "Phủ sóng đạt [9.9].")
        self.forget_answer(422)
        self.press("Lưu lời văn")
        self.assertSays("không có trường [9.9]")
        self.assertEqual(self.field("nhan_xet_chi_tieu").get_attribute("value"), "Phủ sóng đạt [9.9].")
        self.type("nhan_xet_chi_tieu", "Phủ sóng đạt [1.6], cả nước 34 tỉnh.")
        self.press("Lưu lời văn")
        self.assertSays("Đã lưu lời văn.")
        sentence = next(p for p in self.driver.find_elements(By.CSS_SELECTOR, ".official-text") if p.text.startswith("Phủ sóng đạt"))
        figure = sentence.find_element(By.CSS_SELECTOR, "a.bound")
        self.assertTrue(figure.get_attribute("href").endswith(f"{PLAN}/chi-tieu/1.6"))
        number = figure.text
        self.open(f"{PAGES}/loi-van")
        self.assertSays("không gắn với nguồn: 34")

        self.open(f"{PAGES}/ban-chot")
        self.press("Chốt ấn bản")
        self.assertSays("Đã chốt ấn bản.", "Ấn bản 1")
        self.assertAccessible("periodic-editions")
        self.write("ket", "Xin báo cáo.")
        self.open(f"{PAGES}/ban-chot")
        self.press("Chốt ấn bản")
        self.assertSays("Hãy ghi lý do")
        self.type("reason", "Sửa lời kết")
        self.press("Chốt ấn bản")
        self.open(f"{PAGES}/ban-chot/2")
        self.assertSays("Thay đổi so với ấn bản 1", "Xin báo cáo.", "Sửa lời kết", f"Phủ sóng đạt {number}, cả nước 34 tỉnh.")
        self.assertAccessible("periodic-edition")

    def test_what_somebody_saved_meanwhile_stands_beside_what_was_typed(self):
        self.sign_in("dau-moi")
        self.open(f"{PLAN}/bao-cao-dinh-ky/2025-Q1/loi-van")
        self.type("ket", "Lời của tôi.")
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write("Lời của người khác.")
            file.flush()
            subprocess.run(
                [BINARY, "report", "write", "2025-Q1", "ket", "--file", file.name, "--revision", "0", "--database", self.site.database],
                check=True, capture_output=True)
        self.forget_answer(409)
        self.press("Lưu lời văn")
        self.assertSays("lời bạn viết chưa được lưu", "Bản đang lưu: Lời của người khác.")
        self.assertEqual(self.field("ket").get_attribute("value"), "Lời của tôi.")
        self.press("Lưu lời văn")
        self.assertSays("Đã lưu lời văn.", "Lời của tôi.")


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        for kind, period in REPORTS.items():
            for form in ("json", "docx", "pdf", "xlsx"):
                command = [BINARY, "report", kind, period, "--format", form, "--output", cls.path(kind, form)]
                subprocess.run([*command, "--database", shared().database], check=True, capture_output=True, timeout=120)
        cls.values = {kind: json.loads(cls.path(kind, "json").read_text(encoding="utf-8")) for kind in REPORTS}

    @classmethod
    def path(cls, kind: str, form: str) -> pathlib.Path:
        return cls.folder / f"{kind}.{form}"

    def blocks(self, kind: str) -> list:
        report = self.values[kind]
        return report["body"] + [block for annex in report["annexes"] for block in annex["body"]]

    def test_the_document_says_what_the_values_say(self):
        for kind in REPORTS:
            with self.subTest(kind=kind):
                document = docx.Document(str(self.path(kind, "docx")))
                texts = [p.text for p in document.paragraphs]
                headings = [p.text for p in document.paragraphs if p.style.name.lower().startswith("heading")]
                blocks = self.blocks(kind)
                self.assertEqual([h for h in headings if not h.startswith("Phụ lục")], [b["heading"] for b in blocks if "heading" in b])
                for block in blocks:
                    if "paragraph" in block:
                        self.assertIn(block["paragraph"], texts)
                # The head of the document and what stands at its end are tables too.
                tables = [[[cell.text for cell in row.cells] for row in t.rows] for t in document.tables]
                for block in blocks:
                    if "table" in block:
                        cells = [[c["title"] for c in block["columns"]]]
                        cells += [[run if isinstance(run, str) else run["text"] for run in row] for row in block["rows"]]
                        self.assertIn(cells, tables, block["table"])

    def test_each_chart_carries_its_numbers(self):
        for kind in REPORTS:
            charts = [block for block in self.blocks(kind) if "chart" in block]
            self.assertGreaterEqual(len(charts), 1)
            with zipfile.ZipFile(self.path(kind, "docx")) as package:
                for number, chart in enumerate(charts, 1):
                    part = package.read(f"word/charts/chart{number}.xml").decode()
                    read = re.findall(r"<c:v>([^<]*)</c:v>", part)
                    wanted = [value for p in chart["parts"] for value in [p["name"], *chart["categories"], *map(str, p["counts"])]]
                    self.assertEqual([text.replace("&amp;", "&") for text in read], wanted)

    def test_the_pdf_is_tagged_has_bookmarks_and_its_fonts(self):
        for kind in REPORTS:
            pdf = self.path(kind, "pdf")
            run = lambda *command: subprocess.run(command, check=True, capture_output=True, text=True).stdout
            self.assertRegex(run("pdfinfo", pdf), r"Tagged: +yes")
            self.assertIn(b"/Outlines", pdf.read_bytes())
            first = [b["heading"] for b in self.blocks(kind) if b.get("level") == 1]
            structure = run("pdfinfo", "-struct-text", pdf)
            self.assertGreaterEqual(len(re.findall(r"^ *H1\b", structure, re.M)), len(first))
            fonts = run("pdffonts", pdf).splitlines()[2:]
            self.assertTrue(fonts)
            for line in fonts:
                self.assertRegex(line, r"^[A-Z]{6}\+(LiberationSerif|TimesNewRoman)")
                self.assertRegex(line, r"yes (yes|no) yes")
            words = " ".join(run("pdftotext", "-raw", pdf, "-").split())
            for text in first:
                self.assertIn(" ".join(text.split()), words)

    def test_the_workbook_has_each_table_with_numbers_as_numbers(self):
        for kind in REPORTS:
            compared = 0
            book = openpyxl.load_workbook(self.path(kind, "xlsx"))
            tables = [block for block in self.blocks(kind) if "table" in block]
            self.assertEqual(len(book.sheetnames), len(tables))
            for sheet, table in zip(book.worksheets, tables):
                rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=7)]
                self.assertEqual(len(rows), len(table["rows"]))
                for read, row in zip(rows, table["rows"]):
                    for value, run in zip(read, row):
                        if not isinstance(run, str) and isinstance(value, (int, float)):
                            self.assertAlmostEqual(float(run["value"]), value)
                            compared += 1
            self.assertGreater(compared, 100)

    def test_the_counts_of_tasks_in_the_text_are_those_of_the_list(self):
        """Each count that the annual report's text tells, of a state and a lead or of all, is how many the list has."""
        runs = [run for block in self.values["annual"]["body"] for run in block.get("runs", []) if isinstance(run, dict)]
        counts = [run for run in runs if (run["source"] or {}).get("kind") == "tasks" and run["text"].replace(".", "") == run["value"]]
        self.assertGreater(len({run["source"]["state"] for run in counts}), 5)
        for run in counts:
            source = run["source"]
            filters = [word for name in ("state", "lead", "year") if source[name] for word in (f"--{name}", str(source[name]))]
            command = [BINARY, "task", "list", *filters, "--json", "--database", shared().database]
            tasks = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            with self.subTest(source=source):
                self.assertEqual(int(run["value"]), len(tasks))


class Drawings(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def test_librsvg_draws_every_drawing(self):
        self.sign_in("dau-moi")
        pages = [REPORT, PLAN, f"{PLAN}/chi-tieu/1.7.1", f"{PLAN}/dieu-hanh", f"{PLAN}/duong-hoan-thanh", f"{PLAN}/tien-trinh-nhiem-vu", f"{PLAN}/so-sanh-quoc-te"]
        drawn = 0
        for page in pages:
            self.open(page)
            drawings = self.driver.execute_script("return [...document.querySelectorAll('main svg')].map(s => new XMLSerializer().serializeToString(s))")
            for drawing in drawings[:12]:
                with self.subTest(page=page):
                    self.assertNotRegex(drawing, r"NaN|Infinity|undefined")
                    done = subprocess.run(["rsvg-convert", "--width", "400"], input=drawing.encode(), capture_output=True, check=False)
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertTrue(done.stdout.startswith(b"\x89PNG"))
                    drawn += 1
        self.assertGreater(drawn, 10)


if __name__ == "__main__":
    unittest.main()
