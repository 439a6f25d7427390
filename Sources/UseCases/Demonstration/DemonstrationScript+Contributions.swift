import Domain
import Persistence

extension DemonstrationScript {
    /// What is contributed to the running round: the plan decides to ask before the round opens; most have sent and are accepted
    /// when the demonstration begins.
    func contributing(_ contributions: DemonstrationContributions, to period: ReportingPeriod) -> [DemonstrationAct] {
        let code = contributions.indicator.code
        let decide = DemonstrationAct(at: Instant(period.to.adding(days: -9), hour: 7, minute: 30)) { runtime in
            try await SetContributions(runtime: runtime)(ContributionSetting(chosen: [code]), of: plan, by: coordinator)
        }
        let first = Instant(period.to.adding(days: 1), hour: 7, minute: 30)
        var acts = [decide]
        for (position, unit) in contributions.reporting.enumerated() {
            let sent = first.adding(seconds: Int64(position) * 60)
            acts.append(contribute(contributions.typed(by: unit), unit, to: period, at: sent))
            acts.append(accept(period, unit, at: sent.adding(seconds: 9 * 3600)))
        }
        return acts
    }

    private func contribute(
        _ figure: TypedFigure,
        _ unit: OrganisationCode,
        to period: ReportingPeriod,
        at instant: Instant
    ) -> DemonstrationAct {
        DemonstrationAct(at: instant) { runtime in
            let narratives = DemonstrationNarratives(unit: unit, period: period.code).written(in: .vietnamese)
            let content = ReportContent(revision: 0, figures: [figure], narratives: narratives)
            let grant = Grant(role: .contributor, organisation: unit)
            let author = ReportingActor(name: DemonstrationAccount.contributorName(of: unit), grants: [grant])
            let address = ReportAddress(plan: plan, round: period.code, organisation: unit)
            try await SubmitReport(runtime: runtime)(address, content, by: author)
        }
    }
}
