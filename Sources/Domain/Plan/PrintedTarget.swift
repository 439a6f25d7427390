import Foundation

/// A cell of the growth scenario as printed, read into a comparison and a number.
package struct PrintedTarget: Sendable, Equatable {
    /// How the number is to be compared; `equal` where none is printed.
    package let comparison: TargetComparison
    /// The number.
    package let value: ExactDecimal

    /// Reads `≥ 80%`, `>50%`, `Top 50`, `86,97%`, `30.14%` or a bare number. Nil where the cell says there is no value: `-`.
    ///
    /// Percent lies in 0...100 unless the indicator is a rate of change; ranks, tiers and counts are whole, ranks and tiers
    /// at least 1; a number with two readings (`1.234` things) is refused.
    package static func read(
        _ text: String,
        unit: IndicatorUnit,
        aggregation: IndicatorAggregation?
    ) throws(InvalidInput) -> PrintedTarget? {
        var rest = text.precomposedStringWithCompatibilityMapping.lowercased().filter { !$0.isWhitespace }
        if ["-", "–", "—", "−"].contains(rest) { return nil }
        let comparison = takeComparison(from: &rest, unit: unit)
        if rest.hasSuffix("%") {
            guard unit == .percent else { throw fault(text, "target.percent_of_other_unit") }
            rest.removeLast()
        }
        let value = try number(rest, printed: text, unit: unit)
        try check(value, printed: text, unit: unit, aggregation: aggregation)
        return PrintedTarget(comparison: comparison, value: value)
    }

    private static func takeComparison(from rest: inout String, unit: IndicatorUnit) -> TargetComparison {
        let signs: [(String, TargetComparison)] = [
            ("≥", .atLeast), (">=", .atLeast), ("≤", .atMost), ("<=", .atMost), (">", .moreThan), ("<", .lessThan),
            ("=", .equal),
        ]
        if unit == .rank, rest.hasPrefix("top") {
            rest.removeFirst(3)
            return .atMost
        }
        for (sign, comparison) in signs where rest.hasPrefix(sign) {
            rest.removeFirst(sign.count)
            return comparison
        }
        return .equal
    }

    private static func number(
        _ digits: String,
        printed: String,
        unit: IndicatorUnit
    ) throws(InvalidInput) -> ExactDecimal {
        let parts = digits.split(whereSeparator: { $0 == "." || $0 == "," })
        let marks = digits.filter { $0 == "." || $0 == "," }
        guard marks.count <= 1, let value = ExactDecimal(canonical: digits.replacing(",", with: ".")) else {
            throw fault(printed, "target.not_a_target")
        }
        let grouped = parts.count == 2 && parts[1].count == 3 && parts[0].count <= 3 && parts[0] != "0"
        if grouped, unit == .count || unit == .score {
            throw InvalidInput(
                field: "text",
                "number.two_readings",
                ["read": printed, "decimal": value.canonical, "grouped": parts.joined()]
            )
        }
        return value
    }

    private static func check(
        _ value: ExactDecimal,
        printed: String,
        unit: IndicatorUnit,
        aggregation: IndicatorAggregation?
    ) throws(InvalidInput) {
        let whole = value.scaled % ExactDecimal.scale == 0
        switch unit {
        case .percent:
            guard aggregation == .rateOfChange || (ExactDecimal(0)...ExactDecimal(100)).contains(value) else {
                throw fault(printed, "target.percent_out_of_range")
            }
        case .rank, .tier:
            guard whole, value >= ExactDecimal(1) else { throw fault(printed, "target.not_a_rank") }
        case .count:
            guard whole, value >= .zero else { throw fault(printed, "target.not_a_count") }
        case .score: break
        }
    }

    private static func fault(_ printed: String, _ key: String) -> InvalidInput {
        InvalidInput(field: "text", key, ["read": printed])
    }
}
