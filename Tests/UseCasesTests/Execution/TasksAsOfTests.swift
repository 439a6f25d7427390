import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// What lists said at a moment is what they say as of it.
@Suite struct TasksAsOfTests {
    /// Lists and counts at a moment.
    private struct Snapshot: Equatable {
        let tasks: [ListedTask]
        let states: [OfficialState]
        let stale: [String]
        let total: OfficialCounts
        let byLead: [OfficialCountRow]
        let byYear: [OfficialCountRow]
    }

    /// - Parameter instant: as of then; nil: now.
    private func snapshot(_ field: TaskField, asOf instant: Instant? = nil) async throws -> Snapshot {
        let read = ReadTasks(runtime: field.runtime)
        let plan = field.plan.plan.code
        let all = try await read(plan, ListedTaskFilter(), window: nil, asOf: instant)
        let stale = try await read(plan, ListedTaskFilter(state: .stale), window: nil, asOf: instant)
        let byLead = try await read.counts(plan, ListedTaskFilter(), by: .lead, asOf: instant)
        let byYear = try await read.counts(plan, ListedTaskFilter(), by: .year, asOf: instant)
        return Snapshot(
            tasks: all.tasks,
            states: all.tasks.map { $0.occurrence.state(on: all.day) },
            stale: stale.tasks.map(\.code),
            total: byLead.total,
            byLead: byLead.rows,
            byYear: byYear.rows
        )
    }

    private typealias Step = @Sendable (TaskField) async throws -> Void

    private static let directive = DirectiveDraft(
        documentNumber: "15/CT-TTg",
        documentDay: "2025-09-01",
        name: "Rà soát nền tảng số",
        dueDay: "2025-11-30",
        leads: ["cuc-vien-thong"]
    )

    /// What people do before an amendment, a day a step.
    private static let before: [Step] = [
        { _ in }, { try await $0.report("40", on: $0.address()) },
        { _ = try await AssignDirective(runtime: $0.runtime)(directive, to: $0.plan.plan.code, by: TaskField.ha) },
        { field in
            var later = directive
            later.dueDay = "2025-12-15"
            try await CorrectDirective(runtime: field.runtime)(
                try TaskCode("GV.001"),
                of: field.plan.plan.code,
                later,
                reason: "Lùi hạn",
                by: TaskField.ha
            )
        }, { try await $0.declare($0.address("749-02", 2024)) },
        {
            let address = try $0.address("749-02", 2024)
            try await ReturnDone(runtime: $0.runtime)(address, reason: "Thiếu số văn bản", by: TaskField.ha)
        },
    ]

    /// Task 749-02 is re-dated, 942-02 is done when the amendment is issued, 942-03 is dropped, 749-10 has a year more.
    private static let amendment: Step = { field in
        try await field.plan.amend(at: field.plan.clock.now()) { content in
            content.header.years = 2023...2026
            content.tasks[1].schedule = TaskSchedule(
                kind: .year,
                startYear: 2026,
                endYear: 2026,
                completedAtIssue: false,
                text: "2026"
            )
            content.tasks.removeAll { $0.code.text == "942-03" }
            guard let index = content.tasks.firstIndex(where: { $0.code.text == "942-02" }) else { return }
            content.tasks[index].schedule = TaskSchedule(
                kind: .continuous,
                startYear: nil,
                endYear: nil,
                completedAtIssue: true,
                text: "Thường xuyên (đã hoàn thành)"
            )
        }
    }

    /// What people do after it, and an amendment that takes all of it back.
    private static let after: [Step] = [
        { try await $0.declare($0.address("749-02", 2026)) },
        { try await ConfirmDone(runtime: $0.runtime)($0.address("749-02", 2026), by: TaskField.ha) },
        { try await $0.report("75", on: $0.address("749-10", 2025)) },
        {
            try await WithdrawDirective(runtime: $0.runtime)(
                try TaskCode("GV.001"),
                of: $0.plan.plan.code,
                reason: "Nhập vào nhiệm vụ khác",
                by: TaskField.ha
            )
        }, { field in try await field.plan.amend(at: field.plan.clock.now()) { _ in } },
        { try await $0.report("10", "Đấu thầu lại", on: $0.address()) },
    ]

    @Test(arguments: TestDatabase.all)
    func `each moment is read again as it was, whatever editions did since`(kind: TestDatabase) async throws {
        try await TaskField.with(kind) { field in
            var seen: [(instant: Instant, snapshot: Snapshot)] = []
            for step in Self.before + [Self.amendment] + Self.after {
                try await step(field)
                seen.append((field.plan.clock.now(), try await snapshot(field)))
                field.plan.clock.advance(seconds: 86_400)
            }

            for (number, moment) in seen.enumerated() {
                let again = try await snapshot(field, asOf: moment.instant)
                #expect(again.tasks == moment.snapshot.tasks, "step \(number)")
                #expect(again == moment.snapshot, "step \(number)")
            }
            // They differ, or the test would say nothing.
            for (earlier, later) in zip(seen, seen.dropFirst()) { #expect(earlier.snapshot != later.snapshot) }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a second decides, and before the first import nothing was done`(kind: TestDatabase) async throws {
        try await TaskField.with(kind) { field in
            let said = field.plan.clock.now()
            try await field.report("40", on: field.address())
            field.plan.clock.advance(seconds: 60)

            let before = try await snapshot(field, asOf: Instant(milliseconds: said.milliseconds - 1))
            let at = try await snapshot(field, asOf: said)
            let first = try await snapshot(field, asOf: Instant(milliseconds: -1))

            #expect(before.tasks.first?.occurrence.percent == nil)
            #expect(at.tasks.first?.occurrence.percent == 40)
            #expect(first.tasks.count == 8 && first.total.done == 1)
        }
    }
}
