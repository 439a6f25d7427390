/// The baseline was already better than the final target when the plan was made.
package enum BaselineBeyondTarget: LintRule {
    package static let name = "baseline_beyond_target"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.compactMap { indicator in
            guard let final = indicator.finalTarget, let baseline = indicator.baseline,
                indicator.isBetter(baseline.value, than: final.value)
            else { return nil }
            return finding(indicator.code.text, ["baseline": baseline.shown, "target": final.shown])
        }
    }
}
