package import Domain
package import Persistence

/// Which indicators of a plan contributions can be asked for, from how many organisations, and what the plan decided.
package struct ContributionOutlook: Sendable {
    /// An indicator that can be contributed to.
    package struct Row: Sendable, Hashable {
        /// The indicator.
        package let code: IndicatorCode
        /// Its printed name, behind its heading's where it has one.
        package let name: String
        /// How contributions add up.
        package let form: ContributionForm
        /// How many organisations would be asked on the day.
        package let contributors: Int
        /// Executing collectives whose members the server has no rule for, as printed: nobody of them is asked.
        package let unknown: [String]
    }

    /// The plan with its current edition.
    package let plan: StoredPlan
    /// What it decided.
    package let setting: ContributionSetting
    /// The day contributors are counted on.
    package let day: Day
    /// The indicators, in their order.
    package let rows: [Row]

    /// Looks at the plan's current edition; refuses an unknown plan.
    init(_ code: PlanCode, on day: Day, connection: any Connection) throws {
        guard let found = try PlanStore(connection: connection).find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        let content = try PlanStore(connection: connection).content(editionID: found.editionID)
        let organisations = try OrganisationStore(connection: connection).all()
        let rule = ObligationRule(expanding: organisations, day: day)
        let names = Dictionary(content.indicators.map { ($0.code, $0.name) }) { first, _ in first }
        let unknown = Set(
            organisations.filter {
                $0.kind == .collective && CollectiveMembership.members(of: $0, on: day, among: organisations) == nil
            }.map(\.code)
        )
        plan = found
        setting = try ContributionSettingStore(connection: connection).setting(planID: found.id)
        self.day = day
        rows = content.indicators.compactMap { indicator in
            guard let form = ContributionForm(unit: indicator.unit, aggregation: indicator.aggregation) else {
                return nil
            }
            let contributors = rule.contributors(to: indicator)
            let without = indicator.executing.filter { $0.code.map(unknown.contains) ?? false }.map(\.text)
            guard !indicator.isHeading, !contributors.isEmpty || !without.isEmpty else { return nil }
            let heading = indicator.parent.flatMap { names[$0] }.map { $0 + ": " } ?? ""
            return Row(
                code: indicator.code,
                name: heading + indicator.name,
                form: form,
                contributors: contributors.count,
                unknown: without
            )
        }
    }

    /// True where a round opened on the day would ask for contributions to the row's indicator.
    package func asks(_ row: Row) -> Bool { setting.asks(for: row.code) }
}
