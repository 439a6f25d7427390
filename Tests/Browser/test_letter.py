"""The official letter, read back by python-docx and by LibreOffice: measures of Nghị định 30/2020/NĐ-CP, and every word."""

import json
import pathlib
import re
import subprocess
import tempfile
import unittest

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/debug/tiendo"
# Units with a letter of one page and of several.
UNITS = ["cuc-tan-so-vtd", "cuc-attt"]


class Letter(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.run_program("plan", "import", ROOT / "plans/chuyen-doi-so-2023")
        listed = json.loads(cls.run_program("letter", "list", "--json"))
        cls.items = {unit["organisation"]: unit for unit in listed["units"]}
        for unit in UNITS:
            for form in ("docx", "pdf"):
                cls.run_program("letter", "urge", "--organisation", unit, "--format", form, "--output", cls.path(unit, form))

    @classmethod
    def run_program(cls, *arguments) -> str:
        command = [PROGRAM, *arguments, "--database", f"sqlite:{cls.folder}/letter.db"]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout

    @classmethod
    def path(cls, unit: str, form: str) -> pathlib.Path:
        return cls.folder / f"{unit}.{form}"

    def document(self, unit: str = UNITS[0]):
        return docx.Document(str(self.path(unit, "docx")))

    def paragraphs(self, document) -> list:
        """All paragraphs in reading order, those of tables included."""
        found = []
        for element in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"):
            found.append(docx.text.paragraph.Paragraph(element, document))
        return found

    def find(self, document, text: str):
        return next(p for p in self.paragraphs(document) if p.text.startswith(text))

    def assert_form(self, document, text: str, size: int, bold: bool = False, italic: bool = False, centred: bool = True):
        paragraph = self.find(document, text)
        run = paragraph.runs[0]
        self.assertEqual((run.font.size, bool(run.font.bold), bool(run.font.italic)), (Pt(size), bold, italic), text)
        self.assertEqual(paragraph.alignment == WD_ALIGN_PARAGRAPH.CENTER, centred, text)

    def test_the_paper_is_that_of_the_decree(self):
        for unit in UNITS:
            section = self.document(unit).sections[0]
            near = lambda length, millimetres: self.assertAlmostEqual(length, Mm(millimetres), delta=Mm(0.1))
            near(section.page_width, 210)
            near(section.page_height, 297)
            near(section.top_margin, 20)
            near(section.bottom_margin, 20)
            near(section.left_margin, 30)
            near(section.right_margin, 15)
            self.assertTrue(section.different_first_page_header_footer)
            self.assertEqual(section.first_page_header.paragraphs[0].text, "")
            number = section.header.paragraphs[0]
            self.assertEqual(number.alignment, WD_ALIGN_PARAGRAPH.CENTER)
            self.assertIn('w:instr="PAGE"', number._p.xml)
            self.assertIn('w:sz w:val="26"', number._p.xml)

    def test_each_part_has_its_size_and_form(self):
        document = self.document()
        fonts = document.styles.element.xpath("//w:docDefaults//w:rFonts/@w:ascii")
        self.assertEqual(fonts, ["Times New Roman"])
        self.assert_form(document, "BỘ KHOA HỌC VÀ CÔNG NGHỆ", 12)
        self.assert_form(document, "CỤC CHUYỂN ĐỔI SỐ QUỐC GIA", 12, bold=True)
        self.assert_form(document, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
        self.assert_form(document, "Độc lập - Tự do - Hạnh phúc", 13, bold=True)
        self.assert_form(document, "Số:", 13)
        self.assert_form(document, "V/v", 12)
        self.assert_form(document, "Kính gửi:", 14)
        self.assert_form(document, "Nơi nhận:", 12, bold=True, italic=True, centred=False)
        self.assert_form(document, "- Như trên;", 11, centred=False)
        self.assert_form(document, "- Lưu: VT.", 11, centred=False)
        date = next(p for p in self.paragraphs(document) if "ngày" in p.text and "tháng" in p.text and len(p.text) < 60)
        self.assertEqual((date.runs[0].font.size, date.runs[0].font.italic), (Pt(13), True))
        self.assertIsNone(re.search(r"\d", date.text), "the date of a draft is blank")
        self.assertIsNone(re.search(r"\d", self.find(document, "Số:").text), "the number of a draft is blank")
        self.assertEqual(self.find(document, "V/v").paragraph_format.space_before, Pt(6))

    def test_the_text_is_justified_with_its_first_line_set_in(self):
        document = self.document()
        for start in ("Thực hiện Kế hoạch", "Đề nghị", "Trân trọng./."):
            paragraph = self.find(document, start)
            form = paragraph.paragraph_format
            self.assertEqual(paragraph.alignment, WD_ALIGN_PARAGRAPH.JUSTIFY)
            self.assertEqual(form.first_line_indent, Pt(36))
            self.assertGreaterEqual(form.space_after, Pt(6))
            self.assertTrue(1 <= form.line_spacing <= 1.5)
            self.assertEqual(paragraph.runs[0].font.size, Pt(14))

    def test_rules_stand_under_the_motto_and_the_issuer(self):
        def length(paragraph, width):
            ind = paragraph._p.pPr.find(docx.oxml.ns.qn("w:ind"))
            left, right = (int(ind.get(docx.oxml.ns.qn(f"w:{side}"))) for side in ("left", "right"))
            self.assertEqual(left, right)
            return width - left - right

        table = self.document().tables[0]
        widths = [int(cell.width.twips) for cell in table.rows[0].cells]
        rules = [[p for p in cell.paragraphs if p._p.xpath("./w:pPr/w:pBdr/w:top")] for cell in table.rows[0].cells]
        self.assertEqual([len(found) for found in rules], [1, 1])
        # Measured with fontTools: the motto is 12,241 thousandths of 13 points, the issuer's name 15,861 of 12.
        self.assertAlmostEqual(length(rules[1][0], widths[1]), 12.241 * 13 * 20, delta=10)
        issuer = 15.861 * 12 * 20
        self.assertTrue(issuer / 3 <= length(rules[0][0], widths[0]) <= issuer / 2)

    def test_the_table_says_what_the_source_says(self):
        for unit in UNITS:
            rows = [[cell.text for cell in row.cells] for row in self.document(unit).tables[1].rows][1:]
            items = self.items[unit]["items"]
            self.assertEqual(len(rows), len(items))
            for index, (row, item) in enumerate(zip(rows, items), 1):
                code, _, year = item["code"].partition("/")
                day = "/".join(reversed(item["due"].split("-")))
                title = f"Nhiệm vụ {code}{f' (năm {year})' if year else ''}: {item['name']}"
                basis = f"Nhiệm vụ số {item['number']}, {item['document']}"
                late = f"{item['days_late']:,}".replace(",", ".")
                self.assertEqual(row, [str(index), title, basis, day, late])
            text = self.find(self.document(unit), "Thực hiện Kế hoạch").text
            self.assertIn(f"còn {len(items)} nội dung quá hạn", text)
            head = self.document(unit).tables[1].rows[0]._tr
            self.assertTrue(head.xpath("./w:trPr/w:tblHeader") and head.xpath("./w:trPr/w:cantSplit"))

    def test_the_pdf_has_every_word_of_the_document_in_fonts_that_carry_vietnamese(self):
        for unit in UNITS:
            pdf = self.path(unit, "pdf")
            fonts = subprocess.run(["pdffonts", pdf], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
            self.assertTrue(fonts)
            for line in fonts:
                # One family alone: another one would stand in for letters the first does not have.
                self.assertRegex(line, r"^[A-Z]{6}\+(LiberationSerif|TimesNewRoman)")
                self.assertRegex(line, r"yes yes yes")
            read = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True, text=True).stdout
            pages = read.split("\f")
            # The numbers of the pages after the first stand in their head.
            for number, page in enumerate(pages[1:-1], 2):
                self.assertEqual(page.split()[0], str(number))
            body = [word for index, page in enumerate(pages) for word in page.split()[1 if 0 < index < len(pages) - 1 else 0 :]]
            head = self.head_words(unit, len(pages) - 1)
            written = [word for p in self.paragraphs(self.document(unit)) for word in p.text.split()]
            self.assertEqual(sorted(body), sorted(written + head))

    def head_words(self, unit: str, pages: int) -> list:
        """The words of the table's head where it is repeated: on every further page that has rows."""
        read = subprocess.run(["pdftotext", "-layout", self.path(unit, "pdf"), "-"], check=True, capture_output=True, text=True)
        repeated = sum("STT" in page for page in read.stdout.split("\f")) - 1
        words = [word for cell in self.document(unit).tables[1].rows[0].cells for word in cell.text.split()]
        return words * repeated

    def test_the_signature_is_not_alone_on_its_page(self):
        read = subprocess.run(["pdftotext", "-layout", self.path(UNITS[1], "pdf"), "-"], check=True, capture_output=True, text=True)
        last = [page for page in read.stdout.split("\f") if page.strip()][-1]
        self.assertIn("Nơi nhận:", last)
        self.assertIn("Trân trọng./.", last)

    def test_libreoffice_saves_it_again_with_the_same_words(self):
        profile = (self.folder / "profile").as_uri()
        out = self.folder / "again"
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:MS Word 2007 XML"]
        subprocess.run([*command, "--outdir", out, self.path(UNITS[1], "docx")], check=True, capture_output=True, timeout=300)
        again = docx.Document(str(out / f"{UNITS[1]}.docx"))
        words = lambda document: [word for p in self.paragraphs(document) for word in p.text.split()]
        self.assertEqual(words(again), words(self.document(UNITS[1])))


if __name__ == "__main__":
    unittest.main()
