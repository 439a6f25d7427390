import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct WriteBudgetTests {
    @Test(arguments: TestDatabase.all)
    func `a line goes from request to settlement, and every step is on record`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            field.field.clock.set(Instant(field.field.clock.now().day, hour: 9))

            try await field.act(.requested, "1.250.000.000", reason: "Thuê hạ tầng")
            try await field.act(.appraised, "1.000.000.000", reason: "Trùng với 749-07")
            try await field.act(.allocated, "1.000.000.000")
            try await field.act(.spent, "400.000.000")
            try await field.act(.spent, "1.100.000.000", reason: "Phát sinh khối lượng")
            let line = try await field.act(.settled, "1.100.000.000")

            let detail = try await ReadBudget(runtime: field.runtime).line(field.line(), by: BudgetField.lan)
            #expect(line.standing.state == .settled)
            #expect(line.standing.amounts.exceeding == [.spent])
            #expect(detail.history.map(\.number) == [1, 2, 3, 4, 5, 6])
            #expect(
                detail.history.map { $0.move.amount?.dong } == [
                    1_250_000_000, 1_000_000_000, 1_000_000_000, 400_000_000, 1_100_000_000, 1_100_000_000,
                ]
            )
            #expect(detail.history.map { $0.before?.dong } == [nil, nil, nil, nil, 400_000_000, nil])
            #expect(detail.history.map(\.author).suffix(2) == ["vu.thi.lan", "hoang.thi.thu"])
            #expect(detail.history[2].move.document?.number == "15/QĐ-BTTTT")
            #expect(detail.history[4].move.reason == "Phát sinh khối lượng")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a line is read as it stood at a moment`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            let clock = field.field.clock
            let before = clock.now()
            clock.advance(seconds: 60)
            try await field.act(.requested, "5.000.000")
            let requested = clock.now()
            clock.advance(seconds: 60)
            try await field.act(.requested, "7.000.000", reason: "Bổ sung")

            let seen = try await [before, requested, clock.now()].asyncMap { moment in
                try await ReadBudget(runtime: field.runtime)(field.plan.code, asOf: moment, by: BudgetField.ha) {
                    try $2.sums(BudgetFilter())
                }
            }

            #expect(seen.map(\.lines) == [0, 1, 1])
            #expect(seen.map { $0.sum(.requested).dong } == [0, 5_000_000, 7_000_000])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a change from an older state is refused with both states`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            try await field.act(.requested, "5.000.000")
            try await field.act(.requested, "7.000.000", reason: "Bổ sung")
            let typed = TypedBudgetMove(.appraised, amount: "5.000.000")

            let stale = await #expect(throws: StaleBudget.self) {
                try await WriteBudget(runtime: field.runtime)(field.line(), typed, revision: 1, by: BudgetField.thu)
            }

            #expect(stale?.seen?.amounts[.requested]?.dong == 5_000_000)
            #expect(stale?.stored.standing.amounts[.requested]?.dong == 7_000_000)
            #expect(stale?.stored.revision == 2)
            let line = try await ReadBudget(runtime: field.runtime).line(field.line(), by: BudgetField.thu).line
            #expect(line.revision == 2 && line.standing.amounts[.appraised] == nil)
        }
    }

    @Test func `a task the unit does not lead is as if it did not exist`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)
            let notLed = try field.line("942-01", "cuc-vien-thong")
            let unknown = try field.line("999-99", "cuc-vien-thong")
            let foreign = try field.line("942-01", "vu-ktsxhs")

            for (line, actor) in [
                (notLed, BudgetField.lan), (unknown, BudgetField.lan), (foreign, BudgetField.lan),
                (foreign, BudgetField.thu), (notLed, BudgetActor.command),
            ] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await field.act(.requested, "5.000.000", on: line, by: actor)
                }
                #expect(refusal?.message.key == "task.unknown")
            }
            #expect(try await field.lineCount() == 0)
        }
    }

    @Test func `each of several leads has lines of its own`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)
            try await field.act(.requested, "5.000.000", on: field.line("749-07", "cuc-vien-thong"))
            try await field.act(.requested, "6.000.000", on: field.line("749-07", "vu-ktsxhs"))

            let lines = try await field.lines(by: BudgetField.ha)
            let own = try await field.lines(by: BudgetField.minh)

            #expect(lines.map { $0.standing.amounts[.requested]?.dong } == [5_000_000, 6_000_000])
            #expect(own.map(\.key.organisation.text) == ["vu-ktsxhs"])
        }
    }

    @Test func `only an appraiser of the plan appraises, and nobody their own unit`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)
            try await field.act(.requested, "5.000.000")

            for (actor, key) in [
                (BudgetField.lan, "budget.appraiser_only"), (BudgetField.ha, "budget.appraiser_only"),
                (BudgetField.duc, "budget.own_request"), (BudgetField.minh, "budget.no_line"),
                (BudgetField.mai, "budget.no_line"), (BudgetField.binh, "budget.no_line"),
            ] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await field.act(.appraised, "5.000.000", by: actor)
                }
                #expect(refusal?.message.key == key, "\(actor.name)")
            }
            let spending = await #expect(throws: Refusal.self) {
                try await field.act(.spent, "5.000.000", by: BudgetField.thu)
            }
            #expect(spending?.message.key == "budget.unit_only")
        }
    }

    @Test func `a year outside the plan's is refused beside the field, and nothing is stored`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)

            let refusal = await #expect(throws: InvalidInput.self) {
                try await field.act(.requested, "5.000.000", on: field.line("749-06", "cuc-vien-thong", 2026))
            }

            #expect(refusal?.problems.map(\.field) == ["year"])
            #expect(try await field.lineCount() == 0)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `money stays with its unit when an amendment moves the task`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            try await field.act(.requested, "5.000.000")
            try await field.act(.appraised, "5.000.000")
            try await field.act(.allocated, "5.000.000")
            try await field.field.amend { content in
                try BudgetField.addTasks(to: &content)
                content.tasks.removeFirst()
            }

            let line = try await field.act(.spent, "4.000.000")
            let anew = await #expect(throws: Refusal.self) {
                try await field.act(.requested, "1.000.000", on: field.line("749-06", "cuc-vien-thong", 2024))
            }

            #expect(line.standing.amounts[.spent]?.dong == 4_000_000)
            #expect(line.taskName == nil)
            #expect(anew?.message.key == "task.unknown")
        }
    }
}

extension BudgetField {
    /// Every line somebody reads.
    func lines(by actor: BudgetActor) async throws -> [StoredBudgetLine] {
        try await ReadBudget(runtime: runtime)(plan.code, by: actor) {
            try $2.lines($1.filter(BudgetFilter()), window: ListWindow(limit: 100, offset: 0))
        }
    }

    /// How many lines are stored.
    func lineCount() async throws -> Int { try await lines(by: .command).count }
}

extension Array {
    fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
