import Domain
import Testing

@Suite struct TaskDueTests {
    static let years = 2023...2025

    static func schedule(
        _ kind: TaskScheduleKind,
        _ start: Int? = nil,
        _ end: Int? = nil,
        completed: Bool = false
    ) -> TaskSchedule {
        TaskSchedule(kind: kind, startYear: start, endYear: end, completedAtIssue: completed, text: "")
    }

    @Test(
        arguments: [
            (schedule(.range, 2021, 2025), [2025]), (schedule(.year, 2024, 2024), [2024]),
            (schedule(.annual), [2023, 2024, 2025]), (schedule(.continuous), []), (schedule(.none), []),
        ] as [(TaskSchedule, [Int])]
    )
    func `a task is due on 31 December of its last year, an annual one every year of the plan`(
        schedule: TaskSchedule,
        years: [Int]
    ) {
        let due = TaskDue(schedule: schedule, planYears: Self.years)

        #expect(due.occurrences.map(\.year) == years)
        #expect(due.occurrences.map(\.dueDay.iso) == years.map { "\($0)-12-31" })
    }

    @Test(
        arguments: [
            (schedule(.year, 2024, 2024), "2024-12-31", TaskDueState.open),
            (schedule(.year, 2024, 2024), "2025-01-01", .due),
            (schedule(.range, 2021, 2025), "2025-10-02", .open),
            (schedule(.range, 2021, 2025, completed: true), "2026-10-02", .done),
            (schedule(.year, 2022, 2022), "2025-10-02", .due),
            (schedule(.annual), "2023-12-31", .open), (schedule(.annual), "2024-01-01", .open),
            (schedule(.annual), "2025-12-31", .open), (schedule(.annual), "2026-01-01", .due),
            (schedule(.continuous), "2030-01-01", .undated), (schedule(.none), "2030-01-01", .undated),
            (schedule(.none, completed: true), "2023-01-01", .done),
        ] as [(TaskSchedule, String, TaskDueState)]
    )
    func `a task is due from the day after its last due day`(
        schedule: TaskSchedule,
        day: String,
        state: TaskDueState
    ) throws {
        let due = TaskDue(schedule: schedule, planYears: Self.years)

        #expect(due.state(on: try #require(Day(iso: day))) == state)
    }

    @Test func `each occurrence of an annual task stands by itself`() throws {
        let due = TaskDue(schedule: Self.schedule(.annual), planYears: Self.years)
        let day = try #require(Day(iso: "2025-10-02"))

        #expect(due.occurrences.map { due.state(of: $0, on: day) } == [.due, .due, .open])
        #expect(due.next(on: day)?.year == 2025)
        #expect(due.passed(on: day).map(\.year) == [2023, 2024])
    }
}
