import Domain
import Testing

@Suite struct BudgetStandingTests {
    /// A line whose stages have these amounts, in the state of the last.
    private static func standing(_ amounts: [BudgetStage: Int64], _ state: BudgetState) -> BudgetStanding {
        BudgetStanding(state: state, amounts: BudgetAmounts(amounts.mapValues(Money.init(dong:))))
    }

    private static let requested = standing([.requested: 1000], .requested)
    private static let returned = standing([.requested: 1000], .returned)
    private static let appraised = standing([.requested: 1000, .appraised: 1000], .appraised)
    private static let allocated = standing([.requested: 1000, .appraised: 1000, .allocated: 1000], .allocated)
    private static let spending = standing(
        [.requested: 1000, .appraised: 1000, .allocated: 1000, .spent: 600],
        .allocated
    )
    private static let settled = standing(
        [.requested: 1000, .appraised: 1000, .allocated: 1000, .spent: 600, .settled: 600],
        .settled
    )

    private static func move(_ act: BudgetAct, _ amount: Int64? = nil, _ reason: String = "") -> BudgetMove {
        let document = Day(iso: "2025-01-15").map { BudgetDocument(number: "15/QĐ", date: $0) }
        return BudgetMove(
            act,
            amount: amount.map(Money.init(dong:)),
            reason: reason,
            document: act == .allocated ? document : nil
        )
    }

    private static let turns: [(BudgetStanding, Set<BudgetAct>)] = [
        (requested, [.requested, .returned, .appraised]), (returned, [.requested]),
        (appraised, [.returned, .appraised, .allocated]), (allocated, [.allocated, .spent]),
        (spending, [.allocated, .spent, .settled]), (settled, [.settled]),
    ]

    @Test(arguments: turns)
    func `a state allows the acts that follow it and no other`(standing: BudgetStanding, acts: Set<BudgetAct>) {
        let allowed = BudgetAct.allCases.filter { BudgetStanding.allows($0, on: standing) }

        #expect(Set(allowed) == acts)
    }

    @Test func `a line begins with a request above nothing`() throws {
        let begun = try BudgetStanding.after(Self.move(.requested, 1000), on: nil)

        #expect(begun == Self.requested)
        #expect(throws: InvalidInput.self) { try BudgetStanding.after(Self.move(.requested, 0), on: nil) }
        for act in BudgetAct.allCases where act != .requested {
            #expect(throws: Refusal.notFound(Message("budget.no_line"))) {
                try BudgetStanding.after(Self.move(act, 1000), on: nil)
            }
        }
    }

    private static let reasons: [(BudgetStanding, BudgetAct, Int64, String?)] = [
        (requested, .appraised, 1000, nil), (requested, .appraised, 1001, "budget.reason_beyond_appraised"),
        (requested, .appraised, 999, "budget.reason_lowered"), (requested, .requested, 1200, "budget.reason_changed"),
        (appraised, .appraised, 900, "budget.reason_lowered"), (appraised, .allocated, 1000, nil),
        (appraised, .allocated, 900, nil), (appraised, .allocated, 1001, "budget.reason_beyond_allocated"),
        (allocated, .spent, 1000, nil), (allocated, .spent, 1001, "budget.reason_beyond_spent"),
        (spending, .spent, 700, nil), (spending, .spent, 599, "budget.reason_changed"),
        (spending, .allocated, 1200, "budget.reason_beyond_allocated"),
        (spending, .allocated, 599, "budget.reason_below_allocated"),
        (spending, .allocated, 800, "budget.reason_changed"), (spending, .settled, 600, nil),
        (spending, .settled, 500, nil), (spending, .settled, 601, "budget.reason_beyond_settled"),
        (settled, .settled, 500, "budget.reason_changed"),
    ]

    @Test(arguments: reasons)
    func `an amount needs a reason exactly where it leaves the stages before and after`(
        standing: BudgetStanding,
        act: BudgetAct,
        amount: Int64,
        key: String?
    ) throws {
        if let key {
            let refusal = #expect(throws: InvalidInput.self) {
                try BudgetStanding.after(Self.move(act, amount), on: standing)
            }
            #expect(refusal?.problems.map(\.message.key) == [key])
            #expect(refusal?.problems.map(\.field) == ["reason"])
        }

        let after = try BudgetStanding.after(Self.move(act, amount, key == nil ? "" : "Phát sinh"), on: standing)

        #expect(act.stage.flatMap { after.amounts[$0] } == Money(dong: amount))
    }

    @Test(arguments: [(1000, true), (999, false), (-5, false)])
    func `an appraisal beyond what the ceiling leaves needs a reason`(left: Int64, isWithin: Bool) throws {
        let move = Self.move(.appraised, 1000)

        guard !isWithin else {
            _ = try BudgetStanding.after(move, on: Self.requested, ceilingLeft: Money(dong: left))
            return
        }
        let refusal = #expect(throws: InvalidInput.self) {
            try BudgetStanding.after(move, on: Self.requested, ceilingLeft: Money(dong: left))
        }

        #expect(refusal?.problems.map(\.message.key) == ["budget.reason_beyond_ceiling"])
    }

    @Test func `a return needs a reason, keeps the amounts, and a new request begins anew`() throws {
        #expect(throws: InvalidInput(field: "reason", "budget.return_reason_needed")) {
            try BudgetStanding.after(Self.move(.returned), on: Self.appraised)
        }

        let returned = try BudgetStanding.after(Self.move(.returned, nil, "Thiếu dự toán"), on: Self.appraised)
        let again = try BudgetStanding.after(Self.move(.requested, 900, "Đã giảm"), on: returned)

        #expect(returned.state == .returned)
        #expect(returned.amounts == Self.appraised.amounts)
        #expect(again == Self.standing([.requested: 900], .requested))
    }

    @Test func `the same amount again changes nothing`() {
        #expect(throws: InvalidInput(field: "amount", "budget.nothing_changed")) {
            try BudgetStanding.after(Self.move(.spent, 600), on: Self.spending)
        }
    }

    @Test func `a stage beyond the one before is named`() {
        let line = Self.standing([.requested: 1000, .appraised: 1200, .allocated: 1200, .spent: 1300], .allocated)

        #expect(line.amounts.exceeding == [.appraised, .spent])
    }

    @Test func `nobody judges their own request`() throws {
        let unit = try OrganisationCode("cuc-vien-thong")
        let appraiser = Grant(role: .appraiser, organisation: try OrganisationCode("vu-khtc"))
        let distant = BudgetActor(name: "thu", grants: [appraiser])
        let both = BudgetActor(name: "duc", grants: [appraiser, Grant(role: .approver, organisation: unit)])

        try distant.requireDistance(from: unit, requester: "lan")
        #expect(throws: Refusal.forbidden(Message("budget.own_request"))) {
            try distant.requireDistance(from: unit, requester: "thu")
        }
        #expect(throws: Refusal.forbidden(Message("budget.own_request"))) {
            try both.requireDistance(from: unit, requester: "lan")
        }
    }

    @Test func `every fault of a typed allocation stands beside its field`() {
        let today = Day(iso: "2025-10-02") ?? Day(number: 0)
        let typed = TypedBudgetMove(.allocated, amount: "-1", documentNumber: " ", documentDate: "2025-10-03")

        let refusal = #expect(throws: InvalidInput.self) { try BudgetMove(reading: typed, today: today) }

        #expect(refusal?.problems.map(\.field) == ["amount", "document_number", "document_date"])
    }

    @Test(arguments: [
        ("", "cuc-vien-thong", "2025", "task"), ("749-06", "", "2025", "organisation"),
        ("749-06", "cuc-vien-thong", "2022", "year"), ("749-06", "cuc-vien-thong", "2026", "year"),
        ("749-06", "cuc-vien-thong", "x", "year"),
    ])
    func `a line outside the plan's years is none`(task: String, unit: String, year: String, field: String) {
        let refusal = #expect(throws: InvalidInput.self) {
            try BudgetLineKey(task: task, organisation: unit, year: year, source: "other", within: 2023...2025)
        }

        #expect(refusal?.problems.map(\.field) == [field])
    }

    @Test func `an unknown source is refused with the known ones`() {
        let refusal = #expect(throws: InvalidInput.self) { try FundingSource(exchanged: "vay") }

        #expect(refusal?.problems.first?.message.values["known"] == "recurrent, investment, other")
    }
}
