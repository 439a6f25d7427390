"""A report on its whole way: drafted, sent, returned, sent again and accepted, by two people in their browsers."""

import unittest

from browser import By, BrowserTest
from demonstration import Demonstration
from selenium.webdriver.support.ui import Select

ROUND = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3"
REPORT = f"{ROUND}/bao-cao/cuc-vien-thong"


class ReportJourney(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def fill(self):
        """1.6 provisional, 1.7.1 as a fraction, 1.7.2 with two decimals, and the three parts of the narrative."""
        self.type("value-1.6", "88,4")
        Select(self.field("status-1.6")).select_by_value("P")
        self.type("numerator-1.7.1", "8620")
        self.type("denominator-1.7.1", "10000")
        self.type("value-1.7.2", "99,70")
        self.type("trend", "Tỷ lệ tăng đều theo kịch bản.")
        self.type("difficulties", "Số liệu của một số xã mới còn thiếu.")
        self.type("proposals", "Đề nghị kết nối tự động với hệ thống của địa phương.")

    def sign_in_anew(self, name: str):
        self.driver.delete_all_cookies()
        self.sign_in(name)

    def return_to_unit(self):
        self.sign_in_anew("dau-moi")
        self.open(ROUND)
        self.assertSays("Cục Viễn thông", "Vụ Kinh tế số và Xã hội số")
        self.picture("round-coordinator")
        self.open(REPORT)
        self.assertSays("88,4", "Số liệu của một số xã mới còn thiếu.")
        self.type("reason", "Đề nghị ghi rõ nguồn của số liệu tạm ước tính 1.6.")
        self.open_fold("Đánh dấu 1.6")
        self.type("mark-value-1.6", "Kiểm tra lại mẫu khảo sát.")
        self.type("mark-note-1.6", "Ghi tên cuộc khảo sát.")
        self.press("Trả lại")

    def open_fold(self, text: str):
        """Opens the fold of that name with the keyboard."""
        for summary in self.driver.find_elements(By.TAG_NAME, "summary"):
            if summary.text == text:
                summary.send_keys(" ")
                return
        self.fail(f"no fold “{text}”")

    def remark(self, field: str) -> str:
        """What is marked beside a field of the unit's form; empty where nothing is."""
        marks = self.driver.find_elements(By.ID, f"f-{field}-remark")
        return marks[0].text if marks else ""

    def accept_from_queue(self):
        """Reads why the report stands in the queue, sees what was mended, and accepts it together with another."""
        queue = "/ke-hoach/chuyen-doi-so-2023/cho-xem-xet"
        self.open(queue)
        self.assertSays("Cục Viễn thông", "1 số tạm ước tính", "Chờ lâu nhất")
        self.picture("review-queue")
        self.follow("Cục Viễn thông")
        self.assertSays("trước khi trả lại", "Kiểm tra lại mẫu khảo sát.")
        self.picture("review-report")
        self.open(queue)
        boxes = self.driver.find_elements(By.NAME, "report")
        for box in boxes:
            if not box.is_selected():
                box.send_keys(" ")
        self.press("Nhận các báo cáo đã chọn")
        self.assertSays(f"Đã nhận {len(boxes)} báo cáo")
        self.picture("review-accepted")

    def test_a_report_is_drafted_sent_returned_sent_again_and_accepted(self):
        self.sign_in("cuc-vien-thong")
        self.open(REPORT)
        self.fill()
        self.press("Lưu nháp")
        self.picture("form-saved")
        self.open("/viec-cua-toi")
        self.open(REPORT)
        self.assertEqual(self.field("value-1.6").get_attribute("value"), "88,4")
        self.assertEqual(self.field("value-1.7.2").get_attribute("value"), "99,70")
        self.assertEqual(Select(self.field("status-1.6")).first_selected_option.get_attribute("value"), "P")
        self.press("Gửi báo cáo")
        self.open(REPORT)
        self.assertSays("88,4")
        self.assertEqual(self.driver.find_elements(By.NAME, "value-1.6"), [])

        self.return_to_unit()

        self.sign_in_anew("cuc-vien-thong")
        self.open(REPORT)
        self.assertSays("Đề nghị ghi rõ nguồn")
        self.assertIn("Kiểm tra lại mẫu khảo sát.", self.remark("value-1.6"))
        self.assertIn("Ghi tên cuộc khảo sát.", self.remark("note-1.6"))
        self.assertEqual(self.remark("value-1.7.2"), "")
        self.picture("form-marks")
        self.type("note-1.6", "Nguồn: khảo sát của Cục.")
        self.press("Gửi báo cáo")

        self.sign_in_anew("dau-moi")
        self.accept_from_queue()
        self.open(REPORT)
        self.assertSays("Đã chấp nhận")

        self.driver.delete_all_cookies()
        self.open("/ke-hoach/chuyen-doi-so-2023/chi-tieu/1.6")
        self.assertSays("88,4")

    def test_faults_stand_beside_their_fields_and_what_was_typed_stays(self):
        self.forget_answer(422)
        self.sign_in("vu-ktsxhs")
        self.open(f"{ROUND}/bao-cao/vu-ktsxhs")
        self.type("value-1.8", "130")
        self.type("value-4.19", "nhiều")
        self.press("Lưu nháp")

        self.assertEqual(self.field("value-1.8").get_attribute("value"), "130")
        self.assertEqual(self.field("value-4.19").get_attribute("value"), "nhiều")
        for name in ("value-1.8", "value-4.19"):
            self.assertEqual(self.field(name).get_attribute("aria-invalid"), "true")
        self.picture("form-faults")


if __name__ == "__main__":
    unittest.main()
