"""The house rules as checks; each rule is a function from the tree to breaches."""

from . import arrows, documentation, language, names, sizes, words
from .tree import Breach, Tree

RULES = (sizes.check, names.check, words.check, documentation.check, arrows.check, language.check)


def check(root) -> tuple[list[Breach], int]:
    """All breaches in the tree under `root`, in file order, and how many files were read."""
    tree = Tree(root)
    breaches = [breach for rule in RULES for breach in rule(tree)]
    return sorted(breaches, key=lambda b: (b.path, b.line, b.rule)), len(tree.files)
