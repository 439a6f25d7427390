"""Fills in and spoils a form with contributions with openpyxl; called by scripts/make-contribution-fixtures."""

import os

import openpyxl

OUT, FILLED, FORM = os.environ["OUT"], os.environ["FILLED"], os.environ["FORM"]
COLUMNS = ("code", "kind", "value", "numerator", "denominator", "status", "note")


class Form:
    """An open form, its cells found by the marks as the server finds them."""

    def __init__(self):
        self.book = openpyxl.load_workbook(FORM)
        self.columns = {}
        for sheet in self.book:
            for row in sheet.iter_rows():
                for cell in row:
                    mark = str(cell.value or "").removeprefix("tiendo:")
                    if str(cell.value or "").startswith("tiendo:") and mark in COLUMNS:
                        self.sheet, self.head, self.columns[mark] = sheet, cell.row, cell.column
        self.lines = range(self.head + 1, self.sheet.max_row + 1)
        self.put("1.1", "Đóng góp", numerator=851, denominator=1000)
        self.put("1.2", "Đo lường", value=480, note="Nguồn: hệ thống")
        self.put("1.2", "Đóng góp", value=12)

    def line(self, code, kind):
        wanted = (code, kind)
        return next(line for line in self.lines if (self.at(line, "code").value, self.at(line, "kind").value) == wanted)

    def at(self, line, column):
        return self.sheet.cell(line, self.columns[column])

    def put(self, code, kind, **values):
        line = self.line(code, kind)
        for column, value in values.items():
            self.at(line, column).value = value


form = Form()
rows = [[cell.value for cell in row] for row in form.sheet.iter_rows(min_row=form.head + 1)]
for offset, row in enumerate(reversed(rows)):
    for column, value in enumerate(row, 1):
        form.sheet.cell(form.head + 1 + offset, column).value = value
form.book.save(f"{FILLED}/contributions.xlsx")

form = Form()
form.at(form.line("1.2", "Đóng góp"), "kind").value = None
form.book.save(f"{OUT}/contributions-kind-emptied.xlsx")

form = Form()
form.at(form.line("1.1", "Đóng góp"), "kind").value = "Đo lường"
form.book.save(f"{OUT}/contributions-other-kind.xlsx")
