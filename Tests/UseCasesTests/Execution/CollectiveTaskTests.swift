import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Task 749-01 is led by "Các bộ, ngành, địa phương" alone: Cục Chuyển đổi số quốc gia, which coordinates the plan, answers for
/// it; Hà Nội and the ministries have a part each.
@Suite struct CollectiveTaskTests {
    private static let keeper = actor("nguyen.thi.giu", .contributor, "cuc-cdsqg")
    private static let hanoi = actor("le.van.ha", .contributor, "tinh-01")
    private static let telecom = TaskField.lan

    @Test(arguments: TestDatabase.all)
    func `each member writes its part, and the coordinator's unit submits the whole`(database: TestDatabase)
        async throws
    {
        try await TaskField.with(database) { field in
            try await Self.giveToAll(field)
            let task = try Self.task(field)
            let save = SavePart(runtime: field.runtime)

            try await save(task, Self.part("tinh-01", ["40"]), by: Self.hanoi)
            await #expect(throws: Refusal.forbidden(Message("implementation.own_part_only"))) {
                try await save(task, Self.part("bo-khcn", ["40"], version: 1), by: Self.hanoi)
            }
            await #expect(throws: ExecutionScopeRefusal.noTask) {
                try await save(task, Self.part("tinh-01", ["40"], version: 1), by: Self.telecom)
            }
            await #expect(throws: Refusal.forbidden(Message("implementation.first_lead_only"))) {
                try await SubmitImplementation(runtime: field.runtime)(task, by: Self.hanoi)
            }
            try await SubmitImplementation(runtime: field.runtime)(
                task,
                Self.part("cuc-cdsqg", ["60"], version: 1),
                by: Self.keeper
            )

            let sheet = try await ReadImplementation(runtime: field.runtime)(task, by: Self.hanoi)
            #expect(sheet.version?.state == .submitted)
            #expect(sheet.activities.activities.map(\.part.text) == ["cuc-cdsqg", "tinh-01"])
            let labels = sheet.activities.labels
            #expect(sheet.activities.activities.map { labels[$0.id] } == ["I.1", "IV.1"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a member reports on its own activities, the coordinator's unit on all and for the whole`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            try await Self.giveToAll(field)
            let address = try field.address()
            let leadOnly = Refusal.forbidden(Message("progress.lead_only"))
            await #expect(throws: leadOnly) { try await field.report("10", on: address, by: Self.hanoi) }
            try await field.report("10", on: address, by: Self.keeper)
            try await Self.approvePlan(field)

            try await field.report("50", on: address, activity: 1, by: Self.hanoi)
            await #expect(throws: InvalidInput(field: "activity", "progress.no_such_activity")) {
                try await field.report("50", on: address, activity: 2, by: Self.hanoi)
            }
            try await field.report("100", on: address, activity: 2, by: Self.keeper)

            #expect(try await field.record(address).occurrence.percent == 80)
            let seen = try await field.record(address, by: Self.hanoi)
            #expect(seen.reportable.map(\.label) == ["IV.1"] && seen.activities.count == 2)
            #expect(seen.rights.reports && !seen.rights.declares)
            #expect(seen.acting.map(\.name) == ["Cục Chuyển đổi số quốc gia"] && seen.acting.first?.ended == nil)
            #expect(try await field.record(address, by: Self.keeper).rights.declares)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `nobody confirms their own work: the leadership confirms what the coordinator's unit declared`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            try await Self.giveToAll(field)
            let address = try field.address()
            let declare = DeclareDone(runtime: field.runtime)

            await #expect(throws: Refusal.forbidden(Message("progress.lead_only"))) {
                try await declare(address, TaskField.claim, file: nil, by: Self.hanoi)
            }
            try await declare(address, TaskField.claim, file: nil, by: Self.keeper)

            await #expect(throws: Refusal.forbidden(Message("completion.leadership_confirms"))) {
                try await ConfirmDone(runtime: field.runtime)(address, by: TaskField.ha)
            }
            try await ConfirmDone(runtime: field.runtime)(address, by: TaskField.binh)
            #expect(try await field.state(address) == .doneOnTime)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what only a collective leads is owed by the coordinator's unit`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            try await Self.giveToAll(field)
            field.plan.clock.set(Instant(try #require(Day(iso: "2026-01-02")), hour: 9, minute: 0))

            let (owed, kept, named) = try await field.runtime.database.read { connection in
                let plan = try #require(try PlanStore(connection: connection).find(field.plan.plan.code))
                let query = ListedTaskQuery(
                    connection: connection,
                    place: TaskPlace(plan),
                    moment: TaskMoment(now: field.plan.clock.now())
                )
                return (
                    try DueItemsQuery(connection: connection)(of: plan, at: field.plan.clock.now()),
                    try query.rows(ListedTaskFilter(keepers: ["cuc-cdsqg"])),
                    try query.rows(ListedTaskFilter(keepers: ["tinh-01"]))
                )
            }

            #expect(owed.filter { $0.code == "749-01" }.map(\.owner.text) == ["cuc-cdsqg"])
            #expect(kept.map(\.code) == ["749-01"])
            #expect(named.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a member finds the tasks it has a part in, nobody else does`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            try await Self.giveToAll(field)

            let (member, other, codes) = try await field.runtime.database.read { connection in
                let plan = try #require(try PlanStore(connection: connection).find(field.plan.plan.code))
                let query = ExecutionTaskQuery(connection: connection)
                let member = try query.leadingCollectives(having: [OrganisationCode("tinh-01")], of: plan)
                let other = try query.leadingCollectives(having: [OrganisationCode("cuc-vien-thong")], of: plan)
                var filter = ListedTaskFilter(state: .open)
                filter.collectives = member.map(\.text)
                let tasks = ListedTaskQuery(
                    connection: connection,
                    place: TaskPlace(plan),
                    moment: TaskMoment(now: field.plan.clock.now())
                )
                return (member, other, try tasks.rows(filter).map(\.code))
            }

            #expect(member.map(\.text) == ["cac-bo-nganh-dia-phuong"])
            #expect(other.isEmpty)
            #expect(codes == ["749-01"])
        }
    }

    private static func giveToAll(_ field: TaskField) async throws {
        try await field.plan.amend {
            let all = "cac-bo-nganh-dia-phuong"
            let code = try? OrganisationCode(all)
            $0.tasks[0].lead = [OrganisationReference(text: all, code: code, match: .exact)]
        }
    }

    private static func approvePlan(_ field: TaskField) async throws {
        let task = try task(field)
        try await SavePart(runtime: field.runtime)(task, part("tinh-01", ["40"]), by: hanoi)
        let own = try part("cuc-cdsqg", ["60"], version: 1)
        try await SubmitImplementation(runtime: field.runtime)(task, own, by: keeper)
        try await DecideImplementation(runtime: field.runtime)(task, .approve, by: TaskField.ha)
    }

    private static func task(_ field: TaskField) throws -> ImplementationAddress {
        ImplementationAddress(plan: field.plan.plan.code, task: try TaskCode("749-01"))
    }

    private static func part(_ unit: String, _ weights: [String], version: Int = 0) throws -> PartContent {
        try ExecutionField.part(unit, version: version, weights: weights)
    }

    private static func actor(_ name: String, _ role: Role, _ unit: String) -> ReportingActor {
        let code = try? OrganisationCode(unit)
        return ReportingActor(name: name, grants: code.map { [Grant(role: role, organisation: $0)] } ?? [])
    }
}
