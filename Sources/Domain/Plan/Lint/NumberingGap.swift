/// Numbers are left out between two indicators of one level, or between two tasks of one programme.
package enum NumberingGap: LintRule {
    package static let name = "numbering_gap"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let levels = Dictionary(grouping: content.indicators) { Array($0.code.parts.dropLast()) }
        let gaps = levels.values.flatMap { siblings in
            let codes = siblings.map(\.code).sorted()
            return zip(codes, codes.dropFirst()).compactMap { before, after -> (IndicatorCode, LintFinding)? in
                guard let last = before.parts.last, let next = after.parts.last, next > last + 1 else { return nil }
                let prefix = after.parts.dropLast().map { "\($0)." }.joined()
                let missing = (last + 1..<next).map { prefix + String($0) }.joined(separator: ", ")
                return (after, finding(after.text, ["before": before.text, "missing": missing]))
            }
        }
        return gaps.sorted { $0.0 < $1.0 }.map(\.1) + taskGaps(content.tasks)
    }

    private static func taskGaps(_ tasks: [PlanTask]) -> [LintFinding] {
        let programmes = Dictionary(grouping: tasks, by: \.programme)
        return programmes.keys.sorted().flatMap { programme -> [LintFinding] in
            let ordered = (programmes[programme] ?? []).sorted { $0.number < $1.number }
            return zip(ordered, ordered.dropFirst()).compactMap { before, after in
                guard after.number > before.number + 1 else { return nil }
                let missing = (before.number + 1..<after.number).map(String.init).joined(separator: ", ")
                return finding(after.code.text, ["before": before.code.text, "missing": missing])
            }
        }
    }
}
