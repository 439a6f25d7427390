"""Headless Chromium, what the tests ask of a page, and the base of every browser test."""

import contextlib
import os
import pathlib
import tempfile
import time
import unittest

import axe_playwright_python
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import WebDriverWait

from demonstration import PASSWORD

DESKTOP, PHONE = (1280, 900), (390, 844)
AXE = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
RUN = "const done = arguments[arguments.length - 1]; axe.run(document).then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))));"


def chromium(downloads: pathlib.Path, javascript: bool = True, profile: pathlib.Path | None = None):
    """A new headless Chromium; with a profile it keeps what a browser keeps when it is closed."""
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    # Reduced motion: a click must not aim at a page that is still scrolling.
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=vi", "--force-prefers-reduced-motion"):
        options.add_argument(argument)
    if profile:
        options.add_argument(f"--user-data-dir={profile}")
    options.add_experimental_option(
        "prefs",
        {"download.default_directory": str(downloads), "profile.managed_default_content_settings.javascript": 1 if javascript else 2},
    )
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_page_load_timeout(30)
    return driver


class BrowserTest(unittest.TestCase):
    """A test with a browser of its own; at its end the console must be empty."""

    javascript = True
    #: The server under test; set by each class.
    site = None

    def setUp(self):
        self.downloads = pathlib.Path(tempfile.mkdtemp(prefix="tiendo-downloads-"))
        self.expected_answers: set[int] = set()
        self.expected_noise: list[str] = []
        self.driver = chromium(self.downloads, self.javascript)
        self.addCleanup(self.driver.quit)
        self.resize(DESKTOP)

    def tearDown(self):
        noise = [f"status of {status}" for status in self.expected_answers] + self.expected_noise
        lines = [line for line in self.console() if not any(n in line for n in noise)]
        self.assertEqual(lines, [], "the console must stay empty")

    def forget_answer(self, status: int):
        """Chromium writes each answer of 400 or more to the console; this one was wanted."""
        self.expected_answers.add(status)

    def forget_lost_connection(self):
        """Chromium writes each request that found no network to the console; they were wanted."""
        self.expected_noise.append("net::ERR_INTERNET_DISCONNECTED")

    # Acting

    def resize(self, size):
        """Gives the page these dimensions in CSS pixels, also below the least width of a window."""
        width, height = size
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )

    def open(self, path: str):
        """Goes to a path of the server."""
        self.driver.get(self.site.address + path)

    def sign_in(self, name: str):
        """Signs in as a demonstration account, by the form."""
        self.open("/dang-nhap")
        self.type("name", name)
        self.type("password", PASSWORD)
        with self.another_page():
            self.driver.find_element(By.CSS_SELECTOR, "main form button").click()
        self.assertFalse(self.path().startswith("/dang-nhap"), "signed in")

    def type(self, field: str, text: str):
        """Replaces what stands in the field of that name."""
        element = self.field(field)
        element.clear()
        element.send_keys(text)

    def press(self, text: str):
        """Presses the button whose words contain the text, and waits for the page that answers it."""
        button = self.button(text)
        with self.another_page():
            button.click()

    def follow(self, text: str):
        """Follows the link whose words contain the text, and waits for its page."""
        link = self.driver.find_element(By.PARTIAL_LINK_TEXT, text)
        with self.another_page():
            link.click()

    def take(self, text: str):
        """Clicks the link whose words contain the text and that leads to a file; the page stays."""
        self.driver.find_element(By.PARTIAL_LINK_TEXT, text).click()

    @contextlib.contextmanager
    def another_page(self):
        """What is done within leads to another document; waits until that stands whole.

        The driver returns from a click as soon as the browser has taken it, which on a busy machine is before
        the answer of the server: whoever reads on at once may still read the page before, and whoever opens
        another address may end the request.
        """
        before = self.driver.find_element(By.TAG_NAME, "html")
        yield
        patient = WebDriverWait(self.driver, 30, poll_frequency=0.05, ignored_exceptions=(WebDriverException,))
        patient.until(staleness_of(before), "another page came")
        patient.until(lambda d: d.execute_script("return document.readyState") == "complete", "the page is whole")

    # Looking

    def field(self, name: str):
        return self.driver.find_element(By.NAME, name)

    def button(self, text: str):
        for button in self.driver.find_elements(By.CSS_SELECTOR, "button"):
            if text.casefold() in button.text.casefold() and button.is_displayed():
                return button
        self.fail(f"no button “{text}” on {self.path()}; there are {[b.text for b in self.driver.find_elements(By.CSS_SELECTOR, 'button')]}")

    def main(self) -> str:
        """What the page says."""
        return self.driver.find_element(By.TAG_NAME, "main").text

    def path(self) -> str:
        return self.driver.current_url.removeprefix(self.site.address)

    def until(self, condition, what: str, seconds: float = 15):
        WebDriverWait(self.driver, seconds, poll_frequency=0.05).until(lambda _: condition(), what)

    def assertSays(self, *texts: str):
        said = self.main().casefold()
        for text in texts:
            self.assertIn(text.casefold(), said, f"on {self.path()}")

    def assertAccessible(self, *pictures: str):
        """axe finds nothing on the page at hand, on a desk and on a phone, and nothing scrolls sideways."""
        for size in (DESKTOP, PHONE):
            self.resize(size)
            self.driver.execute_script(AXE)
            self.assertEqual(self.driver.execute_async_script(RUN), [], f"{self.path()} at {size[0]}")
            wide = self.driver.execute_script("return document.documentElement.scrollWidth")
            self.assertLessEqual(wide, size[0], f"{self.path()} scrolls sideways")
            for name in pictures:
                self.picture(f"{name}-{size[0]}")
        self.resize(DESKTOP)

    def console(self) -> list[str]:
        """Errors and warnings of the console so far, refused requests of the policy included."""
        return [f"{entry['level']} {entry['message']}" for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def downloaded(self, suffix: str, seconds: float = 15) -> pathlib.Path:
        """The file that a download left, once it is whole."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            files = [f for f in self.downloads.iterdir() if f.suffix == suffix]
            if files and not list(self.downloads.glob("*.crdownload")):
                return files[0]
            time.sleep(0.05)
        self.fail(f"no {suffix} came; there is {[f.name for f in self.downloads.iterdir()]}")

    def picture(self, name: str):
        """Keeps a picture of the whole page where TIENDO_PICTURES names a folder."""
        folder = os.environ.get("TIENDO_PICTURES")
        if folder:
            pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
            size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
            picture = self.driver.execute_cdp_cmd(
                "Page.captureScreenshot",
                {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}},
            )
            import base64

            pathlib.Path(folder, f"{name}.png").write_bytes(base64.b64decode(picture["data"]))
