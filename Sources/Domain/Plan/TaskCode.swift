/// The code of a task within its plan, e.g. `749-06`.
package struct TaskCode: Sendable, Hashable, CustomStringConvertible {
    /// Letters, digits, dots and hyphens, 1 to 32 characters; safe in an address.
    package let text: String

    /// Reads a code; throws `InvalidInput` with field `code` where the text is not of that form.
    package init(_ text: String) throws(InvalidInput) {
        let allowed = text.utf8.allSatisfy {
            (48...57).contains($0) || (97...122).contains($0) || (65...90).contains($0) || $0 == 45 || $0 == 46
        }
        guard (1...32).contains(text.utf8.count), allowed else {
            throw InvalidInput(field: "code", "code.not_a_task_code", ["read": text])
        }
        self.text = text
    }

    package var description: String { text }
}
