/// What a write did, as the audit log records it beside the write itself.
package struct AuditFact: Sendable, Equatable {
    /// The act in past tense, e.g. `report.submitted`.
    package let action: String
    /// What it was done to, as a path, e.g. `plan/chuyen-doi-so-2023/round/2025-Q3/report/cuc-vien-thong`.
    package let subject: String
    /// Details by name; never a secret.
    package let detail: [String: String]

    /// A fact.
    package init(action: String, subject: String, detail: [String: String] = [:]) {
        self.action = action
        self.subject = subject
        self.detail = detail
    }
}
