"""A plan package of the whole country: 3,400 units, each of which measures every indicator of the plan."""

import csv
import datetime
import json
import pathlib

CODE = "ca-nuoc"
COORDINATOR = "bo-01"
INDICATORS = [f"1.{number}" for number in range(1, 9)]
YEARS = 3
THIS_YEAR = datetime.date.today().year
# Four rounds a year; the last one is the one that is reported in the last hour.
ROUNDS = [f"{year}-Q{quarter}" for year in range(THIS_YEAR - YEARS + 1, THIS_YEAR + 1) for quarter in range(1, 5)]
PERIODS = [
    ("Q1", "prev-12;01;02;03", "03-04", "data"),
    ("Q2", "04;05;06", "05-07", "data"),
    ("Q3", "07;08;09", "05-10", "data"),
    ("Q4", "10;11", "05-12", "data"),
]


def units():
    """Code, name, kind and parent of every unit: 22 ministries, 23 units of the first one, 34 provinces, 3,321 communes."""
    ministries = [(f"bo-{n:02}", f"Bộ số {n:02}", "ministry", "") for n in range(1, 23)]
    own = [(f"vu-{n:02}", f"Vụ số {n:02}", "ministry_unit", "bo-01") for n in range(1, 24)]
    provinces = [(f"tinh-{n:02}", f"Tỉnh số {n:02}", "province", "") for n in range(1, 35)]
    communes = [(f"xa-{n:04}", f"Xã số {n:04}", "commune", f"tinh-{n % 34 + 1:02}") for n in range(1, 3322)]
    return ministries + own + provinces + communes


def table(folder, name, columns, rows):
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def write(folder):
    """Writes the package into a new folder and gives its path."""
    folder = pathlib.Path(folder) / CODE
    folder.mkdir()
    measuring = "; ".join(name for _, name, _, _ in units())
    table(folder, "indicator_groups", ["code", "name"], [("1", "Chỉ tiêu của mọi đơn vị")])
    table(
        folder, "indicators",
        ["code", "group_code", "parent_code", "name", "unit", "direction", "aggregation", "international_index",
         "legal_basis", "measuring_organisations", "executing_organisations", "is_measured", "notes"],
        [(code, "1", "", f"Tỷ lệ hồ sơ trực tuyến, chỉ tiêu {code}", "percent", "up", "ratio", "", "", measuring, "", "true", "")
         for code in INDICATORS])
    table(folder, "targets", ["indicator_code", "kind", "year", "text"],
          [(code, kind, THIS_YEAR - YEARS + 1 + step, text) for code in INDICATORS
           for step, (kind, text) in enumerate([("plan", "80%"), ("plan", "90%"), ("target", "100%")])])
    table(folder, "organisations", ["code", "name", "kind", "parent_code", "valid_from", "valid_to", "successor_code"],
          [(*unit, "", "", "") for unit in units()])
    table(folder, "reporting_periods", ["code", "months", "due_before", "requires"], PERIODS)
    header = {
        "code": CODE, "name": "Kế hoạch của cả nước", "owner": COORDINATOR, "coordinator": COORDINATOR,
        "first_year": THIS_YEAR - YEARS + 1, "last_year": THIS_YEAR,
    }
    names = ["indicator_groups", "indicators", "targets", "organisations", "reporting_periods"]
    package = {"name": CODE, "tiendo": header, "resources": [{"name": name.replace("_", "-"), "path": f"{name}.csv"} for name in names]}
    (folder / "datapackage.json").write_text(json.dumps(package, ensure_ascii=False, indent=2), encoding="utf-8")
    return folder
