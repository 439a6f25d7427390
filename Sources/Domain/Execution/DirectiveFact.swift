/// A fact of a task assigned outside the plan; the raw value is the word in the exchanged form and the audit log.
package enum DirectiveFact: String, Sendable, CaseIterable {
    /// The number of the document that assigns it.
    case documentNumber = "document"
    /// The day of that document.
    case documentDay = "document_day"
    /// The page or clause of the document.
    case clause
    /// What is to be done.
    case name
    /// The expected result.
    case expectedResult = "expected_result"
    /// The last day in time.
    case dueDay = "due"
    /// Lead organisations.
    case leads = "lead"
    /// Coordinating organisations.
    case coordinating
}
