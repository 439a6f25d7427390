"""axe finds nothing on any page, on a desk and on a phone; nothing scrolls sideways; a keyboard is enough."""

import re
import unittest

from browser import AXE, DESKTOP, PHONE, RUN, By, BrowserTest
from demonstration import shared
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

PLAN = "/ke-hoach/chuyen-doi-so-2023"


def kind(path: str) -> str:
    """The page a path shows: parameters are alike, so that each page is looked at once or twice, not a hundred times."""
    path = path.split("?")[0].split("#")[0]
    path = re.sub(r"/(chi-tieu|nhiem-vu|don-vi|ky-bao-cao|bao-cao|phien-ban|nguoi-dung|so-sanh-quoc-te|xep-hang)/[^/]+", r"/\1/*", path)
    return path


class Accessibility(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def pages(self, start: list[str]) -> list[str]:
        """One address of each page that links lead to from the given ones."""
        found, queue = {}, list(start)
        while queue:
            path = queue.pop(0)
            if kind(path) in found:
                continue
            found[kind(path)] = path
            self.open(path)
            links = self.driver.execute_script("return [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
            queue += [l for l in links if l.startswith("/") and not l.startswith(("/api", "/assets", "/openapi")) and "format=" not in l and "." not in l.split("?")[0].rsplit("/", 1)[-1].replace("1.", "")]
        return list(found.values())

    def examine(self, paths: list[str]):
        for path in paths:
            for size in (DESKTOP, PHONE):
                with self.subTest(path=path, width=size[0]):
                    self.resize(size)
                    self.open(path)
                    self.driver.execute_script(AXE)
                    self.assertEqual(self.driver.execute_async_script(RUN), [])
                    wide = self.driver.execute_script("return document.documentElement.scrollWidth")
                    self.assertLessEqual(wide, size[0], "the page scrolls sideways")
                    self.picture(f"{kind(path).strip('/').replace('/', '_').replace('*', 'x') or 'home'}-{size[0]}")

    def test_pages_anybody_reads(self):
        paths = self.pages([PLAN, f"{PLAN}/bieu-do-nhom?nhom=1", f"{PLAN}/ban-do-nhiet", f"{PLAN}/ban-do", f"{PLAN}/chi-tieu/1.7.1", f"{PLAN}/ky-bao-cao/2025-Q2/tong-hop", "/dang-nhap"])
        self.assertGreater(len(paths), 8)
        self.examine(paths)

    def test_pages_of_a_contributor(self):
        self.sign_in("cuc-vien-thong")
        self.examine(["/viec-cua-toi", f"{PLAN}/ky-bao-cao/2025-Q3", f"{PLAN}/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong", "/tai-khoan"])

    def test_pages_of_the_coordinator(self):
        self.sign_in("dau-moi")
        self.examine(["/viec-cua-toi", f"{PLAN}/cho-xem-xet", f"{PLAN}/ky-bao-cao/2025-Q3", f"{PLAN}/ky-bao-cao/2025-Q3/bao-cao/cuc-attt", f"{PLAN}/ra-soat"])
        self.examine([f"{PLAN}/so-lieu-dong-gop", f"{PLAN}/ky-bao-cao/2025-Q3/dong-gop", f"{PLAN}/ky-bao-cao/2025-Q3/dong-gop/1.1"])
        self.examine([f"{PLAN}/chi-tieu/1.7.1", f"{PLAN}/nhiem-vu/749-06"])
        self.examine([f"{PLAN}/dieu-hanh", f"{PLAN}/bao-cao-dinh-ky", f"{PLAN}/bao-cao-quy/2025-Q2", f"{PLAN}/bao-cao-nam/2024"])

    def linked(self, start: str, pattern: str) -> str:
        """The first address on a page that a pattern fits."""
        self.open(start)
        links = self.driver.execute_script("return [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
        return next(link for link in links if re.search(pattern, link))

    def test_pages_of_tasks_of_a_lead(self):
        self.sign_in("cuc-attt")
        plan = self.linked("/viec-cua-toi", r"/trien-khai$")
        self.examine([plan, self.linked(plan, r"/trien-khai/phan/"), plan.removesuffix("/trien-khai")])
        self.examine([f"{PLAN}/kinh-phi", f"{PLAN}/kinh-phi/de-nghi", f"{PLAN}/de-xuat"])
        occurrence = self.linked(f"{PLAN}/nhiem-vu?chu-tri=cuc-attt&tinh-trang=chua-hoan-thanh", r"/lan/\d+$")
        self.examine([occurrence])

    def test_pages_of_tasks_of_the_coordinator(self):
        self.sign_in("dau-moi")
        self.examine([f"{PLAN}/nhiem-vu-trien-khai", f"{PLAN}/nhiem-vu-giao-them", f"{PLAN}/de-xuat", f"{PLAN}/don-doc/cong-van"])
        self.examine([self.linked(f"{PLAN}/don-doc/cong-van", r"/cong-van/don-vi/")])
        self.examine([self.linked(f"{PLAN}/nhiem-vu-trien-khai?tinh-trang=approved", r"/trien-khai$"), f"{PLAN}/thong-ke-nhiem-vu"])

    def test_pages_of_money_of_the_appraiser(self):
        self.sign_in("tham-dinh")
        self.examine([f"{PLAN}/kinh-phi", f"{PLAN}/kinh-phi/tham-dinh", f"{PLAN}/kinh-phi/khoan"])
        self.examine([self.linked(f"{PLAN}/kinh-phi/khoan", r"/kinh-phi/khoan/.+")])

    def test_error_pages(self):
        self.forget_answer(404)
        self.forget_answer(403)
        self.examine(["/khong-co", f"{PLAN}/chi-tieu/9.9"])
        self.sign_in("cuc-vien-thong")
        self.examine(["/quan-tri/nguoi-dung"])

    def test_pages_of_the_administrator_and_the_auditor(self):
        self.sign_in("quan-tri")
        self.examine(["/quan-tri/nguoi-dung", "/quan-tri/nguoi-dung/dau-moi", "/quan-tri/nhat-ky", "/tai-khoan"])
        self.driver.delete_all_cookies()
        self.sign_in("kiem-toan")
        self.examine(["/quan-tri/nhat-ky", "/tai-khoan"])

    def test_the_text_of_charts_is_never_small(self):
        smallest = """return Math.min(...[...document.querySelectorAll('svg.chart')].filter(c => c.clientWidth).flatMap(c =>
            [...c.querySelectorAll('text')].map(t => parseFloat(getComputedStyle(t).fontSize) * c.clientWidth / c.viewBox.baseVal.width)))"""
        sheet = (680, 900)  # A4 within its margins
        for size, media in ((DESKTOP, "screen"), (PHONE, "screen"), (sheet, "print")):
            for code in ("1.7.1", "5.4"):
                with self.subTest(code=code, width=size[0], media=media):
                    self.resize(size)
                    self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media})
                    self.open(f"{PLAN}/chi-tieu/{code}")
                    self.assertGreaterEqual(self.driver.execute_script(smallest), 12)

    def test_a_form_with_faults(self):
        self.forget_answer(422)
        self.sign_in("cuc-vien-thong")
        for size in (DESKTOP, PHONE):
            self.resize(size)
            self.open(f"{PLAN}/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong")
            self.type("value-1.6", "130")
            self.type("numerator-1.7.1", "9")
            self.type("denominator-1.7.1", "0")
            self.press("Lưu nháp")
            self.driver.execute_script(AXE)
            self.assertEqual(self.driver.execute_async_script(RUN), [])
            self.assertLessEqual(self.driver.execute_script("return document.documentElement.scrollWidth"), size[0])
            self.picture(f"form-with-faults-{size[0]}")

    def test_a_keyboard_is_enough_to_sign_in_and_save_a_draft(self):
        self.open("/dang-nhap")
        name = self.reach(lambda e: e.get_attribute("name") == "name")
        with self.another_page():
            name.send_keys("cuc-cdsqg" + Keys.TAB + "trinh-dien-2025" + Keys.ENTER)
        self.assertFalse(self.path().startswith("/dang-nhap"), "signed in")
        self.open(f"{PLAN}/ky-bao-cao/2025-Q3/bao-cao/cuc-cdsqg")
        self.reach(lambda e: e.get_attribute("name") == "value-1.1").send_keys("99,5")
        save = self.reach(lambda e: e.get_attribute("value") == "save")
        with self.another_page():
            save.send_keys(Keys.ENTER)
        self.open(f"{PLAN}/ky-bao-cao/2025-Q3/bao-cao/cuc-cdsqg")
        self.assertEqual(self.field("value-1.1").get_attribute("value"), "99,5")

    def reach(self, wanted):
        """Presses Tab until the element is focused; each stop must be seen."""
        for _ in range(400):
            # Keys go to the page, not to the element: a field for a file would take them for a name.
            ActionChains(self.driver).send_keys(Keys.TAB).perform()
            element = self.driver.switch_to.active_element
            if wanted(element):
                return element
        self.fail("the keyboard does not reach it")


class WithoutJavaScript(BrowserTest):
    javascript = False

    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def test_reading_signing_in_and_saving_work(self):
        self.open(f"{PLAN}/chi-tieu/1.7.1")
        self.assertSays("1.7.1")
        self.sign_in("vu-ktsxhs")
        self.open(f"{PLAN}/ky-bao-cao/2025-Q3/bao-cao/vu-ktsxhs")
        self.type("value-1.8", "72,5")
        self.press("Lưu nháp")
        self.open(f"{PLAN}/ky-bao-cao/2025-Q3/bao-cao/vu-ktsxhs")
        self.assertEqual(self.field("value-1.8").get_attribute("value"), "72,5")


if __name__ == "__main__":
    unittest.main()
