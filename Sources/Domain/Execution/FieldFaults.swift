import Foundation

/// Gathers the faults of a form, so that all of them are shown at once.
package struct FieldFaults {
    private var problems: [InputProblem] = []

    /// No fault yet.
    package init() {}

    /// Adds a fault of a field.
    package mutating func add(_ field: String, _ key: String, _ values: [String: String] = [:]) {
        problems.append(InputProblem(field: field, message: Message(key, values)))
    }

    /// What a reading gives; nil where it is faulty, and the faults are kept.
    package mutating func catching<Value>(_ read: () throws(InvalidInput) -> Value) -> Value? {
        do throws(InvalidInput) {
            return try read()
        } catch {
            problems += error.problems
            return nil
        }
    }

    /// A text in NFC without blanks around it.
    ///
    /// - Parameter required: the key of the fault where it is empty; nil where it may be.
    package mutating func text(
        _ typed: String,
        _ field: String,
        required: String? = nil,
        longest: Int = ProgressEntry.longestText
    ) -> String {
        let text = typed.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        if let required, text.isEmpty { add(field, required) }
        if text.count > longest { add(field, "execution.too_long", ["most": "\(longest)"]) }
        return text
    }

    /// Refuses the input where any fault was found.
    package func check() throws(InvalidInput) {
        guard problems.isEmpty else { throw InvalidInput(problems) }
    }
}
