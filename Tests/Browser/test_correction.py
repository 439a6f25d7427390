"""A published figure is corrected, and what was known before is read back."""

import unittest

from browser import By, BrowserTest
from demonstration import Demonstration

PLAN = "/ke-hoach/chuyen-doi-so-2023"
REPORT = f"{PLAN}/ky-bao-cao/2025-Q2/bao-cao/cuc-vien-thong"
INDICATOR = f"{PLAN}/chi-tieu/1.7.1"


class Correction(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def correct(self, value: str, reason: str):
        for name in ("numerator-1.7.1", "denominator-1.7.1"):
            if self.driver.find_elements(By.NAME, name):
                self.type(name, "")
        self.type("value-1.7.1", value)
        self.type("note-1.7.1", "Đã đối chiếu")
        self.type("reason", reason)
        self.press("Ghi nhận đính chính")

    def test_a_correction_keeps_the_first_vintage_readable(self):
        self.sign_in("dau-moi")
        self.open(REPORT)
        row = self.driver.find_element(By.XPATH, "//tr[.//a[contains(@href, '/dinh-chinh/1.7.1')]]")
        link = row.find_element(By.PARTIAL_LINK_TEXT, "Đính chính")
        with self.another_page():
            link.click()
        self.picture("correction-form")

        self.forget_answer(422)
        self.correct("77,77", "")
        self.assertSays("Nêu lý do đính chính")
        self.assertEqual(self.field("value-1.7.1").get_attribute("value"), "77,77")
        self.correct("77,77", "Nhập nhầm kỳ báo cáo")
        self.assertSays("Đã ghi nhận đính chính", "77,77")
        self.picture("report-corrected")

        self.open(INDICATOR)
        self.picture("indicator-corrected")
        self.assertIn("Nhập nhầm kỳ báo cáo", self.driver.page_source)
        self.open(f"{INDICATOR}?as_of=2025-10-01")
        self.picture("indicator-as-of")
        self.assertSays("Số liệu như đã biết đến 23:59 ngày 01/10/2025")
        self.assertNotIn("77,77", self.driver.page_source)
        self.follow("Về số liệu hiện nay")
        self.assertEqual(self.path(), INDICATOR)
        self.assertIn("77,77", self.driver.page_source)

    def test_the_provisional_figures_are_listed_by_age(self):
        self.sign_in("dau-moi")
        self.open("/viec-cua-toi")
        self.follow("Toàn bộ số tạm ước tính")
        self.assertSays("Số tạm ước tính chưa được xác nhận")
        self.picture("provisional")
        self.take("Tải về CSV")
        text = self.downloaded(".csv").read_text(encoding="utf-8-sig")
        rows = self.driver.find_elements(By.CSS_SELECTOR, "main tbody tr")
        self.assertGreater(len(rows), 0)
        self.assertEqual(len(text.splitlines()), 1 + len(rows))


if __name__ == "__main__":
    unittest.main()
