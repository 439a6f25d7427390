"""Two provinces contribute, the coordinator accepts, the measuring unit takes the sum over."""

import unittest

from browser import PHONE, By, BrowserTest
from demonstration import Demonstration

PLAN = "/ke-hoach/chuyen-doi-so-2023"
ROUND = f"{PLAN}/ky-bao-cao/2025-Q3"
LIST = f"{ROUND}/dong-gop/1.1"
MEASURER = f"{ROUND}/bao-cao/cuc-cdsqg"
#: Contributors with an account who have sent nothing when the demonstration begins.
PROVINCES = {"tinh-92-2025-07-01": ("700", "1000"), "tinh-96-2025-07-01": ("300", "400")}


class Contributions(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def sign_out_and_in(self, name: str):
        self.driver.delete_all_cookies()
        self.sign_in(name)

    def sum(self) -> str:
        """Which sum the measuring unit sees, as the form carries it."""
        return self.field("sum-1.1").get_attribute("value")

    def test_contributions_are_summed_and_taken_over(self):
        self.sign_in("cuc-cdsqg")
        self.open(MEASURER)
        self.assertSays("Tổng hợp đóng góp", "45/51 đơn vị đã có số", "6 chưa nộp")
        numerator, denominator, count = self.sum().split("/")
        self.picture("contribution-form-before")

        for name, (part, whole) in PROVINCES.items():
            self.sign_out_and_in(name)
            self.open(f"{ROUND}/bao-cao/{name}")
            self.assertSays("đóng góp")
            self.type("numerator-1.1-contributing", str(int(whole) + 1))
            self.type("denominator-1.1-contributing", whole)
            self.forget_answer(422)
            self.press("Gửi báo cáo")
            self.assertSays("Tử số")
            self.type("numerator-1.1-contributing", part)
            self.press("Gửi báo cáo")
            self.assertSays("Đã gửi")

        self.sign_out_and_in("dau-moi")
        for name in PROVINCES:
            self.open(f"{ROUND}/bao-cao/{name}")
            self.press("Nhận báo cáo")
        self.open(LIST)
        self.assertSays("47/51 đơn vị đã có số", "Cách xa (điểm")
        self.picture("contribution-list")
        self.resize(PHONE)
        self.picture("contribution-list-phone")
        width = self.driver.execute_script("return document.documentElement.scrollWidth")
        self.assertLessEqual(width, PHONE[0], "nothing scrolls sideways")

        self.sign_out_and_in("cuc-cdsqg")
        self.resize((1280, 900))
        self.open(MEASURER)
        expected = f"{int(numerator) + 1000}/{int(denominator) + 1400}/{int(count) + 2}"
        self.assertEqual(self.sum(), expected)
        self.press("Lấy số tổng hợp cho 1.1")
        self.assertSays("Đã lấy số vào bản nháp")
        self.assertEqual(self.field("numerator-1.1").get_attribute("value"), str(int(numerator) + 1000))
        self.assertEqual(self.field("denominator-1.1").get_attribute("value"), str(int(denominator) + 1400))
        self.assertEqual(self.field("note-1.1").get_attribute("value"), "Tổng hợp từ 47/51 đơn vị đóng góp")
        self.assertEqual(self.field("status-1.1").get_attribute("value"), "P")
        self.picture("contribution-form-taken")

    def test_the_coordinator_sees_what_the_plan_asks_for(self):
        self.sign_in("dau-moi")
        self.open(f"{PLAN}/so-lieu-dong-gop")
        chosen = self.driver.find_elements(By.CSS_SELECTOR, "input[name=indicator]:checked")
        self.assertEqual([box.get_attribute("value") for box in chosen], ["1.1"])
        self.picture("contribution-setting")
        self.press("Lưu lựa chọn")
        self.assertSays("Đã lưu lựa chọn")


if __name__ == "__main__":
    unittest.main()
