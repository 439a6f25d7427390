import Domain

/// Excel number formats that show a value with exactly its own decimals, its unit and its comparison.
enum NumberPicture {
    static func of(_ number: ExactDecimal, unit: IndicatorUnit, comparison: TargetComparison = .equal) -> String {
        let places = number.decimals
        let digits = "#,##0" + (places > 0 ? "." + String(repeating: "0", count: places) : "")
        return sign(comparison, unit) + digits + (unit == .percent ? "\"%\"" : "")
    }

    private static func sign(_ comparison: TargetComparison, _ unit: IndicatorUnit) -> String {
        switch comparison {
        case .equal: ""
        case .atLeast: "\"≥ \""
        case .moreThan: "\"> \""
        case .atMost: unit == .rank ? "\"Top \"" : "\"≤ \""
        case .lessThan: "\"< \""
        }
    }
}
