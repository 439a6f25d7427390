"""The head of every page: the plan's parts and search, the switch between plans, the filters of the lists."""

import unittest

from browser import PHONE, By, BrowserTest
from demonstration import PLAN, SECOND_PLAN, Demonstration, shared
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

NATIONAL = "/ke-hoach/chuyen-doi-so-2023"
CITY = "/ke-hoach/chuyen-doi-so-hai-phong-2024"


class OnePlan(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def choose(self, field: str, value: str):
        """Chooses in a filter and sends it."""
        select = self.field(field)
        Select(select).select_by_value(value)
        with self.another_page():
            select.submit()

    def codes(self) -> list[str]:
        return [cell.text for cell in self.driver.find_elements(By.CSS_SELECTOR, "main tbody td.code")]

    def test_an_error_page_leads_on_by_its_head(self):
        self.forget_answer(404)
        self.open("/khong-co")
        self.assertSays("Không tìm thấy trang")
        self.follow("Chỉ tiêu")
        self.assertEqual(self.path(), f"{NATIONAL}/chi-tieu")
        self.open(f"{NATIONAL}/chi-tieu/9.9")
        field = self.driver.find_element(By.CSS_SELECTOR, "[role=search] input")
        field.send_keys("dia chi so")
        with self.another_page():
            field.submit()
        self.assertSays("địa chỉ số")

    def test_a_persons_own_pages_stand_in_the_head(self):
        self.sign_in("dau-moi")
        self.open("/tai-khoan")
        self.follow("Rà soát")
        self.assertSays("cần hỏi lại cơ quan ban hành")
        self.assertEqual(self.driver.find_element(By.CSS_SELECTOR, "nav.main [aria-current]").text, "Rà soát")
        self.follow("1.7.1")
        self.assertSays("Điểm cần hỏi lại cơ quan ban hành", "Kế hoạch năm vượt mục tiêu cuối", "> 80%")
        self.follow("Việc của tôi")
        self.assertEqual(self.path(), "/viec-cua-toi")

    def test_the_administrator_goes_from_the_accounts_to_the_log(self):
        self.sign_in("quan-tri")
        with self.another_page():
            self.driver.find_element(By.CSS_SELECTOR, "nav.main a[href='/quan-tri/nguoi-dung']").click()
        self.assertSays("Thêm tài khoản")
        self.follow("Nhật ký")
        self.assertSays("Đăng nhập", "session.opened")

    def test_the_reports_are_read_round_by_round(self):
        self.open(NATIONAL)
        self.follow("Báo cáo")
        self.assertTrue(self.path().endswith("/2025-Q2/tong-hop"), self.path())
        self.choose("ky", "2025-Q1")
        self.assertTrue(self.path().endswith("/2025-Q1/tong-hop"), self.path())
        self.assertSays("Quý I năm 2025")

    def test_indicators_are_narrowed_and_shown_whole_again(self):
        self.open(f"{NATIONAL}/chi-tieu")
        everything = self.codes()
        self.choose("nhom", "5")
        some = self.codes()
        self.assertTrue(some and all(code.startswith("5.") for code in some), some)
        self.choose("danh-gia", "cham-nhieu")
        self.assertTrue(0 < len(self.codes()) < len(some))
        self.assertEqual(Select(self.field("nhom")).first_selected_option.get_attribute("value"), "5")
        self.follow("Bỏ lọc")
        self.assertEqual(self.codes(), everything)

    def test_a_filter_that_nothing_passes_shows_the_way_back(self):
        self.open(f"{NATIONAL}/nhiem-vu?q=khongcotu")
        self.assertEqual(self.codes(), [])
        with self.another_page():
            self.driver.find_element(By.CSS_SELECTOR, ".nothing a").click()
        self.assertEqual(self.path(), f"{NATIONAL}/nhiem-vu")


class SeveralPlans(BrowserTest):
    javascript = False

    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration(plans=(PLAN, SECOND_PLAN))
        cls.addClassCleanup(cls.site.stop)

    def parts(self) -> list[str]:
        """Where the links of the head lead."""
        links = self.driver.find_elements(By.CSS_SELECTOR, "nav.main a")
        return [link.get_attribute("href").removeprefix(self.site.address) for link in links]

    def switch(self, plan: str):
        """Opens the list of plans by keyboard and goes to one of them."""
        self.driver.find_element(By.CSS_SELECTOR, "header summary").send_keys(Keys.ENTER)
        link = self.driver.find_element(By.CSS_SELECTOR, f"header details a[href='{plan}']")
        self.assertTrue(link.is_displayed(), "the list of plans is open")
        with self.another_page():
            link.send_keys(Keys.ENTER)

    def test_the_head_follows_the_plan_last_looked_at(self):
        self.open("/dang-nhap")
        self.assertEqual(self.parts(), [])
        self.switch(CITY)
        self.assertIn(f"{CITY}/chi-tieu", self.parts())
        self.sign_in("dau-moi")
        self.open("/viec-cua-toi")
        self.assertIn(f"{CITY}/chi-tieu", self.parts())
        self.switch(NATIONAL)
        self.open("/viec-cua-toi")
        self.assertIn(f"{NATIONAL}/chi-tieu", self.parts())
        self.assertNotIn(f"{CITY}/chi-tieu", self.parts())

    def test_a_page_seen_before_gives_its_plan_back_to_the_head(self):
        for plan in (NATIONAL, CITY, NATIONAL):
            self.open(plan)
            self.open("/dang-nhap")
            self.assertIn(f"{plan}/chi-tieu", self.parts())

    def test_the_list_of_plans_fits_a_phone(self):
        self.resize(PHONE)
        self.open(CITY)
        self.driver.find_element(By.CSS_SELECTOR, "header summary").click()
        current = self.driver.find_element(By.CSS_SELECTOR, "header details [aria-current]")
        self.assertTrue(current.is_displayed())
        self.assertIn("Hải Phòng", current.text)
        box = self.driver.find_element(By.CSS_SELECTOR, "header details nav").rect
        self.assertGreaterEqual(box["x"], 0)
        self.assertLessEqual(box["x"] + box["width"], PHONE[0])
        self.picture("plans-390")


if __name__ == "__main__":
    unittest.main()
