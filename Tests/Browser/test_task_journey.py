"""A task on its whole way: assigned, reported, declared done, returned, declared again and confirmed, in two browsers."""

import pathlib
import tempfile
import unittest

from browser import By, BrowserTest
from demonstration import Demonstration
from selenium.webdriver.support.ui import Select

PLAN = "/ke-hoach/chuyen-doi-so-2023"
TASK = f"{PLAN}/nhiem-vu/GV.002/lan/2025"


class TaskJourney(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def sign_in_anew(self, name: str):
        self.driver.delete_all_cookies()
        self.sign_in(name)

    def day(self, name: str, iso: str):
        """Fills a field of a day, whatever the browser's own way of typing one."""
        self.driver.execute_script("arguments[0].value = arguments[1]", self.field(name), iso)

    def assign(self):
        self.sign_in("dau-moi")
        self.open(f"{PLAN}/nhiem-vu-giao-them")
        self.type("document_number", "15/CT-TTg")
        self.day("document_day", "2025-09-15")
        self.type("clause", "điểm 3")
        self.type("name", "Rà soát hạ tầng số của các khu công nghiệp")
        self.day("due_day", "2025-12-15")
        Select(self.field("lead")).select_by_value("cuc-vien-thong")
        self.press("Giao nhiệm vụ")
        self.assertSays("Đã giao nhiệm vụ.", "GV.002", "15/CT-TTg")

    def report(self):
        self.sign_in_anew("cuc-vien-thong")
        self.open(TASK)
        self.assertSays("Chưa thực hiện, trong hạn")
        self.type("percent", "60")
        self.type("done", "Đã khảo sát 12 khu công nghiệp.")
        self.press("Ghi tiến độ")
        self.assertSays("Đã ghi tiến độ.", "Đang thực hiện trong hạn", "60%")
        self.picture("task-reported")
        self.type("percent", "50")
        self.type("done", "Rà soát lại.")
        self.press("Ghi tiến độ")
        self.forget_answer(422)
        self.assertSays("giảm từ 60% xuống 50%")
        self.assertEqual(self.field("done").get_attribute("value"), "Rà soát lại.")
        self.type("explanation", "Hai khu phải khảo sát lại.")
        self.press("Ghi tiến độ")
        self.assertSays("Đã ghi tiến độ.", "Hai khu phải khảo sát lại.")

    def declare(self, number: str, file: pathlib.Path):
        self.open(TASK)
        self.type("document_number", number)
        self.day("document_day", "2025-10-01")
        self.field("file").send_keys(str(file))
        self.press("Gửi minh chứng")
        self.assertSays("đang chờ xác nhận", "Chờ xác nhận", number)

    def test_a_task_outside_the_plan_is_corrected_and_withdrawn(self):
        task = f"{PLAN}/nhiem-vu/GV.001"
        self.sign_in("dau-moi")
        self.open(task)
        self.follow("Sửa hoặc rút nhiệm vụ")
        self.picture("directive-change")
        self.day("due_day", "2025-11-30")
        self.press("Lưu nội dung đã sửa")
        self.forget_answer(422)
        self.assertSays("Nhập lý do.")
        self.assertEqual(self.field("due_day").get_attribute("value"), "2025-11-30")
        self.type("reason", "Đính chính hạn.")
        self.press("Lưu nội dung đã sửa")
        self.assertSays("Đã sửa nhiệm vụ.", "Các lần sửa", "Đính chính hạn.", "15/11/2025", "30/11/2025")
        self.picture("directive-corrected")
        self.follow("Sửa hoặc rút nhiệm vụ")
        self.type("withdrawal_reason", "Văn bản bị bãi bỏ.")
        self.press("Rút nhiệm vụ")
        self.assertSays("Đã rút nhiệm vụ.", "Nhiệm vụ đã rút ngày 02/10/2025.", "Văn bản bị bãi bỏ.")
        self.open(f"{PLAN}/nhiem-vu")
        self.assertNotIn("GV.001", self.driver.page_source)

    def test_a_task_goes_its_whole_way(self):
        self.assign()
        self.report()
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "Báo cáo khảo sát.pdf"
            file.write_bytes(b"%PDF-1.7\n% minh chung\n")
            self.declare("45/BC-CVT", file)
            self.sign_in_anew("dau-moi")
            self.open("/viec-cua-toi")
            self.assertSays("Minh chứng chờ xác nhận")
            self.follow("Rà soát hạ tầng số của các khu công nghiệp")
            self.assertSays("hoàn thành ngày 01/10/2025: đúng hạn", "Báo cáo khảo sát.pdf")
            self.picture("task-to-confirm")
            self.type("reason", "Thiếu biên bản nghiệm thu.")
            self.press("Trả lại kèm lý do")
            self.assertSays("Đã trả lại minh chứng")
            self.sign_in_anew("cuc-vien-thong")
            self.open("/viec-cua-toi")
            self.assertSays("Minh chứng bị trả lại")
            self.open(TASK)
            self.assertSays("Thiếu biên bản nghiệm thu.")
            self.declare("46/BB-CVT", file)
        self.sign_in_anew("dau-moi")
        self.open(TASK)
        self.press("Xác nhận hoàn thành")
        self.assertSays("Đã xác nhận hoàn thành.", "Hoàn thành đúng hạn")
        self.driver.delete_all_cookies()
        self.open(f"{PLAN}/nhiem-vu/GV.002")
        self.assertSays("Hoàn thành đúng hạn", "ngày 01/10/2025")
        self.assertEqual([], self.driver.find_elements(By.PARTIAL_LINK_TEXT, "Báo cáo khảo sát"))


if __name__ == "__main__":
    unittest.main()
