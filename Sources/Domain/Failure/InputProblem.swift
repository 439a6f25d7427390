/// One fault in what a person typed: where it is and what is wrong with it.
package struct InputProblem: Sendable, Hashable {
    /// The name of the form field, JSON member or column the fault belongs to, e.g. `value-1.7.1`.
    package let field: String
    /// What was read and what is expected.
    package let message: Message

    /// Places a message beside a field.
    package init(field: String, message: Message) {
        self.field = field
        self.message = message
    }
}
