import Domain
import Persistence

/// The history of a demonstration's rounds: who did what when, always the same for the same plan.
struct DemonstrationScript: Sendable {
    let plan: PlanCode
    let coordinator: ReportingActor
    private let indicators: [Indicator]
    private let units: [OrganisationCode]
    let figures: DemonstrationFigures
    private let recipient: OrganisationCode?
    private let runtime: Runtime

    init(plan: StoredPlan, content: PlanContent, units: [OrganisationCode], runtime: Runtime) {
        self.plan = plan.header.code
        let grant = Grant(role: .coordinator, organisation: plan.header.coordinator)
        coordinator = ReportingActor(name: DemonstrationAccount.coordinatorName, grants: [grant])
        recipient = plan.header.recipient
        indicators = content.indicators.filter { !$0.isHeading }
        self.units = units
        figures = DemonstrationFigures(international: content.international, language: .vietnamese)
        self.runtime = runtime
    }

    /// Does the acts in the order of their instants.
    func play(_ acts: [DemonstrationAct]) async throws {
        for act in acts.sorted(by: { $0.at < $1.at }) { try await act.perform(runtime.at(act.at)) }
    }

    /// A round of the past: opened, reported, reviewed, closed, locked and forwarded. One unit is late every other time; the
    /// last edition waits for its recipient.
    func finished(_ period: ReportingPeriod, isRecent: Bool, isLast: Bool) -> [DemonstrationAct] {
        var acts = [
            move(period, .open, at: Instant(period.to.adding(days: -9), hour: 8)),
            move(period, .close, at: Instant(period.dueBefore.adding(days: 4), hour: 17)),
            move(period, .lock, at: Instant(period.dueBefore.adding(days: 20), hour: 9)),
        ]
        for (position, unit) in units.enumerated() {
            let chance = StableHash("report", unit.text, period.code.text)
            let isLate = unit == lateUnit && chance.below(2) == 0
            let day = isLate ? period.dueBefore.adding(days: 1) : period.to.adding(days: 1)
            let sent = Instant(day, hour: 8 + position % 8, minute: chance.below(60))
            acts.append(submit(period, unit, at: sent, provisionalAllowed: isRecent))
            if chance.below(7) == 0 {
                acts.append(sendBack(period, unit, at: sent.adding(seconds: 3 * 3600)))
                acts.append(submit(period, unit, at: sent.adding(seconds: 8 * 3600), provisionalAllowed: isRecent))
            }
            acts.append(accept(period, unit, at: sent.adding(seconds: 26 * 3600)))
        }
        if let recipient { acts += forward(period, to: recipient, isTaken: !isLast) }
        return acts
    }

    /// The round that is open when the demonstration begins: the last units have sent their report, one got it back, the
    /// others have not begun.
    func running(_ period: ReportingPeriod) -> [DemonstrationAct] {
        var acts = [move(period, .open, at: Instant(period.to.adding(days: -9), hour: 8))]
        for (position, unit) in units.suffix(2).enumerated() {
            acts.append(submit(period, unit, at: Instant(period.to.adding(days: 1), hour: 9 + position, minute: 24)))
        }
        if units.count > 3 {
            acts.append(submit(period, lateUnit, at: Instant(period.to.adding(days: 1), hour: 10, minute: 5)))
            acts.append(sendBack(period, lateUnit, at: Instant(period.to.adding(days: 1), hour: 15, minute: 40)))
        }
        return acts
    }

    /// The unit that tends to be late: the last but two, where there are so many.
    private var lateUnit: OrganisationCode { units[max(0, units.count - 3)] }

    private func move(_ period: ReportingPeriod, _ move: RoundMove, at instant: Instant) -> DemonstrationAct {
        DemonstrationAct(at: instant) { runtime in
            try await MoveRound(runtime: runtime)(period.code, of: plan, move, by: coordinator)
        }
    }

    /// The round's first edition, frozen the day after it was locked; acknowledged but for the most recent rounds.
    private func forward(_ period: ReportingPeriod, to recipient: OrganisationCode, isTaken: Bool) -> [DemonstrationAct]
    {
        let frozen = Instant(period.dueBefore.adding(days: 21), hour: 10)
        let take = DemonstrationAct(at: frozen.adding(seconds: 5 * 3600)) { runtime in
            let grant = Grant(role: .recipient, organisation: recipient)
            let reader = ReportingActor(name: DemonstrationAccount.recipientName, grants: [grant])
            let address = EditionAddress(plan: plan, round: period.code, number: 1)
            try await AcknowledgeEdition(runtime: runtime)(address, by: reader)
        }
        let freeze = DemonstrationAct(at: frozen) { runtime in
            try await ForwardRound(runtime: runtime)(period.code, of: plan, by: coordinator)
        }
        return isTaken ? [freeze, take] : [freeze]
    }

    private func submit(
        _ period: ReportingPeriod,
        _ unit: OrganisationCode,
        at instant: Instant,
        provisionalAllowed: Bool = true
    ) -> DemonstrationAct {
        DemonstrationAct(at: instant) { runtime in
            let rows = indicators.filter { $0.measuring.contains { $0.code == unit } }
            let content = ReportContent(
                revision: try await revision(of: unit, in: period),
                figures: rows.map { figures.typed(for: $0, in: period, provisionalAllowed: provisionalAllowed) },
                narratives: DemonstrationNarratives(unit: unit, period: period.code).written(in: .vietnamese)
            )
            let grant = Grant(role: .contributor, organisation: unit)
            let author = ReportingActor(name: DemonstrationAccount.contributorName(of: unit), grants: [grant])
            let sent = try await SubmitReport(runtime: runtime)(address(unit, period), content, by: author)
            guard sent == .awaitsApproval else { return }
            let approval = Grant(role: .approver, organisation: unit)
            let approver = ReportingActor(name: DemonstrationAccount.approverName(of: unit), grants: [approval])
            try await ApproveReport(runtime: runtime)(address(unit, period), by: approver)
        }
    }

    private func sendBack(_ period: ReportingPeriod, _ unit: OrganisationCode, at instant: Instant) -> DemonstrationAct
    {
        DemonstrationAct(at: instant) { runtime in
            let reason = Language.vietnamese.text("demonstration.return_reason")
            try await ReturnReport(runtime: runtime)(address(unit, period), reason: reason, by: coordinator)
        }
    }

    func accept(_ period: ReportingPeriod, _ unit: OrganisationCode, at instant: Instant) -> DemonstrationAct {
        DemonstrationAct(at: instant) { runtime in
            try await AcceptReport(runtime: runtime)(address(unit, period), by: coordinator)
        }
    }

    private func address(_ unit: OrganisationCode, _ period: ReportingPeriod) -> ReportAddress {
        ReportAddress(plan: plan, round: period.code, organisation: unit)
    }

    private func revision(of unit: OrganisationCode, in period: ReportingPeriod) async throws -> Int {
        try await ReadReport(runtime: runtime)(address(unit, period), by: .command).sheet.report?.revision ?? 0
    }
}
