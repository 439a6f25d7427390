"""Reads Swift far enough for the rules: comments, string literals, braces, declarations."""

import bisect
import dataclasses
import re

_OPEN_STRING = re.compile(r'(#*)("""|")')


@dataclasses.dataclass(frozen=True)
class Literal:
    """A string literal; an interpolation stands as `\\(…)` in `text`."""

    start: int
    line: int
    text: str


@dataclasses.dataclass(frozen=True)
class Block:
    """A declaration with a body."""

    kind: str
    name: str
    start: int
    first_line: int
    last_line: int
    depth: int
    heading: str


class Swift:
    """A Swift file: `code` is the text with comments and the insides of literals blanked, place by place."""

    def __init__(self, text: str):
        self.text = text
        self._starts = [0] + [m.end() for m in re.finditer("\n", text)]
        self.literals: list[Literal] = []
        self.comments: list[tuple[int, str]] = []
        self._out = list(text)
        self._read_code(0, closing=None)
        self.code = "".join(self._out)
        self.lines = text.split("\n")
        self.code_lines = self.code.split("\n")
        self.depths = self._depths()

    def line(self, position: int) -> int:
        """The line number, from 1, of a place in the text."""
        return bisect.bisect_right(self._starts, position)

    def _blank(self, start: int, end: int):
        for i in range(start, end):
            if self._out[i] != "\n":
                self._out[i] = " "

    def _read_code(self, i: int, closing: str | None) -> int:
        """Reads code from `i` to the parenthesis that closes it (or the end); returns the place after."""
        text, depth = self.text, 0
        while i < len(text):
            c = text[i]
            if text.startswith("//", i):
                end = text.find("\n", i)
                end = len(text) if end < 0 else end
                self._comment(i, end)
                i = end
            elif text.startswith("/*", i):
                i = self._block_comment(i)
            elif c in '"#' and (m := _OPEN_STRING.match(text, i)):
                i = self._read_string(m)
            elif closing and c == "(":
                depth += 1
                i += 1
            elif closing and c == ")":
                if depth == 0:
                    return i + 1
                depth -= 1
                i += 1
            else:
                i += 1
        return i

    def _comment(self, start: int, end: int):
        self.comments.append((self.line(start), self.text[start:end]))
        self._blank(start, end)

    def _block_comment(self, start: int) -> int:
        depth, i = 0, start
        while i < len(self.text):
            if self.text.startswith("/*", i):
                depth, i = depth + 1, i + 2
            elif self.text.startswith("*/", i):
                depth, i = depth - 1, i + 2
                if depth == 0:
                    break
            else:
                i += 1
        self._comment(start, i)
        return i

    def _read_string(self, opening) -> int:
        hashes, quote = opening.groups()
        end_mark, escape = quote + hashes, "\\" + hashes
        i = piece = opening.end()
        parts = []
        while i < len(self.text) and not self.text.startswith(end_mark, i):
            if self.text.startswith(escape + "(", i):
                parts.append(self.text[piece:i])
                self._blank(piece, i)
                i = piece = self._read_code(i + len(escape) + 1, closing=")")
                parts.append("\\(…)")
            elif self.text.startswith(escape, i):
                i += len(escape) + 1
            else:
                i += 1
        parts.append(self.text[piece:i])
        self._blank(piece, i)
        self.literals.append(Literal(opening.start(), self.line(opening.start()), "".join(parts)))
        return i + len(end_mark)

    def _depths(self) -> list[int]:
        """Brace depth at the start of each line."""
        depths, depth = [], 0
        for line in self.code_lines:
            depths.append(depth)
            depth += line.count("{") - line.count("}")
        return depths

    def body_end(self, opening: int) -> int:
        """The place of the brace that closes the one at `opening`."""
        depth = 0
        for m in re.finditer(r"[{}]", self.code[opening:]):
            depth += 1 if m.group() == "{" else -1
            if depth == 0:
                return opening + m.start()
        return len(self.code) - 1

    _DECLARATION = re.compile(
        r"\b(func|init|subscript|struct|class|enum|actor|protocol|extension|var)\b[ \t]*[?!]?[ \t]*"
        r"(`[^`\n]*`|[\w.]+|[-+*/<>=!&|^~%]+)?"
    )

    def blocks(self):
        """Every function, initializer, computed property, type and extension that has a body."""
        for m in self._DECLARATION.finditer(self.code):
            kind, name = m.group(1), (m.group(2) or "").strip("`")
            before = self.code[max(0, m.start() - 1) : m.start()]
            if before in (".", "`") or (kind == "class" and name in ("func", "var")):
                continue
            opening = self._opening(m.end(), kind)
            if opening is None:
                continue
            end = self.body_end(opening)
            first = self.line(m.start())
            before = self.code[self._starts[first - 1] : m.start()]
            depth = self.depths[first - 1] + before.count("{") - before.count("}")
            yield Block(kind, name, m.start(), first, self.line(end), depth, self.code[m.start() : opening])

    def _opening(self, i: int, kind: str) -> int | None:
        """The brace that opens the body of the declaration whose name ends at `i`; None where it has none."""
        depth, code = 0, self.code
        if kind == "init" and not code[i:].lstrip().startswith(("(", "<")):
            return None
        while i < len(code):
            c = code[i]
            if c in "([":
                depth += 1
            elif c in ")]":
                depth -= 1
                if depth < 0:
                    return None
            elif depth == 0 and c == "{":
                return i
            elif depth == 0 and (c in "};" or (kind == "var" and c in "=\n")):
                return None
            elif depth == 0 and c == "\n" and re.match(r"\s*(?:///|@|package\b|static\b|func\b|var\b|let\b|init\b|case\b|private\b|associatedtype\b)", code[i:]):
                return None
            i += 1
        return None
