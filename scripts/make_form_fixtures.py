"""Fills in and spoils the exported form with openpyxl; called by scripts/make-form-fixtures."""

import datetime
import os
import unicodedata
import zipfile

import msoffcrypto.format.ooxml
import openpyxl
import openpyxl.styles

OUT, FORM = os.environ["OUT"], os.environ["FORM"]
INPUTS = ("value", "numerator", "denominator", "status", "note")


class Form:
    """An open form, its cells found by the marks as the server finds them."""

    def __init__(self):
        self.book = openpyxl.load_workbook(FORM)
        self.columns = {}
        for sheet in self.book:
            for row in sheet.iter_rows():
                for cell in row:
                    mark = str(cell.value or "")
                    if mark == "tiendo:code" or mark.removeprefix("tiendo:") in INPUTS and mark.startswith("tiendo:"):
                        self.sheet, self.columns[mark.removeprefix("tiendo:")] = sheet, cell.column
                        self.head = cell.row
                    if mark == "tiendo:trend":
                        self.parts = sheet
                    if mark == "tiendo:form":
                        self.identity = sheet

    def line(self, code):
        return next(r for r in range(self.head + 1, self.sheet.max_row + 1) if self.sheet.cell(r, self.columns["code"]).value == code)

    def cell(self, code, column):
        return self.sheet.cell(self.line(code), self.columns[column])

    def put(self, code, **values):
        for column, value in values.items():
            self.cell(code, column).value = value

    def part(self, name):
        return next(row[1] for row in self.parts.iter_rows() if row[0].value == f"tiendo:{name}")

    def name(self, member, value):
        next(row for row in self.identity.iter_rows() if row[0].value == f"tiendo:{member}")[1].value = value

    def fill(self):
        self.put("1.6", value=88.4, status="Tạm ước tính")
        self.put("1.7.1", numerator=8510, denominator=10000)
        self.put("1.7.2", value=None, status="Chưa có", note="Chưa có số của các xã mới")
        self.part("trend").value = "Tăng đều theo kịch bản.\nCao hơn bình quân khu vực."
        return self

    def save(self, name):
        self.book.save(f"{OUT}/{name}.xlsx")


def made(name):
    """Makes a filled form, lets the function change it and saves it under its name."""

    def run(change):
        form = Form().fill()
        change(form)
        form.save(name)

    return run


@made("openpyxl")
def _(form):
    pass


@made("rows-moved")
def _(form):
    """The rows in reverse order, blank rows between them, sheets renamed."""
    sheet, first = form.sheet, form.head + 1
    last = sheet.max_row
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first, max_row=last)]
    for line in range(first, first + 3 * len(rows)):
        for column in range(1, sheet.max_column + 1):
            sheet.cell(line, column).value = None
    for index, row in enumerate(reversed(rows)):
        for column, value in enumerate(row, 1):
            sheet.cell(first + 2 * index, column).value = value
    sheet.title = "So lieu"
    form.parts.title = "Noi dung"


@made("numbers-as-text")
def _(form):
    """Text in decomposed form, no-break and full-width blanks, trailing blanks, comma and point."""
    decomposed = lambda text: unicodedata.normalize("NFD", text)
    form.put("1.6", value="\u00a088,40 % ", status=decomposed(" tạm ước  tính "), note=decomposed("Nguồn: khảo sát "))
    form.put("1.7.1", numerator="8\u00a0510", denominator="10.000,0\u3000")
    form.put("1.7.2", status=decomposed("CHƯA CÓ"), note=decomposed("Chưa có số của các xã mới"))


@made("percent-format")
def _(form):
    cell = form.cell("1.6", "value")
    cell.value, cell.number_format = 0.884, "0.0%"


@made("formula-not-computed")
def _(form):
    form.put("1.6", value="=850/1000*100+3.4")


@made("error-value")
def _(form):
    form.put("1.6", value="#DIV/0!")


@made("date")
def _(form):
    cell = form.cell("1.6", "value")
    cell.value, cell.number_format = datetime.date(2025, 10, 2), "dd/mm/yyyy"


@made("boolean")
def _(form):
    form.put("1.6", value=True)


@made("merged")
def _(form):
    line, column = form.line("1.6"), form.columns["value"]
    form.sheet.merge_cells(start_row=line, end_row=line + 1, start_column=column, end_column=column)


@made("row-missing")
def _(form):
    form.sheet.delete_rows(form.line("1.7.1"))


@made("row-doubled")
def _(form):
    form.sheet.cell(form.sheet.max_row + 2, form.columns["code"]).value = "1.6"


@made("row-inserted")
def _(form):
    form.sheet.cell(form.sheet.max_row + 2, form.columns["value"]).value = 12


@made("unknown-code")
def _(form):
    line = form.sheet.max_row + 1
    form.sheet.cell(line, form.columns["code"]).value = "9.9"
    form.sheet.cell(line, form.columns["value"]).value = 12


@made("rules-broken")
def _(form):
    form.put("1.6", value=130)
    form.put("1.7.1", numerator=11000)
    form.put("1.7.2", status="không rõ", note="x")


@made("status-emptied")
def _(form):
    form.put("1.6", status=None)


@made("other-unit")
def _(form):
    form.name("organisation", "vu-ktsxhs")


@made("other-round")
def _(form):
    form.name("round", "2025-Q2")


@made("other-plan")
def _(form):
    form.name("plan", "chuyen-doi-so-hai-phong-2024")


@made("other-version")
def _(form):
    form.name("version", 99)


@made("figures-removed")
def _(form):
    del form.book[form.sheet.title]


@made("part-removed")
def _(form):
    form.parts.cell(form.part("proposals").row, 1).value = None


@made("error-not-computed")
def _(form):
    form.put("1.6", value="=1/0")


@made("rows-inserted")
def _(form):
    """Three blank rows inserted above each of the unit's rows, as Excel does it."""
    for code in ("1.6", "1.7.1", "1.7.2"):
        form.sheet.insert_rows(form.line(code), 3)


@made("blank-rows")
def _(form):
    """Ten thousand rows that hold nothing but a colour."""
    fill = openpyxl.styles.PatternFill("solid", fgColor="FFFFEE")
    for line in range(form.sheet.max_row + 1, form.sheet.max_row + 10_001):
        form.sheet.cell(line, form.columns["value"]).fill = fill


@made("trailing-blanks")
def _(form):
    """Blanks around codes, words and texts, and a line break at the end."""
    form.put("1.6", status="Tạm ước tính \n")
    form.put("1.7.2", note="  Chưa có số của các xã mới\n\n")
    part = form.part("trend")
    part.value = part.value + "  \n "
    for code in ("1.6", "1.7.1", "1.7.2"):
        form.cell(code, "code").value = f" {code}\u00a0"


@made("many-faults")
def _(form):
    """A fault of each kind in one file."""
    form.put("1.6", value="nhiều", status="Có lẽ")
    form.put("1.7.1", numerator="#N/A", denominator=0)
    form.put("1.7.2", status="Chưa có", note=None)
    form.sheet.cell(form.sheet.max_row + 2, form.columns["code"]).value = "1.6"


@made("ten-thousand-rows")
def _(form):
    for line in range(form.sheet.max_row + 1, form.sheet.max_row + 10_001):
        form.sheet.cell(line, form.columns["code"]).value = f"9.{line}"
        form.sheet.cell(line, form.columns["value"]).value = line


def rewrite(source, target, change):
    """The archive again under another name, each member through a function of its name and bytes."""
    with zipfile.ZipFile(f"{OUT}/{source}.xlsx") as old, zipfile.ZipFile(f"{OUT}/{target}.xlsx", "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))


STRICT = (
    (b"http://schemas.openxmlformats.org/officeDocument/2006/relationships", b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
    (b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"),
)


def strict(name, content):
    """A member in the namespaces of "Strict Open XML Spreadsheet", which Excel offers beside the usual kind."""
    for old, new in STRICT:
        content = content.replace(old, new)
    return content


rewrite("openpyxl", "strict", strict)

# An Excel binary workbook (.xlsb) by the parts that tell it: no free program writes one.
with zipfile.ZipFile(f"{OUT}/binary.xlsb", "w", zipfile.ZIP_DEFLATED) as archive:
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    archive.writestr(
        "_rels/.rels",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{relation}" Target="xl/workbook.bin"/></Relationships>',
    )
    archive.writestr("xl/workbook.bin", bytes([0x83, 0x01, 0x00]))

# A form with a password to open: the OLE compound container with an EncryptedPackage that Excel writes.
with open(f"{OUT}/openpyxl.xlsx", "rb") as plain, open(f"{OUT}/encrypted.xlsx", "wb") as target:
    msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("mat-khau-2025", target)
