import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReadScheduleTests {
    private typealias Field = ExecutionField

    private func sheet(
        _ runtime: Runtime,
        _ plan: StoredPlan,
        _ filter: ListedTaskFilter = ListedTaskFilter(),
        over span: ScheduleSpan = .years(2023...2025),
        window: ListWindow? = nil,
        by actor: ReportingActor? = ExecutionField.ha
    ) async throws -> ScheduleSheet {
        try await ReadSchedule(runtime: runtime)(plan.code, filter, window: window, by: actor) { _, _ in span }
    }

    private static func names(_ sheet: ScheduleSheet) -> [String] {
        sheet.occurrences.map { "\($0.task.code)/\($0.task.occurrence.year)" }
    }

    @Test(arguments: TestDatabase.all)
    func `a span shows exactly what runs in it, late days included`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let (runtime, plan) = (field.runtime, field.plan.plan)
            let late = try field.address("749-02", 2024)
            try await field.declare(late)
            try await ConfirmDone(runtime: runtime)(late, by: TaskField.ha)
            let all = try await sheet(runtime, plan)
            #expect(all.total == 8 && all.occurrences.count == 8)
            let spans =
                [2023, 2024, 2025].flatMap { year in
                    [ScheduleSpan.year(year)] + (1...4).map { .quarter(year: year, number: $0) }
                }

            for span in spans {
                let shown = try await sheet(runtime, plan, over: span)
                let expected = all.occurrences.filter { $0.course.days.overlaps(span.days) }
                #expect(Self.names(shown) == expected.map { "\($0.task.code)/\($0.task.occurrence.year)" }, "\(span)")
                #expect(shown.total == expected.count)
            }

            // Done on 30/09/2025, due on 31/12/2024: late days in the third quarter, none in the fourth.
            let third = try await sheet(runtime, plan, over: .quarter(year: 2025, number: 3))
            let fourth = try await sheet(runtime, plan, over: .quarter(year: 2025, number: 4))
            #expect(Self.names(third).contains("749-02/2024") && !Self.names(fourth).contains("749-02/2024"))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `pages go on lead by lead, tasks without one last`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let (runtime, plan) = (field.runtime, field.plan.plan)
            let all = try await sheet(runtime, plan)

            var paged: [String] = []
            for page in 0..<4 {
                let part = try await sheet(runtime, plan, window: ListWindow(limit: 3, offset: page * 3))
                #expect(part.total == 8)
                #expect(part.groups.map(\.before) == [[0], [3], [6, 0], []][page])
                paged += Self.names(part)
            }

            #expect(paged == Self.names(all))
            #expect(all.groups.map(\.lead.name) == ["Cục Viễn thông", nil])
            #expect(all.groups.map(\.lead.count) == [7, 1])
            let state = ListedTaskFilter(state: .overdue)
            #expect(Self.names(try await sheet(runtime, plan, state)) == ["749-02/2024", "749-10/2023", "749-10/2024"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a task of two leads stands under the first, or under the one that is asked for`(
        database: TestDatabase
    ) async throws {
        try await database.with { opened in
            let field = try await Field(database: opened, hasTwoLeads: true)

            let all = try await sheet(field.runtime, field.plan)
            let second = try await sheet(field.runtime, field.plan, ListedTaskFilter(lead: "cuc-attt"))

            #expect(all.total == 8 && all.leads.map(\.code) == ["cuc-vien-thong", nil])
            #expect(second.groups.map(\.lead.code) == ["cuc-attt"] && Self.names(second) == ["749-01/2025"])
            #expect(second.occurrences[0].task.lead.map(\.code) == ["cuc-vien-thong", "cuc-attt"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `approved activities stand against what was reported, for those who may see them`(
        database: TestDatabase
    ) async throws {
        try await database.with { opened in
            let field = try await Field(database: opened)
            try await field.approve(Field.part())
            let address = TaskAddress(plan: field.plan.code, task: try TaskCode("749-01"), year: 2025)
            for (percent, start, end) in [("40", "2024-01-05", ""), ("100", "", "2024-07-05")] {
                let report = ProgressReport(
                    activity: 1,
                    percent: percent,
                    startedOn: start,
                    endedOn: end,
                    done: "Đã khảo sát"
                )
                try await ReportProgress(runtime: field.runtime)(address, report, by: Field.lan)
            }

            func activities(by actor: ReportingActor?) async throws -> [ScheduledActivity] {
                try await sheet(field.runtime, field.plan, by: actor).occurrences.flatMap(\.activities)
            }
            let seen = try await activities(by: Field.ha)

            #expect(seen.map(\.label) == ["1", "2"] && seen.map(\.activity.name).first == "Khảo sát hiện trạng")
            #expect(seen.map(\.actual.percent) == [100, nil])
            let course = try #require(seen.first?.actual)
            #expect([course.startedOn?.iso, course.endedOn?.iso] == ["2024-01-05", "2024-07-05"])
            #expect(course.daysLate(after: try #require(Day(iso: "2024-06-30")), on: field.clock.now().day) == 5)
            // The second begins before the first is due: it is pushed behind it, and both are critical.
            #expect(seen.map(\.slack) == [0, 0] && seen[1].criticalDependencies == [ActivityID(1)])
            #expect(try await activities(by: Field.minh).count == 2)
            #expect(try await activities(by: Field.lan).count == 2)
            #expect(try await activities(by: Field.binh).isEmpty)
            #expect(try await activities(by: nil).isEmpty)
        }
    }

    @Test func `the public's rows and file say nothing that was not confirmed`() async throws {
        try await TaskField.with(.sqlite) { field in
            try await field.report("40", on: field.address())
            let sheet = try await sheet(field.runtime, field.plan.plan, by: nil)

            let text = String(decoding: sheet.csv(isPublic: true), as: UTF8.self)
            let own = String(decoding: sheet.csv(isPublic: false), as: UTF8.self)

            #expect(!text.contains("under_way") && !text.contains("percent") && text.contains("within_time"))
            #expect(own.contains("under_way_in_time") && own.contains(",40,"))
            for row in sheet.rows(isPublic: true) {
                #expect(row["percent"] == nil && row["activities"] == nil && row["from"] != nil)
            }
        }
    }

    @Test func `an unknown plan is refused`() async throws {
        try await TaskField.with(.sqlite) { field in
            let unknown = try PlanCode("khong-co")
            await #expect(throws: Refusal.self) {
                try await ReadBurnUp(runtime: field.runtime)(unknown, ListedTaskFilter()) { years, _ in .years(years) }
            }
        }
    }
}
