"""Sizes: files and functions that are too long to take in."""

FILE_LIMIT, TEST_LIMIT, FUNCTION_LIMIT = 400, 500, 50


def check(tree):
    """Files over 400 lines (tests 500) and functions over 50."""
    for file in tree.files:
        if not file.path.endswith((".swift", ".py")):
            continue
        limit = TEST_LIMIT if file.is_test else FILE_LIMIT
        lines = file.text.count("\n")
        if lines > limit:
            yield file.breach(1, "size", f"{lines} lines, at most {limit}")
        if file.is_swift:
            yield from _functions(file)


def _functions(file):
    for block in file.swift.blocks():
        if block.kind not in ("func", "init", "subscript", "var"):
            continue
        lines = block.last_line - block.first_line + 1
        if lines > FUNCTION_LIMIT:
            yield file.breach(block.first_line, "size", f"{block.kind} {block.name} has {lines} lines, at most {FUNCTION_LIMIT}")
