/// A write that breaks a constraint of the schema.
package struct ConstraintFailure: Error, Sendable {
    /// What kind of constraint broke.
    package let kind: ConstraintKind
    /// The database's own text, for the log only.
    package let detail: String

    /// A broken constraint as a driver names it.
    package init(kind: ConstraintKind, detail: String) {
        self.kind = kind
        self.detail = detail
    }
}
