/// How an accepted explanation mends a row.
package enum RankingRemedy: Sendable, Hashable {
    /// The whole ranking is counted again from the data as they are now.
    case recompute
    /// A component is recorded in place of what was counted; the reason of the answer is shown with it.
    case override(RankingComponent, OfficialRate)

    /// The greatest count that may be recorded.
    package static let greatest = 10_000_000

    /// Reads a recorded component as typed; `InvalidInput` on `component`, `numerator` and `denominator`.
    package static func override(
        component: String,
        numerator: String,
        denominator: String
    ) throws(InvalidInput) -> RankingRemedy {
        var problems: [InputProblem] = []
        func number(_ text: String, _ field: String, from least: Int) -> Int? {
            let clean = text.trimmed
            if clean.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(clean),
                (least...greatest).contains(number)
            {
                return number
            }
            let values = ["read": clean, "least": String(least), "most": String(greatest)]
            problems.append(InputProblem(field: field, message: Message("ranking.count_not_whole", values)))
            return nil
        }
        let named = RankingComponent(rawValue: component)
        if named == nil {
            let message = Message("ranking.unknown_component", ["read": component])
            problems.append(InputProblem(field: "component", message: message))
        }
        let (top, bottom) = (number(numerator, "numerator", from: 0), number(denominator, "denominator", from: 1))
        if let top, let bottom, top > bottom {
            let values = ["read": String(top), "most": String(bottom)]
            problems.append(InputProblem(field: "numerator", message: Message("ranking.count_above", values)))
        }
        guard problems.isEmpty, let named, let top, let bottom else { throw InvalidInput(problems) }
        return .override(named, OfficialRate(numerator: top, denominator: bottom))
    }
}
