/// Indicator names a task prints that only resemble the name of the indicator they were read as.
package enum IndicatorNearMatch: LintRule {
    package static let name = "indicator_near_match"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let byCode = Dictionary(content.indicators.map { ($0.code, $0) }) { first, _ in first }
        return content.tasks.compactMap { task in
            let near = task.indicators.filter { $0.match == .near }
            guard !near.isEmpty else { return nil }
            let read = near.map { reference -> String in
                let indicator = reference.code.flatMap { byCode[$0] }
                let parent = indicator?.parent.flatMap { byCode[$0]?.name }.map { $0 + " – " } ?? ""
                return "“\(reference.text)” → \(reference.code?.text ?? "") “\(parent)\(indicator?.name ?? "")”"
            }
            return finding(task.code.text, ["names": read.joined(separator: "; ")])
        }
    }
}
