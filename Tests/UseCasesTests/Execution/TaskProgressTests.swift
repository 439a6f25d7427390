import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct TaskProgressTests {
    @Test(arguments: TestDatabase.all)
    func `a word of the lead is appended, and the task has begun`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let address = try field.address()
            let before = try await field.state(address)

            try await field.report("0", on: address)
            let asleep = try await field.state(address)
            try await field.report("30", on: address)
            try await field.report("20", "Gói thầu bị hủy", on: address)

            let record = try await field.record(address)
            #expect([before, asleep] == [.notBegunInTime, .notBegunInTime])
            #expect(record.occurrence.state(on: field.plan.clock.now().day) == .underWayInTime)
            #expect(record.progress.map(\.entry.percent) == [20, 30, 0])
            #expect(record.progress[0].author == "vu.thi.lan" && record.progress[0].at == field.plan.clock.now())
            #expect(record.occurrence.percent == 20)
            let log = try await AuditTrail.last(of: field.runtime)
            #expect(
                [log.action, log.subject] == ["task.progress_reported", "plan/chuyen-doi-so-2023/task/749-01/2025"]
            )
            #expect(log.detail.contains("Gói thầu bị hủy"))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a fall without a word, and what is above 100, stores nothing`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let address = try field.address()
            try await field.report("30", on: address)

            await #expect(throws: InvalidInput.self) { try await field.report("29", on: address) }
            await #expect(throws: InvalidInput.self) { try await field.report("101", on: address) }

            #expect(try await field.record(address).progress.map(\.entry.percent) == [30])
        }
    }

    @Test(arguments: [TaskField.ha, TaskField.minh, TaskField.binh, TaskField.kiem])
    func `only a lead reports`(actor: ReportingActor) async throws {
        try await TaskField.with(.sqlite) { field in
            let address = try field.address()

            await #expect(throws: Refusal.forbidden(Message("progress.lead_only"))) {
                try await field.report("10", on: address, by: actor)
            }
        }
    }

    @Test func `each year of an annual task, and a task without a due day, has progress of its own`() async throws {
        try await TaskField.with(.sqlite) { field in
            let (old, new) = (try field.address("749-10", 2024), try field.address("749-10", 2025))
            let continuous = try field.address("942-02", 0)

            try await field.report("100", on: old)
            try await field.report("55", on: continuous)

            #expect(try await field.state(old) == .underWayOverdue)
            #expect(try await field.state(new) == .notBegunInTime)
            #expect(try await field.state(continuous) == .underWayInTime)
            await #expect(throws: Refusal.self) { try await field.record(field.address("749-10", 2022)) }
            await #expect(throws: Refusal.self) { try await field.record(field.address("749-10", 0)) }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `with an approved implementation plan the task is as far as its activities by weight`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            let address = try field.address()
            try await approve([("Khảo sát", "60"), ("Lắp đặt", "40")], field)

            await #expect(throws: InvalidInput(field: "activity", "progress.activity_missing")) {
                try await field.report("50", on: address)
            }
            await #expect(throws: InvalidInput(field: "activity", "progress.no_such_activity")) {
                try await field.report("50", on: address, activity: 9)
            }
            try await field.report("100", on: address, activity: 1)
            try await field.report("50", on: address, activity: 2)

            let record = try await field.record(address)
            #expect(record.occurrence.percent == 80)
            #expect(record.activities.map(\.percent) == [100, 50])
            await #expect(throws: InvalidInput.self) { try await field.report("49", on: address, activity: 2) }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `open tasks without a word for the days the plan allows are stale, to the second`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            let address = try field.address()
            try await field.report("30", on: address)
            func stale() async throws -> [String] {
                let filter = ListedTaskFilter(state: .stale, task: "749-01")
                return try await ReadTasks(runtime: field.runtime)(field.plan.plan.code, filter, window: nil).tasks
                    .map(\.code)
            }

            field.plan.clock.advance(seconds: 30 * 86_400)
            #expect(try await stale() == [])
            field.plan.clock.advance(seconds: 1)
            #expect(try await stale() == ["749-01"])

            let set = SetStaleDays(runtime: field.runtime)
            await #expect(throws: Refusal.self) {
                try await set(StaleProgress(days: 31), of: field.plan.plan.code, by: TaskField.lan)
            }
            try await set(StaleProgress(days: 31), of: field.plan.plan.code, by: TaskField.ha)
            #expect(try await stale() == [])
        }
    }

    /// Has an implementation plan of 749-01 approved, whatever the rules of its own.
    private func approve(_ activities: [(name: String, weight: String)], _ field: TaskField) async throws {
        let telecom = try OrganisationCode("cuc-vien-thong")
        let task = try TaskCode("749-01")
        let at = field.plan.clock.now()
        let made = activities.enumerated().map { index, item in
            Activity(
                id: ActivityID(Int64(index + 1)),
                part: telecom,
                name: item.name,
                due: Day(iso: "2025-06-30"),
                weight: ExactDecimal(canonical: item.weight)
            )
        }
        let planID = field.plan.plan.id
        try await field.runtime.database.write { connection in
            let store = ImplementationStore(connection: connection)
            let version = try store.begin(version: 1, of: task, planID: planID, by: "lan", at: at)
            try store.save(
                made,
                part: telecom,
                of: version,
                after: 0,
                nextID: ActivityID(Int64(made.count + 1)),
                by: "lan",
                at: at
            )
            try store.approve(version, by: "ha", at: at)
        }
    }
}
