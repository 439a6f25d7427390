package import Domain

/// One time a task is to be done, with where it stands.
package struct StoredOccurrence: Sendable, Equatable {
    /// Its own key.
    package let id: Int64
    /// The task's code.
    package let task: String
    /// The year of the due day; 0 where there is none.
    package let year: Int
    /// The first day it runs; nil where none is known.
    package let startsOn: Day?
    /// The last day in time; nil where there is none.
    package let dueDay: Day?
    /// When the first progress was recorded; nil while none is.
    package let begunAt: Instant?
    /// When the lead last said anything; nil where it never did.
    package let lastWordAt: Instant?
    /// Per cent done as the lead says; nil where it never did.
    package let percent: Int?
    /// The day it was completed by confirmed evidence; nil while it is open, or where the decision only prints it as done.
    package let doneOn: Day?
    /// How it was judged when it was confirmed; nil while it is open.
    package let doneLate: Bool?
    /// True where the decision printed it as done when it was issued.
    package let isDoneAtIssue: Bool
    /// Where its evidence stands.
    package let evidence: CompletionState
    /// True where the plan asks for it no longer.
    package let isWithdrawn: Bool

    /// Its official state on a day.
    package func state(on day: Day) -> OfficialState {
        OfficialState(dueDay: dueDay, doneLate: doneLate, hasBegun: begunAt != nil, on: day)
    }

    /// True where the decision prints it as done and its evidence was never sent in: that is asked for once.
    package var owesEvidenceOfIssue: Bool { isDoneAtIssue && evidence == .none }

    /// The columns of a row, of a table called `o`.
    static let columns: SQL = """
        o.id, o.task_code, o.year, o.due_day, o.begun_at, o.last_word_at, o.percent, o.done_on, o.done_late,
        o.done_at_issue, o.evidence, o.withdrawn_at, o.starts_on
        """
    /// How many columns those are.
    static let columnCount = 13

    /// Reads the columns from the first one on.
    init(_ row: Row) throws {
        id = try row.integer(0)
        task = try row.text(1)
        year = try row.int(2)
        dueDay = try row.optionalDay(3)
        begunAt = try row.optionalInstant(4)
        lastWordAt = try row.optionalInstant(5)
        percent = try row.optionalInteger(6).map(Int.init)
        doneOn = try row.optionalDay(7)
        doneLate = row[8] == .null ? nil : try row.boolean(8)
        isDoneAtIssue = try row.boolean(9)
        evidence = try row.word(10)
        isWithdrawn = try row.optionalInstant(11) != nil
        startsOn = try row.optionalDay(12)
    }
}
