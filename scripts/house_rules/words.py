"""Words that may not stand in the code, or only in their one place."""

import re

CLOCK = {"Sources/tiendo/SystemClock.swift"}
# The driver's pause between attempts and the name of a temporary workbook are no secrets.
RANDOM = (
    "Sources/UseCases/Access/SystemSecrets.swift", "Sources/PostgresDriver/",
    "Sources/Documents/Workbooks/WorkbookWriter.swift",
)
DRIVERS = ("Sources/SQLiteDriver/", "Sources/PostgresDriver/")

# (rule, pattern in code without comments and literals, places where it may stand, what to do instead)
EVERYWHERE = [
    ("clock", r"\bDate\(\)|\bDate\.now\b|\b(?:DispatchTime|NIODeadline|ContinuousClock|SuspendingClock)\.now\b|(?<![\w)\]?])\.now\b(?!\()|\b(?:clock_gettime|gettimeofday)\(", CLOCK, "the time comes from Runtime.clock"),
    ("crash", r"\btry!|\bfatalError\(|\bas!|\bassertionFailure\(", (), "throw, or make the state impossible"),
    ("public", r"(?<![.\w])(?:public|open)[ \t]+(?:func|var|let|struct|class|enum|actor|protocol|init|extension|static|import|typealias|subscript)\b", (), "`package` between targets"),
    ("unsafe", r"\bnonisolated\(unsafe\)", (), "use a Mutex or an actor"),
]
IN_SOURCES = [
    ("identifier", r"\bUUID\(\)|\bSystemRandomNumberGenerator\(\)|\.random\(in:", RANDOM, "secrets and identifiers come from Runtime.secrets"),
    ("print", r"\b(?:print|debugPrint|dump)\(", ("Sources/tiendo/",), "log with Runtime.logger; commands print"),
    ("crash", r"\bpreconditionFailure\(|\bprecondition\(", (), "throw, or make the state impossible"),
    ("unsafe", r"@unchecked\s+Sendable|\bunsafeBitCast\(", DRIVERS, "only drivers, with the reason"),
    ("singleton", r"\bstatic let (?:shared|instance)\b", (), "inject through the initializer"),
]
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")


def check(tree):
    """Banned calls, and comments that promise work."""
    for file in tree.swift():
        rules = EVERYWHERE + (IN_SOURCES if file.parts[0] == "Sources" else [])
        for rule, pattern, places, instead in rules:
            if any(file.path == p or (p.endswith("/") and file.path.startswith(p)) for p in places):
                continue
            for m in re.finditer(pattern, file.swift.code):
                yield file.breach(file.swift.line(m.start()), rule, f"`{m.group()}`: {instead}")
        for line, comment in file.swift.comments:
            if m := UNFINISHED.search(comment):
                yield file.breach(line, "unfinished", f"{m.group()} in a comment: do it or leave it out")
