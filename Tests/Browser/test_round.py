"""A whole round, from opening to forwarding: one unit by file, one online and returned, one late with an extension."""

import unittest

from browser import By, BrowserTest
from demonstration import Demonstration
from selenium.webdriver.support.ui import Select
from test_report_by_file import fill

PLAN = "/ke-hoach/chuyen-doi-so-2023"
ROUND = f"{PLAN}/ky-bao-cao/2025-Q4"
TELECOM, POST, CORPORATION = (f"{ROUND}/bao-cao/{unit}" for unit in ("cuc-vien-thong", "vu-buu-chinh", "tct-buu-dien-vn"))


class WholeRound(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration("--demo-clock", "2025-12-02T09:00")
        cls.addClassCleanup(lambda: cls.site.stop())

    def sign_in_anew(self, name: str):
        self.driver.delete_all_cookies()
        self.sign_in(name)

    def test_a_round_is_opened_supplied_reviewed_locked_forwarded_and_corrected(self):
        self.open_the_round_and_extend_a_deadline()
        self.report_by_file()
        self.report_online("tct-buu-dien-vn", CORPORATION, "88,1")
        self.return_and_supply_again()
        self.accept_all(2)
        self.site.restart("--demo-clock", "2025-12-08T10:00")
        self.report_late_with_an_extension()
        self.accept_all(1)
        self.lock_and_forward()
        self.acknowledge()
        self.correct_and_forward_again()

    def open_the_round_and_extend_a_deadline(self):
        self.sign_in("dau-moi")
        self.open(ROUND)
        self.press("Mở kỳ báo cáo")
        self.open(f"{PLAN}/gia-han?ky=2025-Q4")
        Select(self.field("don-vi")).select_by_value("vu-buu-chinh")
        self.driver.execute_script("arguments[0].value = '2025-12-10'", self.field("truoc-ngay"))
        self.type("ly-do", "Sáp nhập đơn vị cung cấp dữ liệu")
        self.press("Gia hạn")
        self.assertSays("Vụ Bưu chính", "Sáp nhập đơn vị cung cấp dữ liệu")
        self.picture("guide-extension")

    def report_by_file(self):
        self.sign_in_anew("cuc-vien-thong")
        self.open(TELECOM)
        self.picture("guide-form")
        self.take("Tải biểu mẫu Phụ lục 01")
        form = self.downloaded(".xlsx", 30)
        note = "Số chốt ngày 30/11"
        fill(
            form,
            {
                "1.6": {"value": 92.5, "status": "Tạm ước tính", "note": note},
                "1.7.1": {"numerator": 8660, "denominator": 10000, "note": note},
                "1.7.2": {"value": 99.8, "note": note},
            },
        )
        self.field("file").send_keys(str(form))
        self.press("Tải lên và xem trước")
        self.assertSays("92,5%", "86,6%", "99,8%")
        self.picture("guide-preview")
        self.press("Lưu và gửi báo cáo")
        self.assertSays("92,5%")

    def report_online(self, unit: str, address: str, value: str):
        self.sign_in_anew(unit)
        self.open(address)
        self.type("value-4.2", value)
        self.type("note-4.2", "Theo số liệu của đơn vị")
        self.press("Gửi báo cáo")

    def return_and_supply_again(self):
        self.sign_in_anew("dau-moi")
        self.open(CORPORATION)
        self.type("reason", "Đề nghị kiểm tra lại địa chỉ trùng.")
        self.press("Trả lại")
        self.sign_in_anew("tct-buu-dien-vn")
        self.open("/viec-cua-toi")
        self.assertSays("Trả lại")
        self.open(CORPORATION)
        self.assertSays("Đề nghị kiểm tra lại địa chỉ trùng.")
        self.picture("guide-returned")
        self.type("value-4.2", "87,9")
        self.press("Gửi báo cáo")

    def accept_all(self, count: int):
        self.sign_in_anew("dau-moi")
        self.open(f"{PLAN}/cho-xem-xet?ky=2025-Q4")
        boxes = self.driver.find_elements(By.NAME, "report")
        self.assertEqual(len(boxes), count)
        self.picture("guide-queue")
        for box in boxes:
            if not box.is_selected():
                box.send_keys(" ")
        self.press("Nhận các báo cáo đã chọn")
        self.assertSays(f"Đã nhận {count} báo cáo")

    def report_late_with_an_extension(self):
        self.report_online("vu-buu-chinh", POST, "87,9")
        self.sign_in_anew("dau-moi")
        self.open(POST)
        self.assertSays("đúng hạn", "trước ngày 10/12/2025")

    def lock_and_forward(self):
        self.open(ROUND)
        self.press("Đóng kỳ báo cáo")
        self.press("Khóa kỳ báo cáo")
        self.follow("Ấn bản đã chuyển")
        self.press("Chốt và chuyển")
        self.assertSays("Ấn bản 1", "Chưa xác nhận tiếp nhận")

    def acknowledge(self):
        self.sign_in_anew("tiep-nhan")
        self.open("/viec-cua-toi")
        self.open(f"{ROUND}/an-ban/1")
        self.assertSays("92,5%", "87,9%")
        self.press("Xác nhận đã tiếp nhận")
        self.assertSays("Đã tiếp nhận")

    def correct_and_forward_again(self):
        self.sign_in_anew("dau-moi")
        self.open(f"{TELECOM}/dinh-chinh/1.6")
        self.type("value-1.6", "93,4")
        Select(self.field("status-1.6")).select_by_value("A")
        self.type("note-1.6", "Số chính thức")
        self.type("reason", "Có số chính thức")
        self.press("Ghi nhận đính chính")
        self.open(f"{ROUND}/an-ban")
        self.type("reason", "Đính chính chỉ tiêu 1.6")
        self.press("Chốt và chuyển")
        self.open(f"{ROUND}/an-ban/2")
        self.assertSays("Thay đổi so với ấn bản trước", "92,5%", "93,4%")
        self.picture("guide-edition")

        self.open(f"{PLAN}/chi-tieu/1.6?as_of=2025-12-07")
        self.assertTrue("92,5%" in self.driver.page_source, "the first vintage is read back")
        self.assertFalse("93,4%" in self.driver.page_source, "the correction was not known then")
        self.open(f"{PLAN}/chi-tieu/1.6")
        self.assertTrue("93,4%" in self.driver.page_source, "the correction is known now")


if __name__ == "__main__":
    unittest.main()
