"""bench_form.py BINARY: writes and reads one unit's filled form with the product and with openpyxl, in one run.

The same cells, styles, checks, locks and widths are written by openpyxl as the product writes, by saving the loaded form.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
import time

import openpyxl

ROUND, UNIT = "2025-Q3", "vu-ktsxhs"


def rate(work, seconds=3.0):
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
    from copy import copy

    def style(cell):
        return (cell.value, copy(cell.font), copy(cell.fill), copy(cell.border), copy(cell.alignment), copy(cell.protection))

    return [
        (sheet.title, [[style(c) for c in row] for row in sheet.iter_rows()],
         [(k, d.width) for k, d in sheet.column_dimensions.items()], list(sheet.data_validations.dataValidation))
        for sheet in openpyxl.load_workbook(path)
    ]


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        database, form = f"sqlite:{folder}/tiendo.db", f"{folder}/form.xlsx"

        def run(*arguments):
            command = [binary, *arguments, "--database", database]
            return subprocess.run(command, check=True, capture_output=True, text=True).stdout

        run("plan", "import", "plans/chuyen-doi-so-2023")
        run("round", "open", ROUND)
        run("form", "export", ROUND, UNIT, "--output", form)
        own = json.loads(run("bench-form", ROUND, UNIT, "--file", form, "--count", "300"))
        content = cells(form)
        reading, writing = rate(lambda: read(form)), rate(lambda: write(content))
    print(f"form of {own['indicators']} indicators, {own['bytes'] / 1000:.0f} kB")
    print(f"reading: {own['read_per_second']}/s, openpyxl {reading:.0f}/s: {own['read_per_second'] / reading:.1f} times (wanted at least 10)")
    print(f"writing: {own['written_per_second']}/s, openpyxl {writing:.0f}/s: {own['written_per_second'] / writing:.1f} times (wanted at least 5)")


if __name__ == "__main__":
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    main(sys.argv[1] if len(sys.argv) > 1 else ".build/release/tiendo")
