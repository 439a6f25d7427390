/// The code of a plan, unique on a server and part of every address, e.g. `chuyen-doi-so-2023`.
package struct PlanCode: Sendable, Hashable, CustomStringConvertible {
    /// Lower-case ASCII letters, digits and hyphens, 2 to 64 characters.
    package let text: String

    /// Reads a code; throws `InvalidInput` with field `plan` where the text is not of that form.
    package init(_ text: String) throws(InvalidInput) {
        guard (2...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.allowed) else {
            throw InvalidInput(field: "plan", "code.not_a_plan_code", ["read": text])
        }
        self.text = text
    }

    private static func allowed(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
    }

    package var description: String { text }
}
