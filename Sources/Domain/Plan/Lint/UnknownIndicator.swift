/// A task is linked to indicators the plan does not have.
package enum UnknownIndicator: LintRule {
    package static let name = "unknown_indicator"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let names = IndicatorNames(content.indicators)
        return content.tasks.compactMap { task in
            let unknown = task.indicators.filter { $0.code == nil && names.named(in: $0.text).count < 2 }
            guard !unknown.isEmpty else { return nil }
            return finding(task.code.text, ["names": unknown.map { "“\($0.text)”" }.joined(separator: "; ")])
        }
    }
}
