/// A measured indicator has no plan for a year of the plan.
package enum MissingYears: LintRule {
    package static let name = "missing_years"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.filter { !$0.isHeading }.compactMap { indicator in
            let printed = Set(indicator.targets.filter { $0.kind != .baseline }.map(\.year))
            let missing = content.header.years.filter { !printed.contains($0) }
            guard !missing.isEmpty else { return nil }
            return finding(
                indicator.code.text,
                [
                    "missing": missing.map(String.init).joined(separator: ", "),
                    "printed": indicator.targets.map(\.shown).joined(separator: ", "),
                ]
            )
        }
    }
}
