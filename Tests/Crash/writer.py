"""A unit's contributor who submits a report and takes it back, over and over, until the server is gone."""

import html.parser
import http.client
import http.cookiejar
import threading
import urllib.error
import urllib.parse
import urllib.request

PASSWORD = "trinh-dien-2025"


class Fields(html.parser.HTMLParser):
    """The names of a page's form fields with the values of the hidden ones."""

    def __init__(self, page):
        super().__init__()
        self.found = {}
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("input", "select", "textarea") and values.get("name"):
            self.found.setdefault(values["name"], values.get("value") or "")


class Stay(urllib.request.HTTPRedirectHandler):
    """An answer is looked at as it comes: 303 says that a change was stored."""

    def redirect_request(self, *_):
        return None


class Writer(threading.Thread):
    """Counts what the server acknowledged."""

    def __init__(self, address, report, unit):
        super().__init__(daemon=True)
        self.report, self.unit, self.address = report, unit, address
        self.acknowledged = {"submitted": 0, "recalled": 0}
        self.surprise = None
        jar = http.cookiejar.CookieJar()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar), Stay)
        fields = Fields(self.get("/dang-nhap")).found
        self.post("/dang-nhap", {**fields, "name": unit, "password": PASSWORD})

    def get(self, path):
        try:
            return self.browser.open(self.address + path, timeout=20).read().decode()
        except urllib.error.HTTPError as answer:
            raise AssertionError(f"{path}: {answer.code} {answer.read().decode()}") from None

    def post(self, path, fields):
        """Sends a form; throws unless the answer is 303."""
        try:
            answer = self.browser.open(self.address + path, urllib.parse.urlencode(fields).encode(), timeout=20)
            raise AssertionError(f"{path}: {answer.status}")
        except urllib.error.HTTPError as answer:
            if answer.code != 303:
                raise AssertionError(f"{path}: {answer.code} {answer.read().decode()}") from None

    def run(self):
        try:
            while True:
                fields = Fields(self.get(self.report)).found
                for name in fields:
                    kind = name.split("-")[0]
                    fields[name] = {"status": "M", "note": "chưa có số liệu", "value": ""}.get(kind, fields[name])
                texts = {name: "Nội dung của đơn vị." for name in ("trend", "difficulties", "proposals")}
                self.post(self.report, {**fields, **texts, "action": "submit"})
                self.acknowledged["submitted"] += 1
                self.post(self.report + "/rut-lai", {"csrf": fields["csrf"]})
                self.acknowledged["recalled"] += 1
        except AssertionError as surprise:
            self.surprise = surprise
        except (OSError, http.client.HTTPException):
            return  # the server was killed
