/// A task assigned outside the plan as somebody typed it.
package struct DirectiveDraft: Sendable, Hashable {
    /// The number of the document that assigns it.
    package var documentNumber: String
    /// The day of that document.
    package var documentDay: String
    /// The page or clause of the document.
    package var clause: String
    /// What is to be done.
    package var name: String
    /// The expected result; empty for none.
    package var expectedResult: String
    /// The last day in time.
    package var dueDay: String
    /// The codes of the lead organisations, the first named first.
    package var leads: [String]
    /// The codes of the coordinating organisations.
    package var coordinating: [String]

    /// A task as typed.
    package init(
        documentNumber: String = "",
        documentDay: String = "",
        clause: String = "",
        name: String = "",
        expectedResult: String = "",
        dueDay: String = "",
        leads: [String] = [],
        coordinating: [String] = []
    ) {
        self.documentNumber = documentNumber
        self.documentDay = documentDay
        self.clause = clause
        self.name = name
        self.expectedResult = expectedResult
        self.dueDay = dueDay
        self.leads = leads
        self.coordinating = coordinating
    }
}
