package import Domain

/// A task as its edition prints it.
package struct TaskRow: Sendable, Equatable {
    /// The code, as stored.
    package let code: String
    /// The programme it comes from.
    package let programme: String
    /// The printed name.
    package let name: String
    /// When it is to be done.
    package let schedule: TaskSchedule
    /// Lead organisations in printed order.
    package var lead: [NamedOrganisation] = []

    /// A schedule from its five columns: kind, first year, last year, completed at issue, printed text.
    static func schedule(_ row: Row, from column: Int) throws -> TaskSchedule {
        TaskSchedule(
            kind: try row.word(column),
            startYear: try row.optionalInteger(column + 1).map(Int.init),
            endYear: try row.optionalInteger(column + 2).map(Int.init),
            completedAtIssue: try row.boolean(column + 3),
            text: try row.text(column + 4)
        )
    }
}
