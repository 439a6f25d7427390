import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ProposalTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let minh = ReportingActor(ReportingField.minh)
    private static let ha = ReportingActor(ReportingField.ha)
    private static let raise = TypedProposal(
        .raise,
        .indicator,
        code: "1.7.1",
        target: "target 2025",
        proposed: "≥ 90%",
        reason: "Xu thế vượt xa"
    )

    @discardableResult
    private static func propose(
        _ typed: TypedProposal = raise,
        of unit: String = "cuc-vien-thong",
        by actor: ReportingActor = lan,
        in field: BudgetField
    ) async throws -> Int {
        try await ProposeChange(runtime: field.runtime)(
            field.plan.code,
            typed,
            of: OrganisationCode(unit),
            by: actor
        )
    }

    private static func answer(
        _ number: Int,
        _ isAccepted: Bool,
        _ reason: String,
        by actor: ReportingActor = ha,
        in field: BudgetField
    ) async throws {
        try await AnswerProposal(runtime: field.runtime)(
            field.plan.code,
            number,
            isAccepted: isAccepted,
            reason: reason,
            by: actor
        )
    }

    private static func read(_ number: Int, by actor: ReportingActor = ha, in field: BudgetField) async throws
        -> StoredProposal
    {
        try await ReadProposals(runtime: field.runtime)(field.plan.code, by: actor) { connection, scope, _ in
            try scope.proposal(number, connection: connection)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a proposal is answered once, and the old text stands until an edition carries it out`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)

            let number = try await Self.propose(in: field)
            let waiting = try await Self.read(number, in: field)
            try await Self.answer(number, true, "Đồng ý", in: field)
            let accepted = try await Self.read(number, in: field)
            let again = await #expect(throws: Refusal.self) {
                try await Self.answer(number, false, "Nghĩ lại", in: field)
            }
            let unchanged = try await Self.targetText(field)

            #expect(number == 1)
            #expect(waiting.state == .waiting && waiting.proposal.old == "≥ 80" && waiting.answer == nil)
            #expect(accepted.state == .accepted && accepted.answer?.reason == "Đồng ý")
            #expect(again?.message == Message("proposal.already_answered", ["name": "le.thu.ha"]))
            #expect(unchanged == "≥ 80")
        }
    }

    private static func targetText(_ field: BudgetField) async throws -> String? {
        try await field.runtime.database.read { connection in
            let store = PlanStore(connection: connection)
            let plan = try store.find(field.plan.code)
            let content = try plan.map { try store.content(editionID: $0.editionID) }
            return content?.indicators.first { $0.code.text == "1.7.1" }?.targets.last?.text
        }
    }

    /// The plan as it is, with the target of 1.7.1 raised.
    private static func amended(_ field: BudgetField, to text: String) async throws -> PlanContent {
        try await field.runtime.database.read { connection in
            let store = PlanStore(connection: connection)
            var content = try store.content(editionID: field.plan.editionID)
            for index in content.indicators.indices where content.indicators[index].code.text == "1.7.1" {
                content.indicators[index].targets.removeLast()
                content.indicators[index].targets.append(
                    Target(kind: .target, year: 2025, comparison: .atLeast, value: ExactDecimal(90), text: text)
                )
            }
            return content
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an import shows the accepted proposals it carries out, and links them`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            let drop = TypedProposal(.drop, .task, code: "749-06", reason: "Đã xong")
            let accepted = try await Self.propose(in: field)
            let declined = try await Self.propose(drop, in: field)
            try await Self.answer(accepted, true, "Đồng ý", in: field)
            try await Self.answer(declined, false, "Chưa xong", in: field)
            let content = try await Self.amended(field, to: "≥ 90")

            let shown = try await ImportPlan(runtime: field.runtime)(content, confirmed: false, by: "command")
            let before = try await Self.read(accepted, in: field)
            let made = try await ImportPlan(runtime: field.runtime)(content, confirmed: true, by: "command")
            let after = try await Self.read(accepted, in: field)

            guard case .differs(_, _, let offered) = shown, case .amended(let plan, _, let done, _) = made else {
                return #expect(Bool(false), "\(shown) \(made)")
            }
            #expect(offered.map(\.number) == [accepted] && done.map(\.number) == [accepted])
            #expect(before.state == .accepted && before.edition == nil)
            #expect(after.state == .carriedOut && after.edition == plan.editionNumber)
            #expect(try await Self.read(declined, in: field).state == .declined)
        }
    }

    @Test func `a unit proposes only about what it answers for, and only on its own behalf`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)

            for (typed, unit, actor, key) in [
                (Self.raise, "vu-ktsxhs", Self.minh, "indicator.unknown"),
                (Self.raise, "cuc-vien-thong", Self.minh, "indicator.unknown"),
                (
                    TypedProposal(.drop, .task, code: "942-01", reason: "Đã xong"), "cuc-vien-thong", Self.lan,
                    "task.unknown"
                ),
                (
                    TypedProposal(.drop, .indicator, code: "9.9", reason: "Đã xong"), "cuc-vien-thong", Self.lan,
                    "indicator.unknown"
                ),
                (
                    TypedProposal(.add, .task, proposed: "Mới", reason: "Thiếu"), "cuc-vien-thong", Self.minh,
                    "proposal.unit_only"
                ),
            ] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await Self.propose(typed, of: unit, by: actor, in: field)
                }
                #expect(refusal?.message.key == key)
            }
        }
    }

    @Test func `the same proposal does not wait twice`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)
            try await Self.propose(in: field)

            let again = await #expect(throws: Refusal.self) { try await Self.propose(in: field) }
            try await Self.answer(1, false, "Chưa đủ căn cứ", in: field)
            let anew = try await Self.propose(in: field)

            #expect(again?.message == Message("proposal.already_waiting", ["number": "1"]))
            #expect(anew == 2)
        }
    }

    @Test func `only the coordinator answers, with a reason, and never their own proposal`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)
            let number = try await Self.propose(in: field)
            let grants = [
                Grant(role: .coordinator, organisation: try OrganisationCode("cuc-cdsqg")),
                Grant(role: .contributor, organisation: try OrganisationCode("cuc-cdsqg")),
            ]
            let both = ReportingActor(name: "tran.ca.hai", grants: grants)
            let own = try await Self.propose(
                TypedProposal(.remedy, .indicator, code: "5.1", proposed: "Cải thiện OSI", reason: "Đang chậm"),
                of: "cuc-cdsqg",
                by: both,
                in: field
            )

            let unit = await #expect(throws: Refusal.self) {
                try await Self.answer(number, true, "Đồng ý", by: Self.lan, in: field)
            }
            let foreign = await #expect(throws: Refusal.self) {
                try await Self.answer(number, true, "Đồng ý", by: Self.minh, in: field)
            }
            let itself = await #expect(throws: Refusal.self) {
                try await Self.answer(own, true, "Đồng ý", by: both, in: field)
            }
            let silent = await #expect(throws: InvalidInput.self) {
                try await Self.answer(number, true, " ", in: field)
            }

            #expect(unit?.message.key == "proposal.coordinator_only")
            #expect(foreign?.message.key == "proposal.not_found")
            #expect(itself?.message.key == "proposal.own")
            #expect(silent?.problems.map(\.field) == ["reason"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `proposals about an indicator and its targets are found, and no other's`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            let remedy = TypedProposal(.remedy, .indicator, code: "1.7.1", proposed: "Đấu thầu", reason: "Chậm")
            let other = TypedProposal(.remedy, .indicator, code: "1.7.2", proposed: "Đấu thầu", reason: "Chậm")
            try await Self.propose(in: field)
            try await Self.propose(remedy, in: field)
            try await Self.propose(other, in: field)

            let found = try await ReadProposals(runtime: field.runtime)(field.plan.code, by: Self.ha) {
                try $2.open(about: .indicator, "1.7.1", readable: nil)
            }

            #expect(found.map(\.number) == [2, 1])
        }
    }
}
