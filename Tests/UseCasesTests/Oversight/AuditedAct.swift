import Testing

/// A use case and the entry that its act leaves in the audit log.
struct AuditedAct: Sendable, CustomTestStringConvertible {
    /// The type of the use case, with a word where it has several acts.
    let useCase: String
    /// The act, as the log names it.
    let action: String
    /// Whom the log names.
    let actor: String
    /// What it was done to.
    let subject: String
    /// What has to be there before.
    let given: @Sendable (AuditedField) async throws -> Void
    /// Does it; gives the details expected in the log.
    let act: @Sendable (AuditedField) async throws -> [String: String]

    var testDescription: String { useCase }

    init(
        _ useCase: String,
        _ action: String,
        by actor: String,
        on subject: String,
        given: @escaping @Sendable (AuditedField) async throws -> Void = { _ in },
        _ act: @escaping @Sendable (AuditedField) async throws -> [String: String]
    ) {
        self.useCase = useCase
        self.action = action
        self.actor = actor
        self.subject = subject
        self.given = given
        self.act = act
    }
}
