/// A yearly plan is better than the final target it leads to.
package enum PlanBeyondTarget: LintRule {
    package static let name = "plan_beyond_target"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.compactMap { indicator in
            guard let final = indicator.finalTarget else { return nil }
            let beyond = indicator.targets.filter {
                $0.kind == .plan && $0.year <= final.year && indicator.isBetter($0.value, than: final.value)
            }
            guard !beyond.isEmpty else { return nil }
            return finding(
                indicator.code.text,
                [
                    "plans": beyond.map(\.shown).joined(separator: ", "), "target": final.shown,
                ]
            )
        }
    }
}
