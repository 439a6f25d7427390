"""The consolidated workbook, read back by LibreOffice: its cells say what the JSON says."""

import json
import pathlib
import subprocess
import unittest
from decimal import Decimal

import openpyxl
from demonstration import Demonstration

ROUND = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q2/tong-hop"


class Workbook(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def take(self, form: str) -> pathlib.Path:
        import urllib.request

        path = self.site.folder / f"consolidated.{form}"
        with urllib.request.urlopen(f"{self.site.address}{ROUND}?format={form}&as_of=2025-10-01", timeout=60) as answer:
            path.write_bytes(answer.read())
        return path

    def resaved(self) -> openpyxl.Workbook:
        """The workbook after LibreOffice has opened and saved it."""
        folder = self.site.folder / "resaved"
        profile = (self.site.folder / "profile").as_uri()
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"]
        subprocess.run([*command, "--outdir", folder, self.take("xlsx")], check=True, capture_output=True, timeout=300)
        return openpyxl.load_workbook(folder / "consolidated.xlsx")

    def test_libreoffice_reads_what_the_json_says(self):
        report = json.loads(self.take("json").read_text(encoding="utf-8"))
        sheet = self.resaved().worksheets[0]

        head = next(row for row in sheet.iter_rows(min_row=1, max_row=8) if row[1].value == "Chỉ tiêu")
        names = [cell.value for cell in head]
        value, note = names.index("Số liệu kỳ này"), names.index("Ghi chú")
        lines = [row for row in sheet.iter_rows(min_row=head[0].row + 1) if row[1].value]
        figures = [(i, f) for i in report["indicators"] for f in (i["figures"] or [None])]
        self.assertEqual(len(lines), len(figures))
        self.assertGreater(sum(1 for _, figure in figures if figure and figure["value"]), 30)
        for row, (indicator, figure) in zip(lines, figures):
            self.assertEqual((str(row[0].value), row[1].value), (indicator["code"], indicator["name"]))
            stated = figure["value"] if figure else None
            found = row[value].value
            if stated is None:
                self.assertIn(found, (None, ""), indicator["code"])
            else:
                self.assertEqual(Decimal(repr(found)), Decimal(stated), indicator["code"])
                self.assertIsInstance(found, (int, float))
            self.assertEqual(row[note].value or "", figure["note"] if figure else "", indicator["code"])


if __name__ == "__main__":
    unittest.main()
