"""One unit's filled form written and read by the product and by openpyxl, in turns.

openpyxl writes the same cells, styles, checks, locks and widths as the product, and reads every cell.
"""

import copy
import io
import json
import statistics
import subprocess
import tempfile
import time

import openpyxl

ROUND, UNIT = "2025-Q3", "vu-ktsxhs"
TURNS = 3


def rate(work, seconds=1.5):
    """How often a second."""
    work()
    started, count = time.monotonic(), 0
    while time.monotonic() - started < seconds:
        work()
        count += 1
    return count / (time.monotonic() - started)


def read(path):
    """All cells of all sheets as values, which is the least a reader of the form has to do."""
    book = openpyxl.load_workbook(path)
    return [[cell.value for cell in row] for sheet in book for row in sheet.iter_rows()]


def write(cells):
    """The form's cells with their styles, widths, checks and locks."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows, widths, checks in cells:
        sheet = book.create_sheet(title)
        for line, row in enumerate(rows, 1):
            for column, (value, font, fill, border, alignment, protection) in enumerate(row, 1):
                cell = sheet.cell(line, column, value)
                cell.font, cell.fill, cell.border, cell.alignment, cell.protection = font, fill, border, alignment, protection
        for letter, width in widths:
            sheet.column_dimensions[letter].width = width
        for check in checks:
            sheet.add_data_validation(check)
        sheet.protection.sheet = True
    book.save(io.BytesIO())


def cells(path):
    """What `write` writes, taken from a form."""

    def style(cell):
        parts = cell.font, cell.fill, cell.border, cell.alignment, cell.protection
        return (cell.value, *(copy.copy(part) for part in parts))

    return [
        (sheet.title, [[style(c) for c in row] for row in sheet.iter_rows()],
         [(k, d.width) for k, d in sheet.column_dimensions.items()], list(sheet.data_validations.dataValidation))
        for sheet in openpyxl.load_workbook(path)
    ]


def measure(binary):
    with tempfile.TemporaryDirectory() as folder:
        database, form = f"sqlite:{folder}/tiendo.db", f"{folder}/form.xlsx"

        def run(*arguments):
            command = [binary, *arguments, "--database", database]
            return subprocess.run(command, check=True, capture_output=True, text=True).stdout

        run("plan", "import", "plans/chuyen-doi-so-2023")
        run("round", "open", ROUND)
        run("form", "export", ROUND, UNIT, "--output", form)
        content, turns = cells(form), []
        for _ in range(TURNS):
            own = json.loads(run("bench-form", ROUND, UNIT, "--file", form, "--count", "150"))
            turns.append((own["read_per_second"], rate(lambda: read(form)), own["written_per_second"], rate(lambda: write(content))))
    print(f"form of {own['indicators']} indicators, {own['bytes'] / 1000:.0f} kB")
    for name, place, wanted in (("reading", 0, 10), ("writing", 2, 5)):
        rates = [statistics.median(turn[place + side] for turn in turns) for side in (0, 1)]
        times = statistics.median(turn[place] / turn[place + 1] for turn in turns)
        print(f"{name}: {rates[0]:.0f}/s, openpyxl {rates[1]:.0f}/s: {times:.1f} times (wanted >= {wanted})")
