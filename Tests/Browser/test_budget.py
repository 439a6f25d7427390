"""Money is requested, returned, appraised, allocated and spent; the workbook reckons by itself."""

import pathlib
import subprocess
import tempfile
import unittest

import openpyxl
from browser import DESKTOP, PHONE, BrowserTest, By
from demonstration import Demonstration
from selenium.webdriver.support.ui import Select

MONEY = "/ke-hoach/chuyen-doi-so-2023/kinh-phi"
STAGES = range(7, 12)  # the columns of the stages on the sheet of lines, from 1


def reckoned(path: pathlib.Path) -> openpyxl.Workbook:
    """The workbook as LibreOffice reckons it. openpyxl has saved it without any value of a formula: what stands there
    afterwards is LibreOffice's."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tiendo-libreoffice-"))
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
               "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, path]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return openpyxl.load_workbook(folder / path.name, data_only=True)


class Budget(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def choose(self, name: str, value: str):
        Select(self.field(name)).select_by_value(value)

    def photograph(self, name: str):
        """The page at both widths."""
        for size, word in ((DESKTOP, "wide"), (PHONE, "narrow")):
            self.resize(size)
            self.picture(f"{name}-{word}")
        self.resize(DESKTOP)

    def test_money_goes_from_request_to_spending(self):
        self.forget_answer(422)
        self.sign_in("cuc-attt")
        self.open(MONEY)
        self.follow("Lập đề nghị kinh phí")
        self.photograph("budget-request")
        self.choose("nam", "2023")
        self.choose("nguon", "nguon-khac")
        self.type("so-tien", "1,250")
        self.press("Gửi đề nghị")
        self.assertSays("có hai cách hiểu")
        self.photograph("budget-request-fault")
        self.type("so-tien", "1.250.000.000")
        self.type("ly-do", "Thuê hạ tầng")
        self.press("Gửi đề nghị")
        self.assertSays("Đã gửi đề nghị", "Một tỷ hai trăm năm mươi triệu đồng", "chờ thẩm định")
        line = self.path().split("?")[0]

        self.sign_in("tham-dinh")
        self.open("/viec-cua-toi")
        self.assertSays("đề nghị chờ thẩm định")
        self.photograph("budget-work")
        self.follow("Thẩm định kinh phí")
        self.photograph("budget-queue")
        self.open(line)
        self.photograph("budget-line-appraiser")
        self.press("Trả lại đề nghị")
        self.assertSays("Nêu lý do trả lại")
        self.type("ly-do-returned", "Thiếu dự toán")
        self.press("Trả lại đề nghị")
        self.assertSays("Đã trả lại đề nghị")

        self.sign_in("cuc-attt")
        self.open("/viec-cua-toi")
        self.assertSays("Đề nghị kinh phí bị trả lại", "Thiếu dự toán")
        self.open(line)
        self.type("so-tien-requested", "1.200.000.000")
        self.type("ly-do-requested", "Đã kèm dự toán")
        self.press("Sửa đề nghị")
        self.assertSays("1.200.000.000")

        self.sign_in("tham-dinh")
        self.open(line)
        self.type("so-tien-appraised", "1.000.000.000")
        self.press("Ghi kết quả thẩm định")
        self.assertSays("thấp hơn số đề nghị 1.200.000.000 đồng")
        self.assertEqual(self.field("so-tien-appraised").get_attribute("value"), "1.000.000.000")
        self.photograph("budget-line-fault")
        self.type("ly-do-appraised", "Trùng một phần")
        self.press("Ghi kết quả thẩm định")
        self.assertSays("Đã ghi kết quả thẩm định", "Một tỷ đồng", "Trùng một phần")
        self.type("so-tien-allocated", "1.000.000.000")
        self.type("so-van-ban-allocated", "15/QĐ-BTTTT")
        self.driver.execute_script("document.getElementsByName('ngay-van-ban-allocated')[0].value = '2025-09-30'")
        self.press("Ghi quyết định giao")
        self.assertSays("15/QĐ-BTTTT", "đã giao")

        self.sign_in("cuc-attt")
        self.open(line)
        self.type("so-tien-spent", "1.100.000.000")
        self.press("Ghi số đã chi")
        self.assertSays("vượt số được giao 1.000.000.000 đồng")
        self.type("ly-do-spent", "Phát sinh khối lượng")
        self.press("Ghi số đã chi")
        self.assertSays("vượt bước trước", "Phát sinh khối lượng", "1.100.000.000")
        self.photograph("budget-line")
        self.open("/".join(line.split("/")[:3]) + "/nhiem-vu/" + line.split("/")[5])
        self.assertSays("Kinh phí", "1.100.000.000")
        self.photograph("budget-task")

    def test_two_people_see_both_amounts(self):
        self.forget_answer(409)
        self.sign_in("tham-dinh")
        self.open(f"{MONEY}/khoan?tinh-trang=cho-tham-dinh")
        self.driver.find_element(By.CSS_SELECTOR, "main tbody th a").click()
        line = self.path()
        unit = line.split("/")[6]
        old = self.driver.find_element(By.NAME, "so-tien-appraised").get_attribute("value")
        subprocess.run(
            [*self.command(), "budget", "request", line.split("/")[5], unit, line.split("/")[7], self.source(line),
             "9.990.000.000", "--reason", "Bổ sung", "--database", self.site.database],
            check=True, capture_output=True,
        )
        self.type("ly-do-appraised", "Đồng ý")
        self.press("Ghi kết quả thẩm định")
        self.assertSays("Chưa có gì của bạn được lưu", "Bạn đã thấy", old, "9.990.000.000")
        self.assertEqual(self.field("ly-do-appraised").get_attribute("value"), "Đồng ý")
        self.photograph("budget-stale")

    def command(self):
        from demonstration import BINARY

        return [str(BINARY)]

    @staticmethod
    def source(line: str) -> str:
        words = {"chi-thuong-xuyen": "recurrent", "dau-tu-phat-trien": "investment", "nguon-khac": "other"}
        return words[line.split("/")[8].split("?")[0]]

    def test_the_workbook_reckons_the_totals_of_the_page(self):
        self.sign_in("lanh-dao")
        for by in ("don-vi", "nguon", "nam", "nhiem-vu"):
            self.open(f"{MONEY}?theo={by}")
            self.photograph(f"budget-{by}")
        self.open(f"{MONEY}/khoan")
        self.photograph("budget-lines")
        self.open(MONEY)
        totals = [int(c.text.replace(".", "")) for c in self.driver.find_elements(By.CSS_SELECTOR, "main table tbody tr:first-child td.n")[1:6]]
        self.take("Tải về XLSX")
        path = self.downloaded(".xlsx")
        book = openpyxl.load_workbook(path)
        lines = book.worksheets[0]
        self.assertEqual(lines["G6"].value[:10], "=SUBTOTAL(")
        first = 8
        lines.cell(first, 7).value += 1_000_000  # openpyxl drops every stored value of a formula
        book.save(path)

        book = reckoned(path)

        expected = [totals[0] + 1_000_000, *totals[1:]]
        self.assertEqual([book.worksheets[0].cell(6, column).value for column in STAGES], expected)
        for sheet in book.worksheets[1:]:
            last = max(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value)
            self.assertEqual([sheet.cell(last, column).value for column in range(3, 8)], expected, sheet.title)
            self.assertGreater(last, 8)


if __name__ == "__main__":
    unittest.main()
