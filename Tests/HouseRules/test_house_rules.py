"""Each house rule seen to fail on a small bad sample and to pass on the good one."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))

from house_rules import check  # noqa: E402

VI, EN = "Sources/UseCases/Language/vi.json", "Sources/UseCases/Language/en.json"


def breaches(files: dict[str, str]) -> list[str]:
    """`rule: what` of every breach in a tree of the given files."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = pathlib.Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        found, _ = check(folder)
        return [f"{b.rule}: {b.what}" for b in found]


def rules(path: str, text: str) -> list[str]:
    """The rules that one file breaks."""
    return [b.split(":")[0] for b in breaches({path: text})]


class Sizes(unittest.TestCase):
    def test_a_file_of_401_lines_is_too_long_and_one_of_400_is_not(self):
        self.assertEqual(rules("Sources/Domain/Plan/a.swift", "\n" * 401), ["size"])
        self.assertEqual(rules("Sources/Domain/Plan/a.swift", "\n" * 400), [])

    def test_a_test_file_may_have_500_lines(self):
        self.assertEqual(rules("Tests/DomainTests/A.swift", "\n" * 500), [])
        self.assertEqual(rules("Tests/DomainTests/A.swift", "\n" * 501), ["size"])

    def test_a_function_of_51_lines_is_too_long(self):
        def function(lines):
            return "func f() {\n" + "    g()\n" * (lines - 2) + "}\n"

        self.assertEqual(rules("Sources/Domain/Plan/f.swift", function(50)), [])
        self.assertEqual(rules("Sources/Domain/Plan/f.swift", function(51)), ["size"])

    def test_a_requirement_of_a_protocol_has_no_body(self):
        text = "protocol P {\n    func a()\n    func b()\n}\nextension P {\n" + "    // x\n" * 60 + "}\n"
        self.assertEqual(rules("Sources/Domain/Plan/P.swift", text), [])


class Names(unittest.TestCase):
    def test_a_second_type_of_a_file_is_refused_and_a_nested_one_is_not(self):
        self.assertEqual(rules("Sources/Domain/Plan/A.swift", "struct A {}\nenum B {}\n"), ["type"])
        self.assertEqual(rules("Sources/Domain/Plan/A.swift", "struct A { enum B {} }\n"), [])

    def test_a_type_stands_in_the_file_of_its_name(self):
        self.assertEqual(rules("Sources/Domain/Plan/B.swift", "struct A {}\n"), ["type"])

    def test_a_conformance_stands_in_an_aspect_file(self):
        self.assertEqual(rules("Sources/Domain/Plan/A.swift", "struct A {}\nextension A: P {}\n"), ["type"])
        self.assertEqual(rules("Sources/Domain/Plan/A+P.swift", "extension A: P {}\n"), [])
        self.assertEqual(rules("Sources/Domain/Plan/A+P.swift", "extension B: P2 {}\n"), ["type"])

    def test_forbidden_names_are_refused(self):
        self.assertEqual(rules("Sources/Domain/Plan/PlanManager.swift", "struct PlanManager {}\n"), ["type"])
        self.assertIn("folder", rules("Sources/Domain/Utils/A.swift", "struct A {}\n"))
        self.assertEqual(rules("Sources/Domain/Stuff/A.swift", "struct A {}\n"), ["folder"])


class Words(unittest.TestCase):
    def test_each_banned_word_is_refused(self):
        for line, rule in [
            ("let a = Date()", "clock"),
            ("let a = ContinuousClock.now", "clock"),
            ("f(at: .now)", "clock"),
            ("let a = UUID()", "identifier"),
            ("try! f()", "crash"),
            ("fatalError()", "crash"),
            ("print(1)", "print"),
            ("public func f() {}", "public"),
            ("final class A: @unchecked Sendable {}", "unsafe"),
            ("nonisolated(unsafe) var a = 1", "unsafe"),
            ("// TO" + "DO later", "unfinished"),
        ]:
            with self.subTest(line=line):
                self.assertIn(rule, rules("Sources/Domain/Plan/A.swift", line + "\n"))

    def test_words_in_comments_and_literals_are_no_calls(self):
        text = '// Date() and try! f()\n/* fatalError() /* nested */ print() */\nlet a = "Date()"\nlet b = #"print("x")"#\n'
        self.assertEqual(rules("Sources/Domain/Plan/a.swift", text), [])

    def test_code_inside_an_interpolation_is_code(self):
        self.assertEqual(rules("Sources/Domain/Plan/a.swift", 'let a = "x \\(Date()) y"\n'), ["clock"])

    def test_the_injected_clock_and_the_one_place_are_allowed(self):
        self.assertEqual(rules("Sources/UseCases/Plan/a.swift", "let a = runtime.clock.now()\n"), [])
        self.assertEqual(rules("Sources/tiendo/SystemClock.swift", "struct SystemClock { let a = Date() }\n"), [])

    def test_commands_print_and_drivers_may_be_unchecked(self):
        self.assertEqual(rules("Sources/tiendo/Plan/a.swift", "print(1)\n"), [])
        self.assertEqual(rules("Sources/SQLiteDriver/A.swift", "final class A: @unchecked Sendable {}\n"), [])


class Documentation(unittest.TestCase):
    def test_a_package_declaration_without_a_doc_comment_is_refused(self):
        self.assertEqual(rules("Sources/Domain/Plan/A.swift", "package struct A {\n    package let b: Int\n}\n"), ["documentation"] * 2)

    def test_an_attribute_may_stand_between(self):
        self.assertEqual(rules("Sources/Domain/Plan/A.swift", "/// Says.\n@frozen\npackage struct A {}\n"), [])

    def test_members_of_a_conformance_are_documented_where_they_are_required(self):
        self.assertEqual(rules("Sources/Domain/Plan/A+P.swift", "extension A: P {\n    package func p() {}\n}\n"), [])
        text = "/// Says.\npackage struct A: P {\n    package func p() {}\n    package func q() {}\n}\n"
        protocol = {"Sources/Domain/Plan/P.swift": "protocol P {\n    func p()\n}\n"}
        found = breaches(protocol | {"Sources/Domain/Plan/A.swift": text})
        self.assertEqual(found, ["documentation: say what `package func q() {}` promises"])
        self.assertEqual(rules("Sources/Domain/Plan/A+Q.swift", "extension A {\n    package func p() {}\n}\n"), ["documentation"])


class Arrows(unittest.TestCase):
    def test_an_import_against_the_arrows_is_refused(self):
        self.assertEqual(rules("Sources/Domain/Plan/a.swift", "import Persistence\n"), ["arrow"])
        self.assertEqual(rules("Sources/HTML/a.swift", "import Foundation\n"), ["arrow"])
        self.assertEqual(rules("Sources/UseCases/Plan/a.swift", "package import struct Domain.Day\nimport Crypto\n"), [])

    def test_sql_outside_persistence_is_refused(self):
        self.assertEqual(rules("Sources/Web/Plan/a.swift", 'let a = "SELECT 1"\n'), ["sql"])
        self.assertEqual(rules("Sources/Persistence/Plan/a.swift", 'let a = "SELECT 1"\n'), [])


class LanguageFiles(unittest.TestCase):
    CODE = {"Sources/Web/Plan/a.swift": 'let a = Message("plan.a", ["n": "1"])\n'}

    def found(self, vi, en, code=None):
        return breaches({VI: vi, EN: en} | (code or self.CODE))

    def test_equal_sorted_and_used_keys_pass(self):
        self.assertEqual(self.found('{"plan.a": "một {n}"}', '{"plan.a": "one {n}"}'), [])

    def test_vietnamese_in_code_is_refused(self):
        self.assertEqual(rules("Sources/Web/Plan/a.swift", 'let a = "Chỉ tiêu"\n'), ["text"])
        self.assertEqual(rules("Tests/WebTests/A.swift", 'let a = "Chỉ tiêu"\n'), [])

    def test_a_key_missing_in_one_file_is_refused(self):
        self.assertIn("language: plan.a is missing", self.found('{"plan.a": "một"}', "{}"))

    def test_a_key_the_code_asks_for_and_nobody_has_is_refused(self):
        self.assertIn("language: plan.a is in no language file", self.found("{}", "{}"))
        field = {"Sources/Web/Plan/a.swift": 'throw InvalidInput(field: "x-\\(code.text)", "plan.b")\n'}
        self.assertIn("language: plan.b is in no language file", self.found("{}", "{}", field))

    def test_an_unused_key_is_refused_and_one_built_by_interpolation_is_used(self):
        self.assertIn("language: role.b is used nowhere", self.found('{"plan.a": "x", "role.b": "x"}', '{"plan.a": "x", "role.b": "x"}'))
        built = self.CODE | {"Sources/Web/Plan/b.swift": 'let b = text("role.\\(role.rawValue)")\n'}
        self.assertEqual(self.found('{"plan.a": "x", "role.b": "x"}', '{"plan.a": "x", "role.b": "x"}', built), [])

    def test_other_placeholders_are_refused(self):
        self.assertIn("language: plan.a has other placeholders in vi.json", self.found('{"plan.a": "một {n}"}', '{"plan.a": "one {m}"}'))

    def test_unsorted_and_repeated_keys_are_refused(self):
        code = {"Sources/Web/Plan/a.swift": 'let a = [Message("plan.a"), Message("plan.b")]\n'}
        unsorted = '{"plan.b": "x", "plan.a": "x"}'
        self.assertIn("language: plan.a stands not in order (after plan.b)", self.found(unsorted, unsorted, code))
        twice = '{"plan.a": "x", "plan.a": "y"}'
        self.assertIn("language: plan.a stands twice", self.found(twice, '{"plan.a": "x"}'))


class Command(unittest.TestCase):
    def test_the_command_ends_with_1_on_a_breach_and_0_without(self):
        import subprocess

        script = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "house-rules"
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, "Sources/Domain/Plan/a.swift")
            source.parent.mkdir(parents=True)
            source.write_text("let a = 1\n")
            self.assertEqual(subprocess.run([script, folder], capture_output=True).returncode, 0)
            source.write_text("let a = Date()\n")
            bad = subprocess.run([script, folder], capture_output=True, text=True)
            self.assertEqual(bad.returncode, 1)
            self.assertIn("Sources/Domain/Plan/a.swift:1: clock", bad.stdout)


if __name__ == "__main__":
    unittest.main()
