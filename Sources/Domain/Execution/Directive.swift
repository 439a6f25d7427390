/// A task newly assigned outside the plan by a named document (nhiệm vụ giao thêm).
package struct Directive: Sendable, Hashable {
    /// The number of the document that assigns it.
    package let documentNumber: String
    /// The day of that document.
    package let documentDay: Day
    /// The page or clause of the document; empty where none was named.
    package let clause: String
    /// What is to be done.
    package let name: String
    /// The expected result; empty for none.
    package let expectedResult: String
    /// The last day in time.
    package let dueDay: Day
    /// Lead organisations, the first named first; never empty.
    package let leads: [OrganisationCode]
    /// Coordinating organisations.
    package let coordinating: [OrganisationCode]

    /// A task as it was stored.
    package init(
        documentNumber: String,
        documentDay: Day,
        clause: String,
        name: String,
        expectedResult: String,
        dueDay: Day,
        leads: [OrganisationCode],
        coordinating: [OrganisationCode]
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

    /// The code of the n-th task assigned outside a plan: `GV.001`, so that it sorts and is told apart at sight.
    package static func code(_ number: Int) throws(InvalidInput) -> TaskCode {
        let digits = String(number)
        return try TaskCode("GV." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
    }
}
