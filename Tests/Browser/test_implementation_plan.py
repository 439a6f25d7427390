"""A task's implementation plan on its whole way: written, submitted, returned, mended and approved by two people; and by file."""

import unittest

import openpyxl
from browser import By, BrowserTest
from demonstration import Demonstration
from selenium.webdriver.support.ui import Select

TASK = "/ke-hoach/chuyen-doi-so-2023/nhiem-vu/749-36"
PLAN = f"{TASK}/trien-khai"
PART = f"{PLAN}/phan/cuc-vien-thong"


class ImplementationPlanJourney(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def sign_in_anew(self, name: str):
        self.driver.delete_all_cookies()
        self.sign_in(name)

    def set_day(self, field: str, iso: str):
        """A field for a day takes keys in the order of the browser's language: set its value instead."""
        self.driver.execute_script("arguments[0].value = arguments[1]", self.field(field), iso)

    def fill(self, row: int, name: str, start: str, due: str, weight: str, after: str = ""):
        self.type(f"order-{row}", str(row))
        self.type(f"name-{row}", name)
        Select(self.field(f"owner-{row}")).select_by_value("cuc-vien-thong")
        self.type(f"person-{row}", "Nguyễn Minh Anh")
        self.set_day(f"start-{row}", start)
        self.set_day(f"due-{row}", due)
        self.type(f"product-{row}", f"Báo cáo {row}")
        self.type(f"weight-{row}", weight)
        self.type(f"dependencies-{row}", after)

    def open_money(self, row: int):
        self.driver.find_elements(By.CSS_SELECTOR, ".activity details summary")[row - 1].send_keys(" ")

    def write(self):
        """Two activities; weights that do not sum are refused and what was typed stays."""
        self.fill(1, "Khảo sát mức độ bảo đảm an toàn thông tin", "2023-01-15", "2023-03-31", "40")
        self.open_money(1)
        self.type("funding-1-2023-recurrent", "1.250.000.000")
        self.fill(2, "Triển khai giám sát tại các đơn vị", "2023-04-01", "2023-11-30", "50", after="1")
        self.press("Trình kế hoạch triển khai")
        self.forget_answer(422)
        self.assertSays("Tổng tỷ trọng là 90 %")
        self.assertEqual(self.field("name-2").get_attribute("value"), "Triển khai giám sát tại các đơn vị")
        self.picture("plan-form-refused")
        self.type("weight-2", "60")
        self.press("Lưu bản nháp")
        self.assertSays("Đã lưu bản nháp")
        self.picture("plan-form-saved")
        self.press("Trình kế hoạch triển khai")
        self.assertSays("Đã trình đơn vị đầu mối", "1.250.000.000 đồng")

    def test_a_plan_is_written_returned_mended_and_approved(self):
        self.sign_in("cuc-vien-thong")
        self.open(TASK)
        self.follow("Kế hoạch triển khai chi tiết")
        self.follow("Lập kế hoạch triển khai")
        self.write()
        self.press("Rút lại kế hoạch")
        self.assertSays("Đã rút lại kế hoạch triển khai", "bản nháp")
        self.follow("Sửa kế hoạch triển khai")
        self.press("Trình kế hoạch triển khai")
        self.assertSays("Đã trình đơn vị đầu mối")

        self.sign_in_anew("dau-moi")
        self.open("/viec-cua-toi")
        self.assertSays("Kế hoạch triển khai chờ bạn duyệt")
        self.picture("plan-work-coordinator")
        self.open(PLAN)
        self.assertSays("Triển khai giám sát tại các đơn vị")
        self.type("reason", "Nêu rõ số đơn vị được giám sát ở hoạt động 2.")
        self.press("Trả lại đơn vị chủ trì")

        self.sign_in_anew("cuc-vien-thong")
        self.open("/viec-cua-toi")
        self.assertSays("Nêu rõ số đơn vị được giám sát ở hoạt động 2.")
        self.open(PART)
        self.assertSays("Bị trả lại với lý do")
        self.type("product-2", "Báo cáo giám sát 30 đơn vị")
        self.press("Trình kế hoạch triển khai")

        self.sign_in_anew("dau-moi")
        self.open(PLAN)
        self.assertSays("Báo cáo giám sát 30 đơn vị")
        self.press("Duyệt kế hoạch triển khai")
        self.assertSays("Đã duyệt kế hoạch triển khai")
        self.picture("plan-approved")
        self.open("/ke-hoach/chuyen-doi-so-2023/nhiem-vu-trien-khai?tinh-trang=approved")
        self.assertSays("749-36")
        self.picture("plan-filings")

        self.sign_in_anew("cuc-vien-thong")
        self.open(PLAN)
        self.press("Lập phiên bản mới")
        self.open(PART)
        self.set_day("due-2", "2023-12-15")
        self.press("Lưu bản nháp")
        self.open(f"{PLAN}/so-sanh?tu=1&den=2")
        self.assertSays("30/11/2023", "15/12/2023", "1 trong 2 hoạt động khác nhau")
        self.picture("plan-compared")

    def test_a_plan_is_filled_in_by_file(self):
        task = "/ke-hoach/chuyen-doi-so-2023/nhiem-vu/942-67/trien-khai"
        self.sign_in("vu-ktsxhs")
        self.open(f"{task}/phan/vu-ktsxhs")
        self.take("Tải biểu mẫu")
        file = self.downloaded(".xlsx")
        book = openpyxl.load_workbook(file)
        sheet = book["Hoạt động"]
        for column, value in enumerate(["1", "Rà quét lỗ hổng", "Vụ Kinh tế số và Xã hội số", "Lê Thị Thu", "15/01/2025", "2025-13-01", "Báo cáo", 100], 2):
            sheet.cell(6, column, value)
        spoiled = self.downloads / "hong.xlsx"
        book.save(spoiled)
        self.field("file").send_keys(str(spoiled))
        self.press("Tải lên")
        self.assertSays("G6", "không phải là một ngày")
        self.picture("plan-file-faults")
        sheet.cell(6, 7, "30/06/2025")
        mended = self.downloads / "dung.xlsx"
        book.save(mended)
        self.field("file").send_keys(str(mended))
        self.press("Tải lên")
        self.assertSays("Rà quét lỗ hổng", "thêm mới")
        self.picture("plan-file-preview")
        self.press("Lưu làm bản nháp")
        self.assertEqual(self.field("name-1").get_attribute("value"), "Rà quét lỗ hổng")
        self.press("Trình kế hoạch triển khai")
        self.assertSays("Đã trình đơn vị đầu mối")


if __name__ == "__main__":
    unittest.main()
