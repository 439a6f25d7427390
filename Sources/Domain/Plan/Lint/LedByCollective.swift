/// A named set of organisations leads a task or measures an indicator, so nobody in particular answers.
package enum LedByCollective: LintRule {
    package static let name = "led_by_collective"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let collectives = Set(content.organisations.filter { $0.kind == .collective }.map(\.code))
        let rows =
            content.indicators.map { ($0.code.text, $0.name, $0.measuring) }
            + content.tasks.map { ($0.code.text, $0.name, $0.lead) }
        return rows.compactMap { row, name, references in
            let found = references.filter { $0.code.map(collectives.contains) ?? false }
            guard !found.isEmpty else { return nil }
            return finding(row, ["collective": found.map(\.text).joined(separator: "; "), "name": name])
        }
    }
}
