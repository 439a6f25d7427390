/// A yearly plan is worse than the baseline.
package enum PlanWorseThanBaseline: LintRule {
    package static let name = "plan_worse_than_baseline"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.compactMap { indicator in
            guard let baseline = indicator.baseline else { return nil }
            let worse = indicator.targets.filter {
                $0.kind == .plan && indicator.isBetter(baseline.value, than: $0.value)
            }
            guard !worse.isEmpty else { return nil }
            return finding(
                indicator.code.text,
                ["plans": worse.map(\.shown).joined(separator: ", "), "baseline": baseline.shown]
            )
        }
    }
}
