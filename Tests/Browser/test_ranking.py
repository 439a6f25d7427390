"""The ranking of units: drawn up, heard, answered and published in the browser; axe finds nothing on any of its pages."""

import unittest

from browser import AXE, DESKTOP, PHONE, RUN, BrowserTest
from demonstration import Demonstration

PLAN = "/ke-hoach/chuyen-doi-so-2023"
ROUND = f"{PLAN}/xep-hang/2025-Q2"


class Ranking(BrowserTest):
    @classmethod
    def setUpClass(cls):
        cls.site = Demonstration()

    def examine(self, path: str, name: str):
        for size in (DESKTOP, PHONE):
            with self.subTest(path=path, width=size[0]):
                self.resize(size)
                self.open(path)
                self.driver.execute_script(AXE)
                self.assertEqual(self.driver.execute_async_script(RUN), [])
                self.assertLessEqual(self.driver.execute_script("return document.documentElement.scrollWidth"), size[0])
                self.picture(f"{name}-{size[0]}")

    def text(self) -> str:
        return self.driver.execute_script("return document.body.innerText")

    def test_a_unit_is_heard_before_its_place_is_published(self):
        self.sign_in("dau-moi")
        self.open(f"{PLAN}/xep-hang")
        self.driver.execute_script("document.querySelector('[name=ky]').value = '2025-Q2'")
        self.press("Lập xếp hạng")
        self.assertIn("dự thảo", self.text())
        self.type("den-ngay", "02/10/2025")
        self.press("Mở lấy ý kiến")
        self.assertIn("đang lấy ý kiến", self.text())
        self.examine(ROUND, "ranking-coordinator")
        self.examine(f"{PLAN}/xep-hang", "rankings")
        self.examine(f"{PLAN}/trong-so-xep-hang", "ranking-weights")

        self.driver.delete_all_cookies()
        self.sign_in("cuc-vien-thong")
        self.open(ROUND)
        self.assertIn("Đơn vị của bạn", self.text())
        self.assertNotIn("Cục An toàn thông tin", self.text())
        self.type("giai-trinh", "Số liệu đã gửi theo văn bản 15/BC-CVT.")
        self.press("Gửi giải trình")
        self.assertIn("chờ trả lời", self.text())
        self.examine(ROUND, "ranking-unit")

        self.driver.delete_all_cookies()
        self.sign_in("dau-moi")
        self.open(ROUND)
        self.assertIn("1 giải trình chờ trả lời", self.text())
        self.examine(ROUND, "ranking-queue")
        self.driver.execute_script("document.querySelector('[name=cach-1]').value = 'recompute'")
        self.type("ly-do-1", "Đã kiểm tra theo văn bản.")
        self.press("Gửi trả lời")
        self.assertIn("được chấp nhận", self.text())


if __name__ == "__main__":
    unittest.main()
