"""The files of the project, read once."""

import dataclasses
import functools
import pathlib

from .swift import Swift


@dataclasses.dataclass(frozen=True)
class Breach:
    """A place where a rule is broken."""

    path: str
    line: int
    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.what}"


class File:
    """A text file of the project, its path relative to the root."""

    def __init__(self, root: pathlib.Path, path: pathlib.Path):
        self.absolute = path
        self.path = path.relative_to(root).as_posix()
        self.parts = self.path.split("/")
        self.text = path.read_text(encoding="utf-8")

    @functools.cached_property
    def swift(self) -> Swift:
        """The file read as Swift."""
        return Swift(self.text)

    @property
    def is_swift(self) -> bool:
        return self.path.endswith(".swift")

    @property
    def is_test(self) -> bool:
        return self.parts[0] == "Tests"

    @property
    def target(self) -> str:
        """The folder below Sources or Tests; empty elsewhere."""
        return self.parts[1] if len(self.parts) > 2 else ""

    def breach(self, line: int, rule: str, what: str) -> Breach:
        return Breach(self.path, line, rule, what)


class Tree:
    """Sources, Tests and scripts of the project."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.files = [File(self.root, path) for path in sorted(self._paths())]

    def _paths(self):
        for top in ("Sources", "Tests", "scripts"):
            for path in (self.root / top).rglob("*"):
                wanted = path.suffix in (".swift", ".py", ".sql") or (path.parent.name == "Language" and path.suffix == ".json")
                if wanted and path.is_file() and "__pycache__" not in path.parts:
                    yield path

    def swift(self, top: str | None = None):
        """The Swift files, of one top folder where given."""
        return [f for f in self.files if f.is_swift and (top is None or f.parts[0] == top)]
