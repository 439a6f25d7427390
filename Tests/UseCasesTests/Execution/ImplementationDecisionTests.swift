import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ImplementationDecisionTests {
    private typealias Field = ExecutionField

    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ExecutionField, DecideImplementation, SubmitImplementation) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await Field(database: opened)
            try await body(
                field,
                DecideImplementation(runtime: field.runtime),
                SubmitImplementation(runtime: field.runtime)
            )
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a plan is returned with a reason, mended, and approved`(database: TestDatabase) async throws {
        try await field(on: database) { field, decide, submit in
            let task = try field.task
            try await submit(task, Field.part(), by: Field.lan)
            let empty = await #expect(throws: InvalidInput.self) {
                try await decide(task, .sendBack(reason: "  "), by: Field.ha)
            }
            try await decide(task, .sendBack(reason: "Thiếu sản phẩm trung gian"), by: Field.ha)
            let returned = try await field.sheet()
            let fact = try await AuditTrail.last(of: field.runtime)
            try await submit(task, Field.part(version: 1, revision: 1, weights: ["30", "30", "40"]), by: Field.lan)

            try await decide(task, .approve, by: Field.ha)

            let sheet = try await field.sheet()
            #expect(empty?.problems.map(\.field) == ["reason"])
            #expect(returned.version?.state == .returned)
            #expect(returned.version?.returnReason == "Thiếu sản phẩm trung gian")
            #expect([fact.action, fact.actor] == ["implementation.returned", "le.thu.ha"])
            #expect(sheet.version?.state == .approved)
            #expect(sheet.approvedNumber == 1)
            #expect(sheet.events.map(\.kind) == [.begun, .submitted, .returned, .submitted, .approved])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a unit's approver lets it go out first, or gives it back`(database: TestDatabase) async throws {
        try await field(on: database) { field, decide, submit in
            let task = try field.task
            try await field.addApprover()
            let asked = try await submit(task, Field.part(), by: Field.lan)
            await #expect(throws: Refusal.conflict(Message("implementation.is_awaiting_approval"))) {
                try await decide(task, .approve, by: Field.ha)
            }
            await #expect(throws: Refusal.forbidden(Message("implementation.approver_only"))) {
                try await decide(task, .endorse, by: Field.lan)
            }
            let hidden = try await field.sheet(by: Field.ha)
            try await decide(task, .decline(reason: "Sửa hoạt động 2"), by: Field.duc)
            let declined = try await field.sheet()
            try await submit(task, Field.part(version: 1, revision: 1), by: Field.lan)
            field.clock.advance(seconds: 3600)
            try await decide(task, .endorse, by: Field.duc)

            let sheet = try await field.sheet(by: Field.ha)
            #expect(asked == .awaitsApproval)
            #expect(hidden.version == nil && hidden.hasHiddenVersion && hidden.events.isEmpty)
            #expect(declined.version?.state == .draft)
            #expect(declined.events.last?.reason == "Sửa hoạt động 2")
            #expect(sheet.version?.state == .submitted)
            #expect(sheet.version?.submittedBy == "hoang.van.duc")
            #expect(sheet.filedAt == field.clock.now())
        }
    }

    @Test(arguments: TestDatabase.all)
    func `nobody but the coordinator decides, and only about what was seen`(database: TestDatabase) async throws {
        try await field(on: database) { field, decide, submit in
            let task = try field.task
            try await submit(task, Field.part(), by: Field.lan)

            await #expect(throws: Refusal.forbidden(Message("implementation.coordinator_only"))) {
                try await decide(task, .approve, by: Field.lan)
            }
            await #expect(throws: Refusal.notFound(Message("implementation.no_task"))) {
                try await decide(task, .approve, by: Field.binh)
            }
            await #expect(throws: Refusal.conflict(Message("implementation.changed_since"))) {
                try await decide(task, .approve, seen: SeenVersion(number: 1, revision: 2), by: Field.ha)
            }
            #expect(try await field.sheet().version?.state == .submitted)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an approved version stays in force while the next one is written and compared`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, decide, submit in
            let task = try field.task
            let begin = BeginVersion(runtime: field.runtime)
            await #expect(throws: Refusal.conflict(Message("implementation.not_begun"))) {
                try await begin(task, from: .previous, by: Field.lan)
            }
            try await field.approve(Field.part())
            let number = try await begin(task, from: .nextYear, by: Field.lan)
            await #expect(throws: Refusal.conflict(Message("implementation.version_under_way"))) {
                try await begin(task, from: .blank, by: Field.lan)
            }
            let draft = try await field.sheet()
            let outside = try await field.sheet(by: Field.ha)
            try await submit(task, by: Field.lan)
            let waiting = try await field.sheet()
            try await decide(task, .approve, by: Field.ha)

            let (before, after) = try await ReadImplementation(runtime: field.runtime)
                .comparing(task, 1, with: 2, by: Field.ha)
            let rows = ImplementationDifference(from: before.activities, to: after.activities).rows
            #expect(number == 2)
            #expect(draft.activities.activities.map(\.id.number) == [1, 2])
            #expect(draft.activities.activities[0].start == Day(iso: "2025-01-01"))
            #expect(draft.activities.activities[0].funding.keys.map(\.year) == [2025])
            #expect([outside.version?.number, outside.approvedNumber] == [1, 1])
            #expect([waiting.version?.number, waiting.approvedNumber] == [2, 1])
            #expect(rows.map(\.fields) == [[.start, .due, .funding], [.start, .due, .funding]])
            #expect(after.approvedNumber == 2)
            #expect(before.version?.state == .approved)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `units of the task and the coordinator comment, strangers see nothing`(database: TestDatabase) async throws {
        try await field(on: database) { field, _, submit in
            let (task, comment) = (try field.task, CommentOnImplementation(runtime: field.runtime))
            try await SavePart(runtime: field.runtime)(task, Field.part(), by: Field.lan)
            try await comment(task, " Cần phối hợp từ quý I ", by: Field.minh)
            await #expect(throws: Refusal.conflict(Message("implementation.not_begun"))) {
                try await comment(task, "Chưa thấy", by: ReportingActor(name: "chi", grants: []).coordinating(field))
            }
            let empty = await #expect(throws: InvalidInput.self) { try await comment(task, " ", by: Field.minh) }
            await #expect(throws: Refusal.notFound(Message("implementation.no_task"))) {
                try await comment(task, "Tôi là ai?", by: Field.binh)
            }
            await #expect(throws: Refusal.notFound(Message("implementation.no_task"))) {
                try await field.sheet(by: Field.binh)
            }

            let sheet = try await field.sheet(by: Field.minh)
            #expect(empty?.problems.map(\.field) == ["comment"])
            #expect(sheet.comments.map(\.content) == ["Cần phối hợp từ quý I"])
            #expect(sheet.comments.map(\.organisation.text) == ["cuc-attt"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `tasks without a filed plan are listed after thirty days, or as many as the coordinator decides`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, decide, submit in
            let read = ReadFilings(runtime: field.runtime)
            let set = SetFilingRule(runtime: field.runtime)
            field.clock.set(Instant(Day(iso: "2023-07-15") ?? Day(number: 0), hour: 12))
            let inTime = try await read(field.plan.code, by: Field.ha)
            field.clock.set(Instant(Day(iso: "2023-07-16") ?? Day(number: 0), hour: 0))
            try await submit(try field.task, Field.part(), by: Field.lan)
            let late = try await read(field.plan.code, standing: .overdue, by: Field.ha)
            try await decide(try field.task, .sendBack(reason: "Thiếu"), by: Field.ha)
            let returned = try await read(field.plan.code, standing: .returned, by: Field.ha)
            await #expect(throws: Refusal.forbidden(Message("implementation.coordinator_only"))) {
                try await set(field.plan.code, FilingRule(days: 31), by: Field.lan)
            }
            try await set(field.plan.code, FilingRule(days: 31), by: Field.ha)
            let eased = try await read(field.plan.code, by: Field.ha)
            let work = try await field.runtime.database.read { [field] in
                try TaskWork(field.plan, for: Field.lan, on: Day(iso: "2023-07-16") ?? Day(number: 0), connection: $0)
            }

            #expect(inTime.counts == [.open: 5, .notNeeded: 1])
            #expect(late.rows.map(\.filing.task.code.text) == ["749-02", "749-10", "942-02", "942-03"])
            #expect(late.counts == [.overdue: 4, .submitted: 1, .notNeeded: 1])
            #expect(returned.rows.map(\.filing.returnReason) == ["Thiếu"])
            #expect(eased.counts == [.open: 4, .returned: 1, .notNeeded: 1])
            #expect(work.toFile.rows.map(\.filing.task.code.text) == ["749-01", "749-02", "749-10", "942-02"])
            await #expect(throws: Refusal.self) { try await read(field.plan.code, by: Field.lan) }
        }
    }
}

extension ReportingActor {
    /// Somebody who coordinates the plan and stands in no unit of the task.
    fileprivate func coordinating(_ field: ExecutionField) -> ReportingActor {
        ReportingActor(name: name, grants: [Grant(role: .coordinator, organisation: field.plan.coordinator)])
    }
}
