"""The Phụ lục 01 file as Excel would find it, as far as that can be told without Excel, and as LibreOffice prints it."""

import json
import pathlib
import posixpath
import re
import subprocess
import tempfile
import unittest
import zipfile
from xml.etree import ElementTree

import openpyxl

from demonstration import BINARY, PLAN

ROUND = "2025-Q2"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
# The order CT_Worksheet prescribes; Excel calls a file damaged where it is another.
ORDER = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting "
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing legacyDrawing tableParts"
).split()


class FormWorkbook(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="tiendo-form-")))
        cls.database = f"sqlite:{cls.folder}/tiendo.db"
        cls.tiendo("plan", "import", PLAN)
        cls.tiendo("round", "open", ROUND)
        cls.form = cls.folder / "form.xlsx"
        cls.tiendo("form", "export", ROUND, "vu-ktsxhs", "--output", cls.form)
        cls.parts = zipfile.ZipFile(cls.form)
        cls.addClassCleanup(cls.parts.close)

    @classmethod
    def tiendo(cls, *arguments, code=0) -> str:
        done = subprocess.run([BINARY, *arguments, "--database", cls.database], capture_output=True, text=True)
        assert done.returncode == code, done.stderr
        return done.stdout

    def sheets(self):
        return {n: ElementTree.fromstring(self.parts.read(n)) for n in self.parts.namelist() if re.match(r"xl/worksheets/[^/]+\.xml$", n)}

    def convert(self, kind: str, form: pathlib.Path | None = None) -> pathlib.Path:
        """The form, or another file, saved by LibreOffice in another kind of file, in a folder of its own."""
        target = self.folder / f"{kind.split(':')[0]}-{(form or self.form).stem}"
        target.mkdir(exist_ok=True)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless", "--convert-to", kind, "--outdir", target, form or self.form],
            check=True, capture_output=True, timeout=120,
        )
        return next(target.iterdir())

    def test_every_part_is_well_formed_has_a_type_and_every_relation_leads_somewhere(self):
        names = set(self.parts.namelist())
        types = ElementTree.fromstring(self.parts.read("[Content_Types].xml"))
        given = {t.get("PartName").lstrip("/") for t in types if t.get("PartName")}
        endings = {t.get("Extension") for t in types if t.get("Extension")}
        for name in names - {"[Content_Types].xml"}:
            self.assertTrue(name in given or name.rsplit(".", 1)[-1] in endings, f"{name} has no type")
            ElementTree.fromstring(self.parts.read(name))
        self.assertLessEqual(given, names, "a type of a part that is not there")
        for name in (n for n in names if n.endswith(".rels")):
            base = posixpath.dirname(posixpath.dirname(name))
            for relation in ElementTree.fromstring(self.parts.read(name)):
                if relation.get("TargetMode") == "External":
                    continue
                target = relation.get("Target")
                path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(base, target))
                self.assertIn(path, names, f"{name} leads to {target}")

    def test_the_members_of_a_sheet_stand_in_the_prescribed_order(self):
        for name, sheet in self.sheets().items():
            places = [ORDER.index(member.tag.removeprefix(MAIN)) for member in sheet]
            self.assertEqual(places, sorted(places), name)

    def test_every_sheet_is_locked_but_for_its_input_cells(self):
        book = openpyxl.load_workbook(self.form)
        unlocked = {}
        for sheet in book:
            self.assertTrue(sheet.protection.sheet, f"{sheet.title} is protected")
            self.assertFalse(sheet.protection.password, "no password is needed to mend a form")
            unlocked[sheet.title] = [c for row in sheet.iter_rows() for c in row if not c.protection.locked]
            for cell in unlocked[sheet.title]:
                self.assertNotEqual(cell.data_type, "f", f"{sheet.title}!{cell.coordinate} holds a formula")
        counts = {title: len(cells) for title, cells in unlocked.items()}
        self.assertEqual(counts["Hướng dẫn"], 0)
        self.assertEqual(counts["II-IV. Đánh giá, đề xuất"], 3)
        self.assertGreater(counts["I. Số liệu"], 10)
        self.assertEqual(book["tiendo"].sheet_state, "hidden")

    def test_every_input_cell_is_checked_within_the_limits_of_excel(self):
        book = openpyxl.load_workbook(self.form)
        for sheet in book:
            checked = [str(r) for v in sheet.data_validations.dataValidation for r in v.sqref.ranges]
            inputs = [c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked]
            self.assertLessEqual(set(inputs), set(checked), sheet.title)
            for check in sheet.data_validations.dataValidation:
                for formula in (check.formula1, check.formula2):
                    self.assertLessEqual(len(formula or ""), 255)
                self.assertLessEqual(len(check.errorTitle), 32)
                self.assertLessEqual(len(check.error), 255)
                if check.type == "list":
                    self.assertEqual(check.formula1, '"Chính thức,Tạm ước tính,Chưa có"')
            self.assertLessEqual(len(sheet.title), 31)

    def test_what_libreoffice_saves_again_is_read_as_it_was(self):
        saved = self.convert("xlsx:Calc MS Excel 2007 XML")

        before = self.tiendo("form", "check", ROUND, "vu-ktsxhs", self.form, "--json")
        after = self.tiendo("form", "check", ROUND, "vu-ktsxhs", saved, "--json")

        without_hash = lambda text: re.sub(r'"(sha256|file)": ?"[^"]*"', "", text)
        self.assertEqual(without_hash(before), without_hash(after))
        book = openpyxl.load_workbook(saved)
        self.assertTrue(all(sheet.protection.sheet for sheet in book))

    def test_it_prints_the_figures_lying_and_the_parts_upright_each_on_its_page(self):
        book = openpyxl.load_workbook(self.form)
        for row in book["II-IV. Đánh giá, đề xuất"].iter_rows():
            for cell in row:
                if not cell.protection.locked:
                    cell.value = "Tăng đều theo kịch bản. " * 40 + "Hết."
        filled = self.folder / "filled.xlsx"
        book.save(filled)

        pdf = self.convert("pdf", filled)

        facts = subprocess.run(["pdfinfo", "-f", "1", "-l", "99", pdf], check=True, capture_output=True, text=True).stdout
        sizes = [tuple(round(float(n)) for n in pair) for pair in re.findall(r"size:\s+([\d.]+) x ([\d.]+)", facts)]
        words = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True).stdout
        self.assertEqual(sizes, [(842, 595), (842, 595), (595, 842)])
        for part in ("trend", "difficulties", "proposals"):
            self.assertNotIn(f"tiendo:{part}", words, "marks for machines are not printed")
        pages = words.split("<page ")[1:]
        for page, (width, height) in zip(pages, sizes):
            for right, bottom in re.findall(r'xMax="([\d.]+)" yMax="([\d.]+)"', page):
                self.assertLess(float(right), width - 20)
                self.assertLess(float(bottom), height)
        self.assertEqual(words.count(">Hết.<"), 3, "nothing of a part is cut")

    def test_parts_that_no_row_can_hold_print_whole_and_come_back_from_libreoffice(self):
        unit, count = "cuc-vien-thong", 390
        text = "".join(f"Câu {n:04}: tỷ lệ tăng đều theo kịch bản đã giao." + ("\n" if n % 7 == 0 else " ") for n in range(count)).strip()
        self.assertGreater(len(text), 18_000)
        fresh, filled, long = (self.folder / f"{name}.xlsx" for name in ("fresh", "typed", "long"))
        self.tiendo("form", "export", ROUND, unit, "--output", fresh)
        book = openpyxl.load_workbook(fresh)
        for row in book["II-IV. Đánh giá, đề xuất"].iter_rows():
            for cell in row:
                if not cell.protection.locked:
                    cell.value = text
        book.save(filled)
        self.tiendo("form", "import", ROUND, unit, filled)
        self.tiendo("form", "export", ROUND, unit, "--output", long)

        pdf = self.convert("pdf", long)
        words = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
        saved = self.convert("xlsx:Calc MS Excel 2007 XML", long)

        printed = re.findall(r"\b(\d{4}):", words)
        self.assertEqual(printed, [f"{n:04}" for n in range(count)] * 3, "every sentence of every part, once and in order")
        for form in (long, saved):
            self.tiendo("form", "import", ROUND, unit, form, "--revision", self.report(unit)["revision"])
            report = self.report(unit)
            self.assertEqual([report[part] for part in ("trend", "difficulties", "proposals")], [text] * 3, form.name)

    def report(self, unit: str) -> dict:
        report = json.loads(self.tiendo("report", "show", ROUND, unit))
        return report | {"revision": str(report["revision"])}


if __name__ == "__main__":
    unittest.main()
