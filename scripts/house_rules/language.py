"""Texts for people: keys in Language/vi.json and en.json, never sentences in the code."""

import json
import re

VIETNAMESE = re.compile(r"[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")
# Files that read or write printed Vietnamese words of decisions, or fold letters: the words are data there, not messages.
PRINTED_WORDS = {
    "Sources/Domain/Directory/TextFolding.swift",
    "Sources/Domain/Directory/VietnameseOrder.swift",
    "Sources/Domain/Quantity/AmountInWords.swift",
}
FOLDER = "Sources/UseCases/Language/"
KEY = re.compile(r"^[a-z][a-z0-9_-]*(?:\.[A-Za-z0-9_-]+)+$")
# A literal after one of these is a key.
KEY_CALL = re.compile(
    r"(?:\bMessage\(|\btext\(|\bInvalidInput\(field:(?:[^()]|\([^()]*\))*,|\bInputProblem\(field:(?:[^()]|\([^()]*\))*,"
    r"|(?<!metadata)\b(?:message|text|label|title)Key:)\s*$"
)
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def check(tree):
    """Sentences in code; language files that differ from each other or from what the code asks for."""
    for file in tree.swift("Sources"):
        if file.path not in PRINTED_WORDS:
            yield from _sentences(file)
    files = {f.path.removeprefix(FOLDER): f for f in tree.files if f.path.startswith(FOLDER) and f.path.endswith(".json")}
    if not files:
        return
    texts = {}
    for name in ("vi.json", "en.json"):
        texts[name] = yield from _load(files, name)
    yield from _same(files, texts)
    yield from _used(tree, files, texts)


def _sentences(file):
    for literal in file.swift.literals:
        if VIETNAMESE.search(literal.text):
            short = literal.text.strip().split("\n")[0][:40]
            yield file.breach(literal.line, "text", f"“{short}” belongs in Language/vi.json and en.json")


def _load(files, name):
    """The texts of one file; repeated and unsorted keys are breaches."""
    if name not in files:
        return {}
    file = files[name]
    try:
        pairs = json.loads(file.text, object_pairs_hook=list)
    except ValueError as error:
        yield file.breach(getattr(error, "lineno", 1), "language", f"not JSON: {error}")
        return {}
    keys = [key for key, _ in pairs]
    for previous, key in zip(keys, keys[1:]):
        if key <= previous:
            what = "twice" if key == previous else f"not in order (after {previous})"
            yield file.breach(_line(file, key), "language", f"{key} stands {what}")
    for key, text in pairs:
        if not isinstance(text, str) or not text.strip():
            yield file.breach(_line(file, key), "language", f"{key} has no text")
    return {key: text for key, text in pairs if isinstance(text, str)}


def _line(file, key) -> int:
    place = file.text.find(f'"{key}"')
    return file.text.count("\n", 0, max(place, 0)) + 1


def _same(files, texts):
    vi, en = texts["vi.json"], texts["en.json"]
    for here, there, name in ((vi, en, "en.json"), (en, vi, "vi.json")):
        if name in files:
            for key in sorted(here.keys() - there.keys()):
                yield files[name].breach(1, "language", f"{key} is missing")
    for key in sorted(vi.keys() & en.keys()):
        if _placeholders(vi[key]) != _placeholders(en[key]):
            yield files["en.json"].breach(_line(files["en.json"], key), "language", f"{key} has other placeholders in vi.json")


def _placeholders(text) -> set[str]:
    """The names in braces; `x_point` is x as the English write numbers."""
    return {name.removesuffix("_point") for name in PLACEHOLDER.findall(text)}


def _used(tree, files, texts):
    """Keys the code asks for that no file has, and keys nobody asks for."""
    exact, patterns = set(), []
    for file in tree.swift("Sources"):
        swift = file.swift
        for literal in swift.literals:
            if "\\(…)" in literal.text:
                pattern = re.escape(literal.text).replace(re.escape("\\(…)"), ".+")
                if re.match(r"^[a-z][a-z0-9_]*\\?\.|^\.\+\\?\.", pattern) and " " not in literal.text:
                    patterns.append(re.compile(f"^{pattern}$"))
                continue
            exact.add(literal.text)
            if not KEY.match(literal.text) or literal.text in texts["vi.json"]:
                continue
            if KEY_CALL.search(swift.code[max(0, literal.start - 300) : literal.start]):
                yield file.breach(literal.line, "language", f"{literal.text} is in no language file")
    for key in texts["vi.json"]:
        if key not in exact and not any(p.match(key) for p in patterns):
            yield files["vi.json"].breach(_line(files["vi.json"], key), "language", f"{key} is used nowhere")
