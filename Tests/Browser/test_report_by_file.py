"""A unit's report by file: the form downloaded, filled in by openpyxl and LibreOffice, refused, mended, confirmed and sent."""

import pathlib
import subprocess
import tempfile
import unittest

import openpyxl
from browser import By, BrowserTest
from demonstration import Demonstration

REPORT = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"


def marked(book, mark):
    """The cell that carries a mark for machines."""
    return next(c for sheet in book for row in sheet.iter_rows() for c in row if c.value == f"tiendo:{mark}")


def fill(path, figures, **parts):
    """Types figures by indicator and column, and parts in words, into a form."""
    book = openpyxl.load_workbook(path)
    code = marked(book, "code")
    sheet = code.parent
    lines = {sheet.cell(line, code.column).value: line for line in range(code.row + 1, sheet.max_row + 1)}
    for indicator, columns in figures.items():
        for name, value in columns.items():
            sheet.cell(lines[indicator], marked(book, name).column).value = value
    for name, text in parts.items():
        cell = marked(book, name)
        cell.parent.cell(cell.row, cell.column + 1).value = text
    book.save(path)


def saved_by_libreoffice(path):
    """The same file as LibreOffice saves it."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tiendo-libreoffice-"))
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
               "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, path]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / path.name


class ReportByFile(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def newest(self, count: int) -> pathlib.Path:
        """The workbook that came last, once so many have come."""
        def whole():
            return len(list(self.downloads.glob("*.xlsx"))) == count and not list(self.downloads.glob("*.crdownload"))
        self.until(whole, f"{count} workbooks came", 30)
        return max(self.downloads.glob("*.xlsx"), key=lambda file: file.stat().st_mtime_ns)

    def upload(self, path):
        self.field("file").send_keys(str(path))
        self.press("Tải lên và xem trước")

    def test_a_form_is_filled_in_refused_mended_confirmed_and_sent(self):
        self.sign_in("cuc-vien-thong")
        self.open(REPORT)
        self.take("Tải biểu mẫu Phụ lục 01")
        form = self.newest(1)
        fill(
            form,
            {
                "1.6": {"value": 188.4, "status": "Tạm ước tính", "note": "Khảo sát mẫu"},
                "1.7.1": {"numerator": 8620, "denominator": 10000},
                "1.7.2": {"value": 99.7},
            },
            trend="Tăng đều theo kịch bản.",
        )

        self.upload(form)

        self.assertSays("Tệp có 1 lỗi cần sửa", "188,4 không phải tỷ lệ phần trăm", "Tăng đều theo kịch bản.")
        self.assertEqual([b.text for b in self.driver.find_elements(By.CSS_SELECTOR, "main button")], ["Tải lên và xem trước"])
        self.picture("form-preview-faults")
        self.take("Tải tệp có ghi chú lỗi")
        annotated = self.newest(2)
        book = openpyxl.load_workbook(annotated)
        remarks = [c for sheet in book for row in sheet.iter_rows() for c in row if c.comment]
        self.assertEqual([c.value for c in remarks], [188.4])
        self.assertIn("phải từ 0 đến 100", remarks[0].comment.text)

        fill(annotated, {"1.6": {"value": 88.4}})
        self.upload(saved_by_libreoffice(annotated))

        self.assertSays("88,4%", "86,2%", "99,7%", "Chưa có gì được lưu vào báo cáo")
        self.picture("form-preview")
        self.press("Lưu thành bản nháp")
        self.assertEqual(self.field("value-1.6").get_attribute("value"), "88,4")
        self.assertEqual(self.field("trend").get_attribute("value"), "Tăng đều theo kịch bản.")
        self.upload(annotated)
        self.press("Lưu và gửi báo cáo")
        self.assertSays("88,4%", "Tăng đều theo kịch bản.")
        self.assertEqual(self.driver.find_elements(By.NAME, "value-1.6"), [])

    def test_a_file_of_another_kind_is_refused_with_the_reason(self):
        self.forget_answer(422)
        self.sign_in("vu-ktsxhs")
        self.open("/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/vu-ktsxhs")
        table = self.downloads / "bang.xlsx"
        openpyxl.Workbook().save(table)

        self.upload(table)

        self.assertSays("không phải biểu mẫu Phụ lục 01")
        self.picture("form-refused")


if __name__ == "__main__":
    unittest.main()
