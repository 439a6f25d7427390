/// The code of a reporting period of a plan and of the round that collects it, e.g. `2025-Q3`.
package struct PeriodCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, a hyphen and the code of the period rule (letters and digits).
    package let text: String

    /// Reads a code; throws `InvalidInput` with field `round` where the text is not of that form.
    package init(_ text: String) throws(InvalidInput) {
        let rule = text.utf8.dropFirst(5)
        let isYear = text.utf8.prefix(4).allSatisfy { (48...57).contains($0) }
        let allowed = rule.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
        guard isYear, text.utf8.dropFirst(4).first == UInt8(ascii: "-"), (1...8).contains(rule.count), allowed else {
            throw InvalidInput(field: "round", "code.not_a_round_code", ["read": text])
        }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: PeriodCode, right: PeriodCode) -> Bool { left.text < right.text }
}
