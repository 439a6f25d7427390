package import Domain

/// Everything a task's page shows.
package struct TaskDetail: Sendable, Equatable {
    /// The task with its leads.
    package let task: TaskRow
    /// Its printed number within the programme.
    package let number: Int
    /// The programme's document; nil where the plan lists none of that code.
    package let programme: LegalDocument?
    /// The printed description; empty where none.
    package let description: String
    /// The printed expected result; empty where none.
    package let expectedResult: String
    /// Coordinating organisations in printed order.
    package let coordinating: [NamedOrganisation]
    /// Indicators it is printed to move, in printed order.
    package let indicators: [TaskIndicator]
    /// The task before it in printed order; nil for the first.
    package let previous: String?
    /// The task after it in printed order; nil for the last.
    package let next: String?
}
