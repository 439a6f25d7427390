"""Names of folders, files and types: a newcomer finds any behaviour by path alone."""

import re

FEATURES = {
    "Plan", "Directory", "Reporting", "Execution", "Budget", "Oversight", "Analysis", "Publication", "Access",
}
# Folders below a target that are no feature.
OTHERS = {
    "Domain": {"Calendar", "Quantity", "Failure"},
    "Persistence": {"Database", "Migrations"},
    "Documents": {"JSON", "CSV", "XLSX", "XML", "ZIP", "Packaging", "Tables", "Workbooks", "Word", "Official"},
    "UseCases": {"Language", "Demonstration"},
    "Web": {"API", "Assets", "Components", "Middleware", "Request", "Response", "Routing", "Server"},
    "tiendo": {"Database", "Server"},
}
FORBIDDEN_FOLDERS = {"helpers", "helper", "utils", "util", "utilities", "common", "extensions", "misc", "shared"}
FORBIDDEN_TYPE = re.compile(r"(Manager|Helper|Helpers|Utils|Util|Utilities)$")
TYPES = ("struct", "class", "enum", "actor", "protocol")


def check(tree):
    """Forbidden names, unknown folders, and files that do not hold the one type they are named after."""
    for file in tree.files:
        yield from _folders(file)
        if file.is_swift and (file.parts[0] == "Sources" or file.target == "TestSupport"):
            yield from _types(file)


def _folders(file):
    for folder in file.parts[:-1]:
        if folder.lower() in FORBIDDEN_FOLDERS:
            yield file.breach(1, "folder", f"no folder may be called {folder}")
    if file.parts[0] == "Sources" and len(file.parts) > 3:
        folder = file.parts[2]
        if folder not in FEATURES | OTHERS.get(file.target, set()):
            yield file.breach(1, "folder", f"{folder} is no feature (scripts/house_rules/names.py)")


def _types(file):
    name = file.parts[-1].removesuffix(".swift")
    blocks = [b for b in file.swift.blocks()]
    for block in blocks:
        if block.kind in TYPES and FORBIDDEN_TYPE.search(block.name):
            yield file.breach(block.first_line, "type", f"{block.name} says what nobody knows")
    top = [b for b in blocks if b.depth == 0]
    types = [b for b in top if b.kind in TYPES]
    extensions = [b for b in top if b.kind == "extension"]
    if "+" in name:
        yield from _aspect(file, name.split("+")[0], types, extensions)
        return
    if len(types) > 1:
        others = ", ".join(b.name for b in types if b.name != name)
        yield file.breach(types[1].first_line, "type", f"one top-level type a file; move {others}")
    elif types and types[0].name != name:
        yield file.breach(types[0].first_line, "type", f"{types[0].name} belongs in {types[0].name}.swift")
    for extension in extensions if types else []:
        if ":" in extension.heading.split(" where ")[0]:
            yield file.breach(extension.first_line, "type", f"this conformance belongs in {extension.name}+Aspect.swift")


def _aspect(file, name, types, extensions):
    for block in types:
        yield file.breach(block.first_line, "type", f"{block.name} belongs in {block.name}.swift")
    if extensions and not any(re.search(rf"\b{re.escape(name)}\b", e.heading) for e in extensions):
        yield file.breach(extensions[0].first_line, "type", f"no extension here concerns {name}")
