import Domain

/// An occurrence of a task as lists show it.
package struct ListedTask: Sendable, Equatable {
    /// Where it stands.
    package let occurrence: StoredOccurrence
    /// The task's name.
    package let name: String
    /// The programme it comes from; nil for a task outside the plan.
    package let programme: String?
    /// The schedule as printed; empty for a task outside the plan.
    package let schedule: String
    /// True where the task has an occurrence a year.
    package let isAnnual: Bool
    /// Lead organisations in printed order.
    package var lead: [NamedOrganisation] = []

    /// The task's code, as stored.
    package var code: String { occurrence.task }

    /// The columns of a row, of `task_occurrence o` with the joins of `TaskConditions.names`.
    static let columns: SQL = """
        \(part: StoredOccurrence.columns), coalesce(t.name, d.name, o.task_code), o.programme,
        coalesce(t.schedule_printed, ''), coalesce(t.schedule_kind, 'year')
        """

    /// How many columns those are.
    static let columnCount = StoredOccurrence.columnCount + 4

    /// Reads the columns from the first one on; the leads are still missing.
    init(_ row: Row) throws {
        let first = StoredOccurrence.columnCount
        occurrence = try StoredOccurrence(row)
        name = try row.text(first)
        programme = try row.optionalText(first + 1)
        schedule = try row.text(first + 2)
        isAnnual = try row.text(first + 3) == TaskScheduleKind.annual.rawValue
    }
}
