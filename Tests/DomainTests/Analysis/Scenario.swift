import Domain

/// Growth scenarios of the decision, and others made for a rule.
enum Scenario {
    /// 1.7.1: yearly plans beyond the final target.
    static let fibre = [
        target(.baseline, 2022, "75"), target(.plan, 2023, "85"), target(.plan, 2024, "90"),
        target(.target, 2025, "80", .moreThan),
    ]
    /// 5.1: a rank, without a plan for 2023.
    static let egdi = [
        target(.baseline, 2022, "86"), target(.plan, 2024, "70"), target(.target, 2025, "50", .atMost),
    ]
    /// 5.4: the baseline is already beyond the target.
    static let security = [
        target(.baseline, 2022, "25"), target(.plan, 2023, "30"), target(.target, 2025, "40", .atMost),
    ]
    /// 1.8: baseline and plans beyond the final target.
    static let payment = [
        target(.baseline, 2022, "66"), target(.plan, 2023, "70"), target(.plan, 2024, "80"),
        target(.target, 2025, "50", .atLeast),
    ]
    /// 1.2: no baseline.
    static let online = [target(.plan, 2023, "20"), target(.plan, 2024, "50"), target(.target, 2025, "100")]
    /// 4.14: the same value every year.
    static let flat = [target(.plan, 2023, "100"), target(.plan, 2024, "100"), target(.target, 2025, "100")]
    /// Something to be ended: from 40 to none.
    static let toNone = [target(.baseline, 2022, "40"), target(.target, 2025, "0")]

    static func target(
        _ kind: TargetKind,
        _ year: Int,
        _ value: String,
        _ comparison: TargetComparison = .equal
    ) -> Target {
        Target(
            kind: kind,
            year: year,
            comparison: comparison,
            value: ExactDecimal(canonical: value) ?? .zero,
            text: value
        )
    }
}
