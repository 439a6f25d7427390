"""Doc comments: what a declaration that other targets see promises."""

import re

DECLARATION = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*package\s+(?!import\b)(?:(?:static|final|mutating|nonisolated|indirect|let|var|func|init|struct|"
    r"class|enum|actor|protocol|typealias|subscript|private\(set\)|override|convenience|consuming|borrowing)\b[?]?\s*)+"
    r"(`[^`]*`|[\w.]+|[-+*/<>=!&|^~%]+)?"
)
# Requirements of the standard library and of ArgumentParser: documented where they are required.
CONFORMANCES = {
    "description", "debugDescription", "markup", "hash", "encode", "errorDescription", "run", "validate", "configuration",
    "appendLiteral", "appendInterpolation", "makeIterator",
}
OPERATOR = re.compile(r"^[-+*/<>=!&|^~%]+$")
STRING_INTERPOLATION = "init(literalCapacity: Int, interpolationCount: Int)"


def check(tree):
    """`package` declarations without `///` above, but for members of a conformance."""
    requirements = {name for file in tree.swift("Sources") for name in _requirements(file.swift)}
    for file in tree.swift("Sources"):
        swift = file.swift
        conforming = _conformances(swift)
        types = _conforming_types(swift)
        for number, line in enumerate(swift.code_lines, 1):
            m = DECLARATION.match(line)
            if m and m.group(1) in requirements and any(a < number < b for a, b in types):
                continue
            if not m or _required_elsewhere(m.group(1), line) or any(a < number < b for a, b in conforming):
                continue
            if not _documented(swift.lines, number - 1):
                yield file.breach(number, "documentation", f"say what `{line.strip().rstrip('{').strip()}` promises")


def _required_elsewhere(name, line) -> bool:
    return name in CONFORMANCES or bool(name and OPERATOR.match(name)) or STRING_INTERPOLATION in line


def _conformances(swift):
    """Line spans of extensions that add a conformance."""
    return [
        (b.first_line, b.last_line)
        for b in swift.blocks()
        if b.kind == "extension" and ":" in b.heading.split(" where ")[0]
    ]


def _conforming_types(swift):
    """Line spans of types that conform to something or inherit."""
    return [
        (b.first_line, b.last_line)
        for b in swift.blocks()
        if b.kind in ("struct", "class", "enum", "actor") and ":" in b.heading.split(" where ")[0]
    ]


def _requirements(swift):
    """The names that the protocols of a file require."""
    for block in swift.blocks():
        if block.kind == "protocol":
            for line in swift.code_lines[block.first_line : block.last_line]:
                if m := re.match(r"\s*(?:static |mutating )?(?:func|var) (\w+)", line):
                    yield m.group(1)


def _documented(lines, index) -> bool:
    i = index - 1
    while i >= 0 and re.match(r"\s*(?:@|\))", lines[i]):
        i -= 1
    return i >= 0 and lines[i].lstrip().startswith("///")
