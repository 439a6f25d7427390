"""A unit asks for accepted figures to be corrected; the coordinator makes one correction in one go and declines another."""

import unittest

from browser import By, BrowserTest
from demonstration import Demonstration
from selenium.webdriver.support.ui import Select

PLAN = "/ke-hoach/chuyen-doi-so-2023"
REPORT = f"{PLAN}/ky-bao-cao/2025-Q2/bao-cao/cuc-vien-thong"
QUEUE = f"{PLAN}/cho-xem-xet"
WORK = "/viec-cua-toi"
WAITING = "Đề nghị đính chính chờ trả lời"


class CorrectionRequest(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()
        cls.addClassCleanup(cls.site.stop)

    def sign_in_anew(self, name: str):
        self.driver.delete_all_cookies()
        self.sign_in(name)

    def link_of(self, code: str):
        return self.driver.find_elements(By.CSS_SELECTOR, f"main a[href$='/xin-dinh-chinh/{code}']")

    def begin(self, code: str):
        """Goes from the unit's report to the form about a figure."""
        self.open(REPORT)
        (link,) = self.link_of(code)
        with self.another_page():
            link.click()

    def fill(self, code: str, value: str, reason: str):
        for name in (f"numerator-{code}", f"denominator-{code}"):
            if self.driver.find_elements(By.NAME, name):
                self.type(name, "")
        self.type(f"value-{code}", value)
        Select(self.field(f"status-{code}")).select_by_value("A")
        self.type(f"note-{code}", "Theo công văn số 15")
        self.type("reason", reason)

    def request(self, code: str):
        """Goes from a list to the request about a figure."""
        rows = self.driver.find_elements(By.CSS_SELECTOR, f"main table a[href^='{PLAN}/xin-dinh-chinh/']")
        link = next(r for r in rows if code in r.text)
        with self.another_page():
            link.click()

    def test_one_request_becomes_a_correction_and_another_is_declined(self):
        self.ask_for_two_corrections()
        self.make_one()
        self.decline_the_other()
        self.read_the_answers()

    def ask_for_two_corrections(self):
        self.sign_in("cuc-vien-thong")
        self.begin("1.6")
        self.assertAccessible("correction-request-form")

        self.forget_answer(422)
        self.fill("1.6", "77,77", "")
        self.press("Gửi đề nghị")
        self.assertSays("Nêu lý do đính chính")
        self.assertEqual(self.field("value-1.6").get_attribute("value"), "77,77")
        self.assertAccessible("correction-request-faults")

        self.fill("1.6", "77,77", "Có số chính thức của quý")
        evidence = self.downloads / "cong-van-15.pdf"
        evidence.write_bytes(b"%PDF-1.7 cong van 15")
        self.field("file").send_keys(str(evidence))
        self.press("Gửi đề nghị")
        self.assertSays("Đã gửi đề nghị đính chính", "77,77", "Chờ trả lời")
        self.assertEqual(self.link_of("1.6"), [], "a second request for the same figure is not offered")
        self.assertNotIn("77,77", self.figure("1.6"), "nothing changes until it is answered")

        self.begin("1.7.2")
        self.fill("1.7.2", "55,5", "Đề nghị tính lại")
        self.press("Gửi đề nghị")
        self.assertAccessible("correction-requested")
        self.open(WORK)
        self.assertSays(WAITING, "77,77", "55,5")

    def make_one(self):
        self.sign_in_anew("dau-moi")
        self.open(WORK)
        self.assertSays(WAITING, "Cục Viễn thông", "Có số chính thức của quý")
        self.assertAccessible("work-with-corrections")
        self.open(QUEUE)
        self.assertSays(WAITING, "Đề nghị tính lại")
        self.assertAccessible("queue-with-corrections")
        self.request("1.6")
        self.assertSays("77,77", "Có số chính thức của quý", "Số liệu đang dùng")
        self.assertAccessible("correction-request")
        self.take("Tải minh chứng")
        self.assertEqual(self.downloaded(".pdf").read_bytes(), b"%PDF-1.7 cong van 15")

        self.press("Ghi nhận đính chính")

        self.assertSays("Đã chấp nhận")
        self.assertAccessible("correction-request-accepted")
        self.open(f"{PLAN}/chi-tieu/1.6")
        self.assertSays("77,77")
        self.assertIn("Có số chính thức của quý", self.driver.page_source)

    def decline_the_other(self):
        self.open(WORK)
        self.assertNotIn("77,77", self.main())
        self.request("1.7.2")
        self.press("Không chấp nhận")
        self.assertSays("lý do")
        self.assertAccessible("correction-request-decline-faults")
        self.type("reason", "Chưa có công văn của đơn vị")
        self.press("Không chấp nhận")
        self.assertSays("Chưa có công văn của đơn vị")
        self.open(f"{PLAN}/chi-tieu/1.7.2")
        self.assertNotIn("55,5", self.main())

    def read_the_answers(self):
        self.sign_in_anew("cuc-vien-thong")
        self.open(WORK)
        self.assertNotIn(WAITING.casefold(), self.main().casefold())
        self.open(REPORT)
        self.assertSays("77,77", "Đã chấp nhận", "Không chấp nhận")
        self.assertAccessible("report-with-answers")
        self.request("1.7.2")
        self.assertSays("Chưa có công văn của đơn vị")
        self.assertEqual(self.driver.find_elements(By.NAME, "action"), [], "a unit answers nothing")
        self.assertAccessible("correction-request-declined")

    def figure(self, code: str) -> str:
        """What the page of an indicator says of it."""
        here = self.path()
        self.open(f"{PLAN}/chi-tieu/{code}")
        said = self.main()
        self.open(here)
        return said


if __name__ == "__main__":
    unittest.main()
