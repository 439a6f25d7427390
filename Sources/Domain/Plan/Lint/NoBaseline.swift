/// A measured indicator has no baseline, so progress cannot be told from where it started.
package enum NoBaseline: LintRule {
    package static let name = "no_baseline"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.filter { !$0.isHeading && $0.baseline == nil }.map { indicator in
            let first = indicator.targets.first?.shown ?? ""
            return finding(indicator.code.text, ["first": first, "name": indicator.name])
        }
    }
}
