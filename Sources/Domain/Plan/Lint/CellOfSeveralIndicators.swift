/// A line of a task's indicators holds the names of several.
package enum CellOfSeveralIndicators: LintRule {
    package static let name = "cell_of_several_indicators"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let names = IndicatorNames(content.indicators)
        return content.tasks.compactMap { task in
            for reference in task.indicators where reference.code == nil {
                let codes = names.named(in: reference.text)
                guard codes.count >= 2 else { continue }
                return finding(
                    task.code.text,
                    ["printed": reference.text, "indicators": codes.map(\.text).joined(separator: ", ")]
                )
            }
            return nil
        }
    }
}
