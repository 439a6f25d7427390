extension Indicator {
    /// The final target; the last where several are printed.
    var finalTarget: Target? { targets.last { $0.kind == .target } }

    /// The baseline; nil where none is printed.
    var baseline: Target? { targets.first { $0.kind == .baseline } }

    /// True where the first value is strictly better than the second.
    func isBetter(_ value: ExactDecimal, than other: ExactDecimal) -> Bool {
        direction == .up ? value > other : value < other
    }
}

extension Target {
    /// The year with the cell as printed, e.g. `2025: ≥ 50%`.
    var shown: String { "\(year): \(text)" }
}
