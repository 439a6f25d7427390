import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct DirectiveChangeTests {
    private static let draft = DirectiveDraft(
        documentNumber: "15/CT-TTg",
        documentDay: "2025-09-01",
        clause: "điểm 3",
        name: "Rà soát nền tảng số",
        dueDay: "2025-09-30",
        leads: ["cuc-vien-thong"],
        coordinating: ["cuc-cdsqg"]
    )
    private static let withdrawn = Refusal.conflict(Message("directive.is_withdrawn"))

    @Test(arguments: TestDatabase.all)
    func `a correction moves the occurrence to the new lead and day, and what was said before is kept`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            let (plan, code) = try await Self.assign(field)
            try await field.report("60", on: TaskAddress(plan: plan, task: code, year: 2025))
            var corrected = Self.draft
            corrected.name = "Rà soát các nền tảng số"
            corrected.dueDay = "30/06/2026"
            corrected.leads = ["cuc-attt"]

            try await Self.correct(code, field, corrected, reason: " Đính chính số 16/CT-TTg ", seen: 0)

            let moved = TaskAddress(plan: plan, task: code, year: 2026)
            let record = try await field.record(moved)
            #expect(record.name == "Rà soát các nền tảng số" && record.lead.map(\.code) == ["cuc-attt"])
            #expect(record.occurrence.dueDay?.iso == "2026-06-30" && record.occurrence.percent == 60)
            #expect(record.progress.count == 1)
            let (stored, revisions) = try await Self.stored(code, field)
            #expect(stored.revision == 1 && stored.withdrawal == nil)
            #expect(revisions.map(\.reason) == ["Đính chính số 16/CT-TTg"])
            #expect(revisions.map(\.author) == ["le.thu.ha"])
            #expect(revisions.first?.before.leads.map(\.text) == ["cuc-vien-thong"])
            #expect(
                stored.directive.differences(from: try #require(revisions.first).before) == [.name, .dueDay, .leads]
            )
            await #expect(throws: Refusal.forbidden(Message("progress.lead_only"))) {
                try await field.report("70", on: moved)
            }
        }
    }

    @Test func `a correction says why and changes something, and two people see each other's`() async throws {
        try await TaskField.with(.sqlite) { field in
            let (_, code) = try await Self.assign(field)
            var corrected = Self.draft
            corrected.name = "Khác"

            await #expect(throws: InvalidInput(field: "reason", "directive.reason_missing")) {
                try await Self.correct(code, field, corrected, reason: " ")
            }
            await #expect(throws: InvalidInput(field: "name", "directive.nothing_changed")) {
                try await Self.correct(code, field, Self.draft, reason: "Đính chính")
            }
            await #expect(throws: InvalidInput(field: "due_day", "directive.due_before_document")) {
                var early = corrected
                early.dueDay = "2025-08-31"
                try await Self.correct(code, field, early, reason: "Đính chính")
            }
            await #expect(throws: Refusal.forbidden(Message("directive.coordinator_only"))) {
                try await Self.correct(code, field, corrected, reason: "Đính chính", by: TaskField.lan)
            }
            try await Self.correct(code, field, corrected, reason: "Đính chính", seen: 0)
            await #expect(throws: Refusal.conflict(Message("directive.changed_since"))) {
                try await Self.correct(code, field, Self.draft, reason: "Đính chính", seen: 0)
            }
            #expect(try await Self.stored(code, field).stored.revision == 1)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a withdrawn task leaves lists, counts, urging, plans and money, and stays readable`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            let before = try await field.counts()
            let (plan, code) = try await Self.assign(field)
            let address = TaskAddress(plan: plan, task: code, year: 2025)
            try await field.report("60", on: address)
            #expect(try await Self.owed(field).contains(code.text))

            try await Self.withdraw(code, field, reason: "Văn bản bị bãi bỏ")

            #expect(try await field.counts() == before)
            #expect(try await !Self.owed(field).contains(code.text))
            let listed = try await ReadTasks(runtime: field.runtime)(plan, ListedTaskFilter(), window: nil).tasks
            #expect(!listed.contains { $0.code == code.text })
            let (led, filed) = try await field.runtime.database.read { connection in
                let stored = try #require(try PlanStore(connection: connection).find(plan))
                let telecom = try OrganisationCode("cuc-vien-thong")
                return (
                    try TaskLeadQuery(connection: connection, plan: stored).led(by: [telecom], limit: 99),
                    try ExecutionTaskQuery(connection: connection).all(of: stored)
                )
            }
            #expect(!led.contains { $0.task == code } && !filed.contains { $0.code == code })
            let stored = try await Self.stored(code, field).stored
            #expect(stored.withdrawal?.reason == "Văn bản bị bãi bỏ" && stored.withdrawal?.author == "le.thu.ha")
            let record = try await field.record(address, by: TaskField.lan)
            #expect(record.progress.count == 1 && record.rights == .none)
        }
    }

    @Test func `nothing is done any more about a withdrawn task`() async throws {
        try await TaskField.with(.sqlite) { field in
            let (plan, code) = try await Self.assign(field)
            let task = ImplementationAddress(plan: plan, task: code)
            await #expect(throws: InvalidInput(field: "reason", "directive.reason_missing")) {
                try await Self.withdraw(code, field, reason: "")
            }
            await #expect(throws: Refusal.forbidden(Message("directive.coordinator_only"))) {
                try await Self.withdraw(code, field, reason: "Bãi bỏ", by: TaskField.lan)
            }
            try await Self.withdraw(code, field, reason: "Bãi bỏ")

            await #expect(throws: Self.withdrawn) { try await Self.withdraw(code, field, reason: "Bãi bỏ") }
            await #expect(throws: Self.withdrawn) {
                try await Self.correct(code, field, Self.draft, reason: "Đính chính")
            }
            await #expect(throws: Self.withdrawn) {
                try await SavePart(runtime: field.runtime)(task, ExecutionField.part(), by: TaskField.lan)
            }
            await #expect(throws: Refusal.self) {
                try await field.report("10", on: TaskAddress(plan: plan, task: code, year: 2025))
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a task outside the plan has an implementation plan between its document's day and its due day`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            let (plan, code) = try await Self.assign(field)
            let task = ImplementationAddress(plan: plan, task: code)
            func part(_ start: String, _ due: String) throws -> PartContent {
                try ExecutionField.part(weights: ["100"]) { rows in
                    rows[0].start = start
                    rows[0].due = due
                    rows[0].funding = [FundingShare(year: 2025, source: .recurrent): "1.000.000"]
                }
            }

            await #expect(throws: InvalidInput.self) {
                try await SubmitImplementation(runtime: field.runtime)(
                    task,
                    part("2025-08-31", "2025-10-01"),
                    by: TaskField.lan
                )
            }
            try await SubmitImplementation(runtime: field.runtime)(
                task,
                part("2025-09-01", "2025-09-30"),
                by: TaskField.lan
            )
            try await DecideImplementation(runtime: field.runtime)(task, .approve, by: TaskField.ha)

            let address = TaskAddress(plan: plan, task: code, year: 2025)
            try await field.report("50", on: address, activity: 1)
            #expect(try await field.record(address).occurrence.percent == 50)
        }
    }

    private static func assign(_ field: TaskField) async throws -> (PlanCode, TaskCode) {
        let plan = field.plan.plan.code
        return (plan, try await AssignDirective(runtime: field.runtime)(draft, to: plan, by: TaskField.ha))
    }

    private static func correct(
        _ code: TaskCode,
        _ field: TaskField,
        _ draft: DirectiveDraft,
        reason: String,
        seen: Int? = nil,
        by actor: ReportingActor = TaskField.ha
    ) async throws {
        let correct = CorrectDirective(runtime: field.runtime)
        try await correct(code, of: field.plan.plan.code, draft, reason: reason, seen: seen, by: actor)
    }

    private static func withdraw(
        _ code: TaskCode,
        _ field: TaskField,
        reason: String,
        by actor: ReportingActor = TaskField.ha
    ) async throws {
        try await WithdrawDirective(runtime: field.runtime)(code, of: field.plan.plan.code, reason: reason, by: actor)
    }

    private static func stored(
        _ code: TaskCode,
        _ field: TaskField
    ) async throws -> (stored: StoredDirective, revisions: [DirectiveRevision]) {
        let id = field.plan.plan.id
        return try await field.runtime.database.read { connection in
            let store = DirectiveStore(connection: connection)
            return (try #require(try store.find(code, planID: id)), try store.revisions(of: code, planID: id))
        }
    }

    private static func owed(_ field: TaskField) async throws -> [String] {
        let now = field.plan.clock.now()
        return try await field.runtime.database.read { connection in
            let plan = try #require(try PlanStore(connection: connection).find(field.plan.plan.code))
            return try DueItemsQuery(connection: connection)(of: plan, at: now).map(\.code)
        }
    }
}
