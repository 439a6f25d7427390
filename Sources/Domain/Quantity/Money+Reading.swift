import Foundation

extension Money {
    /// Reads an amount as people type it: `1.250.000.000`, `1 250 000 000`, `1,250,000,000`, `1250000000`, with or without
    /// `đồng`, `đ`, `₫` or `VND` behind it, in any Unicode form.
    ///
    /// - Throws: `InvalidInput` on the field where nothing, no number, a negative amount, a part of a đồng, a text with two
    ///   readings (`1,250`), or an amount that nobody can mean in đồng (below 1.000 or from 100.000 tỷ on) was typed.
    package init(typed text: String, field: String) throws(InvalidInput) {
        let clean = Self.clean(text)
        func fault(_ key: String) -> InvalidInput { InvalidInput(field: field, "money.\(key)", ["read": clean]) }
        guard !clean.isEmpty else { throw InvalidInput(field: field, "money.needed") }
        let unsigned = Self.withoutUnit(clean)
        guard !unsigned.hasPrefix("-") else { throw fault("negative") }
        let groups = unsigned.split(omittingEmptySubsequences: false) { ".,".contains($0) || $0 == " " }
        let areDigits = groups.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
        guard !unsigned.isEmpty, areDigits else { throw fault("not_a_number") }
        let marks = unsigned.filter { ".,".contains($0) || $0 == " " }
        if marks == ",", groups[1].count == 3, groups[0].count <= 3, !groups[0].hasPrefix("0") {
            throw InvalidInput(
                field: field,
                "money.two_readings",
                ["read": clean, "whole": groups.joined(separator: ".")]
            )
        }
        guard Set(marks).count <= 1, marks.isEmpty || Self.areThousands(groups) else { throw fault("not_whole") }
        let digits = groups.joined().drop { $0 == "0" }
        guard digits.count <= 14, let dong = Int64("0" + digits) else { throw fault("too_large") }
        self.init(dong: dong)
        guard dong == 0 || self >= .leastTyped else { throw fault("too_small") }
    }

    private static func areThousands(_ groups: [Substring]) -> Bool {
        guard let first = groups.first, (1...3).contains(first.count), !first.hasPrefix("0") else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    /// Full-width forms become ASCII, every kind of space a plain one, minus signs a hyphen; outer spaces go.
    private static func clean(_ text: String) -> String {
        let spaces: Set<Unicode.Scalar> = ["\t", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{3000}", " "]
        var scalars = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if spaces.contains(scalar) {
                scalars.append(" ")
            } else if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
                scalars.append(plain)
            } else {
                scalars.append(scalar == "\u{2212}" || scalar == "\u{2013}" ? "-" : scalar)
            }
        }
        return String(scalars).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func withoutUnit(_ text: String) -> String {
        let folded = TextFolding.fold(text)
        for unit in ["dong", "vnd", "d", "₫"] where folded.hasSuffix(unit) {
            return String(text.dropLast(unit.count)).trimmingCharacters(in: .whitespaces)
        }
        return text
    }
}
