import Domain
import Testing

@Suite struct PlanProposalTests {
    private static func target(_ kind: TargetKind, _ year: Int, _ value: Int) -> Target {
        Target(kind: kind, year: year, comparison: .equal, value: ExactDecimal(value), text: "\(value)%")
    }

    private static let coverage = ProposalFacts.indicator(
        name: "Hộ gia đình được phủ cáp quang",
        unit: .percent,
        direction: .up,
        aggregation: .ratio,
        targets: [target(.baseline, 2022, 75), target(.plan, 2024, 85), target(.target, 2025, 90)],
        measuring: ["cuc-vien-thong"]
    )
    private static let rank = ProposalFacts.indicator(
        name: "Thứ hạng EGDI",
        unit: .rank,
        direction: .down,
        aggregation: .external,
        targets: [
            Target(kind: .target, year: 2025, comparison: .atMost, value: ExactDecimal(50), text: "Top 50")
        ],
        measuring: ["cuc-cdsqg"]
    )
    private static let task = ProposalFacts.task(name: "Phát triển 5G", schedule: "2021-2025", lead: ["cuc-vien-thong"])

    private static func read(_ typed: TypedProposal, _ facts: ProposalFacts) throws -> PlanProposal {
        try PlanProposal(reading: typed, about: facts) { $0.text.hasPrefix("cuc-") }
    }

    private static func about(_ kind: ProposalKind, _ code: String, _ proposed: String, target: String = "")
        -> TypedProposal
    {
        let part: ProposalPart = code.contains("-") ? .task : .indicator
        return TypedProposal(kind, part, code: code, target: target, proposed: proposed, reason: "Xu thế cho phép")
    }

    @Test func `a raised target keeps the old text beside the new`() throws {
        let proposal = try Self.read(Self.about(.raise, "1.7.1", "95%", target: "target 2025"), Self.coverage)

        #expect(proposal.key == "1.7.1 target 2025")
        #expect(proposal.old == "90%" && proposal.proposed == "95%")
    }

    private static let faults: [(TypedProposal, ProposalFacts, String, String)] = [
        (about(.raise, "1.7.1", "90%", target: "target 2025"), coverage, "proposed", "proposal.not_higher"),
        (about(.raise, "1.7.1", "89%", target: "target 2025"), coverage, "proposed", "proposal.not_higher"),
        (about(.lower, "1.7.1", "90%", target: "target 2025"), coverage, "proposed", "proposal.not_lower"),
        (about(.raise, "1.7.1", "101%", target: "target 2025"), coverage, "proposed", "target.percent_out_of_range"),
        (about(.raise, "1.7.1", "-", target: "target 2025"), coverage, "proposed", "proposal.text_needed"),
        (about(.raise, "1.7.1", "80%", target: "baseline 2022"), coverage, "target", "proposal.no_such_target"),
        (about(.raise, "1.7.1", "80%"), coverage, "target", "proposal.no_such_target"),
        (about(.raise, "5.1", "Top 60", target: "target 2025"), rank, "proposed", "proposal.not_higher"),
        (about(.lower, "5.1", "Top 40", target: "target 2025"), rank, "proposed", "proposal.not_lower"),
        (about(.redate, "749-06", "sớm"), task, "proposed", "proposal.no_schedule"),
        (about(.redate, "749-06", "2025-2021"), task, "proposed", "plan.fault.schedule_reversed"),
        (about(.redate, "749-06", "2021 – 2025."), task, "proposed", "proposal.nothing_changed"),
        (about(.reassign, "749-06", "vu-la"), task, "proposed", "proposal.unknown_unit"),
        (about(.reassign, "749-06", "cuc-vien-thong"), task, "proposed", "proposal.nothing_changed"),
        (about(.remedy, "1.7.1", " "), coverage, "proposed", "proposal.text_needed"),
        (about(.redate, "1.7.1", "2025"), coverage, "kind", "proposal.does_not_suit"),
        (about(.raise, "749-06", "5"), task, "kind", "proposal.does_not_suit"),
        (about(.add, "749-06", "Tên"), task, "kind", "proposal.does_not_suit"),
    ]

    @Test(arguments: faults)
    func `a faulty proposal is refused beside its field`(
        typed: TypedProposal,
        facts: ProposalFacts,
        field: String,
        key: String
    ) {
        let refusal = #expect(throws: InvalidInput.self) { try Self.read(typed, facts) }

        #expect(refusal?.problems.map(\.field) == [field])
        #expect(refusal?.problems.map(\.message.key) == [key])
    }

    @Test func `every proposal says why`() {
        var typed = Self.about(.drop, "749-06", "")
        typed.reason = "  "

        let refusal = #expect(throws: InvalidInput.self) { try Self.read(typed, Self.task) }

        #expect(refusal?.problems.map(\.field) == ["reason"])
    }

    private static func change(
        _ kind: PlanChange.Kind,
        _ part: String,
        _ key: String,
        _ field: String? = nil,
        _ old: String? = nil,
        _ new: String? = nil
    ) -> PlanChange {
        PlanChange(kind: kind, part: part, key: key, field: field, old: old, new: new)
    }

    private static let editions: [(TypedProposal, ProposalFacts, PlanChange, Bool)] = [
        (
            about(.raise, "1.7.1", "95,50 %", target: "target 2025"), coverage,
            change(.changed, "target", "1.7.1 target 2025", "value", "90", "95.5"), true
        ),
        (
            about(.raise, "1.7.1", "95%", target: "target 2025"), coverage,
            change(.changed, "target", "1.7.1 target 2025", "value", "90", "96"), false
        ),
        (
            about(.raise, "1.7.1", "95%", target: "target 2025"), coverage,
            change(.changed, "target", "1.7.1 plan 2024", "value", "85", "95"), false
        ),
        (
            about(.raise, "5.1", "Top 40", target: "target 2025"), rank,
            change(.changed, "target", "5.1 target 2025", "text", "Top 50", "TOP 40"), true
        ),
        (
            about(.redate, "749-06", "2021-2026"), task,
            change(.changed, "task", "749-06", "schedule", "2021-2025", "2021 – 2026."), true
        ),
        (
            about(.redate, "749-06", "2021-2026"), task,
            change(.changed, "task", "749-07", "schedule", "2021-2025", "2021-2026"), false
        ),
        (
            about(.reassign, "749-06", "cuc-attt"), task,
            change(.changed, "task", "749-06", "lead", "Cục VT [cuc-vien-thong]", "Cục ATTT [cuc-attt]"), true
        ),
        (
            about(.reassign, "749-06", "cuc-attt"), task,
            change(.changed, "task", "749-06", "coordinating", "", "Cục ATTT [cuc-attt]"), false
        ),
        (
            about(.reassign, "1.7.1", "cuc-attt"), coverage,
            change(.changed, "indicator", "1.7.1", "measuring", "[cuc-vien-thong]", "Cục ATTT [cuc-attt]"), true
        ),
        (about(.drop, "749-06", ""), task, change(.removed, "task", "749-06", nil, "Phát triển 5G"), true),
        (about(.drop, "749-06", ""), task, change(.removed, "task", "749-07", nil, "Khác"), false),
        (
            TypedProposal(.add, .task, proposed: "Phổ cập định danh số", reason: "Thiếu"), .new,
            change(.added, "task", "749-99", nil, nil, "PHỔ CẬP ĐỊNH DANH SỐ."), true
        ),
        (
            TypedProposal(.add, .task, proposed: "Phổ cập định danh số", reason: "Thiếu"), .new,
            change(.added, "indicator", "1.99", nil, nil, "Phổ cập định danh số"), false
        ),
        (
            about(.remedy, "1.7.1", "95"), coverage,
            change(.changed, "target", "1.7.1 target 2025", "value", "90", "95"), false
        ),
    ]

    @Test(arguments: editions)
    func `an edition carries out a proposal exactly where the fact it names becomes what it proposes`(
        typed: TypedProposal,
        facts: ProposalFacts,
        change: PlanChange,
        isDone: Bool
    ) throws {
        let proposal = try Self.read(typed, facts)

        #expect(proposal.isCarriedOut(by: [change]) == isDone)
    }
}
