"""A draft survives a lost connection and a closed browser."""

import pathlib
import shutil
import tempfile

from browser import DESKTOP, By, BrowserTest, chromium
from demonstration import Demonstration

REPORT = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"
TREND = "Tăng đều theo kịch bản; gõ khi mất mạng."


class Autosave(BrowserTest):
    def setUp(self):
        super().setUp()
        self.site = Demonstration()
        self.addCleanup(self.site.stop)
        self.profile = pathlib.Path(tempfile.mkdtemp(prefix="tiendo-profile-"))
        self.addCleanup(shutil.rmtree, self.profile, ignore_errors=True)
        self.reopen()

    def reopen(self):
        """Closes the browser and starts it again with the same profile, signed out, on the unit's report."""
        self.driver.quit()
        self.driver = chromium(self.downloads, profile=self.profile)
        self.addCleanup(self.driver.quit)
        self.resize(DESKTOP)
        self.driver.delete_all_cookies()
        self.sign_in("cuc-vien-thong")
        self.open(REPORT)

    def connect(self, is_on: bool):
        """Takes the browser off the network or lets it on again, as a pulled cable does."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        conditions = {"offline": not is_on, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", conditions)

    def note(self) -> str:
        return self.driver.find_element(By.CSS_SELECTOR, "[data-autosave]").text

    def value(self, name: str) -> str:
        return self.field(name).get_attribute("value")

    def says(self, text: str):
        self.until(lambda: text in self.note(), f"the note says “{text}”, it says “{self.note()}”", 40)

    def on_server(self) -> tuple[str, str]:
        """What another browser finds, which shares nothing with this one but the server."""
        own, other = self.driver, chromium(self.downloads)
        self.addCleanup(other.quit)
        try:
            self.driver = other
            self.sign_in("cuc-vien-thong")
            self.open(REPORT)
            return self.value("value-1.6"), self.value("trend")
        finally:
            self.driver = own

    def test_what_is_typed_saves_itself_and_is_there_in_another_browser(self):
        self.type("value-1.6", "88,4")
        self.type("trend", TREND)
        self.says("Đã tự lưu lúc")

        self.assertEqual(self.on_server(), ("88,4", TREND))
        self.reopen()
        self.assertEqual((self.value("value-1.6"), self.value("trend")), ("88,4", TREND))

    def test_what_is_typed_without_a_connection_is_saved_when_it_comes_back(self):
        self.forget_lost_connection()
        self.connect(False)
        self.type("value-1.6", "88,4")
        self.type("trend", TREND)
        self.says("Không kết nối được máy chủ")
        self.picture("autosave-offline")
        self.assertEqual(self.on_server(), ("", ""))

        self.connect(True)
        self.says("Đã tự lưu lúc")

        self.assertEqual(self.on_server(), ("88,4", TREND))

    def test_what_is_typed_without_a_connection_survives_a_closed_browser(self):
        self.forget_lost_connection()
        self.connect(False)
        self.type("value-1.6", "88,4")
        self.type("trend", TREND)
        self.says("Không kết nối được máy chủ")
        self.assertIn("88,4", self.driver.execute_script("return JSON.stringify(localStorage)"))

        # The emulation ends with the browser, which sends a last time when it is closed: nobody may answer then.
        self.site.halt()
        self.driver.quit()
        self.site.restart()
        self.reopen()
        self.assertEqual((self.value("value-1.6"), self.value("trend")), ("", ""))
        self.assertSays("Trên máy này còn nội dung bạn đã nhập nhưng chưa lưu được lên máy chủ.")
        self.picture("autosave-kept")
        self.button("Khôi phục").click()

        self.assertEqual((self.value("value-1.6"), self.value("trend")), ("88,4", TREND))
        self.says("Đã tự lưu lúc")
        self.assertEqual(self.on_server(), ("88,4", TREND))
        self.reopen()
        self.assertFalse(self.driver.find_element(By.ID, "ban-giu-lai").is_displayed())
