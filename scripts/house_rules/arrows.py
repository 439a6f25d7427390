"""Which target may import which module (docs/architecture.md); SQL stands in Persistence only."""

import re

SYSTEM = {"Foundation", "FoundationEssentials", "Synchronization", "Dispatch"}
ARROWS = {
    "Domain": set(),
    "Persistence": {"Domain"},
    "SQLiteDriver": {"Persistence", "GRDB", "GRDBSQLite"},
    "PostgresDriver": {"Persistence", "CLibPQ", "NIOPosix", "Glibc"},
    "Documents": {"Domain", "HTML", "CXlsxWriter", "CExpat", "CLibZip", "Glibc"},
    # Crypto: hashing and the audit chain are pure computation (docs/decisions).
    "UseCases": {"Domain", "Persistence", "Documents", "Crypto", "CryptoExtras", "Logging"},
    "HTML": None,
    "Web": {
        "UseCases", "Persistence", "Domain", "Documents", "HTML", "Hummingbird", "HummingbirdCore", "HTTPTypes",
        "Logging", "NIOCore", "ServiceLifecycle",
    },
    "tiendo": {
        "Domain", "Persistence", "SQLiteDriver", "PostgresDriver", "Documents", "UseCases", "HTML", "Web",
        "CCurl", "ArgumentParser", "Logging", "ServiceLifecycle", "UnixSignals", "NIOCore", "NIOPosix", "Glibc",
    },
}
IMPORT = re.compile(
    r"^\s*(?:@\w+\s+)*(?:package\s+|internal\s+|private\s+|fileprivate\s+)?import\s+"
    r"(?:(?:struct|class|enum|protocol|func|var|typealias)\s+)?(\w+)"
)
SQL = re.compile(r"^\s*(?:SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|WITH\s+\w+\s+AS\s*\(|CREATE\s+(?:TABLE|INDEX)\s)")
SQL_TARGETS = {"Persistence", "SQLiteDriver", "PostgresDriver"}


def check(tree):
    """Imports against the arrows, and SQL outside the persistence targets."""
    for file in tree.swift("Sources"):
        if file.target not in ARROWS:
            yield file.breach(1, "arrow", f"{file.target} is no target of docs/architecture.md")
            continue
        for number, line in enumerate(file.swift.code_lines, 1):
            m = IMPORT.match(line)
            if m and not _allowed(file.target, m.group(1)):
                yield file.breach(number, "arrow", f"{file.target} may not import {m.group(1)}")
        if file.target not in SQL_TARGETS:
            for literal in file.swift.literals:
                if SQL.match(literal.text):
                    yield file.breach(literal.line, "sql", "SQL stands in Persistence only")


def _allowed(target: str, module: str) -> bool:
    allowed = ARROWS[target]
    return allowed is not None and (module in SYSTEM or module in allowed)
