extension Figure {
    /// Figures of several organisations as the one of their successor (domain rules, section 2): Σ numerators ÷ Σ denominators,
    /// or Σ values. Provisional where one is. Nil where one has no value or the sum is too large to be held.
    package static func combined(_ figures: [Figure], _ form: ContributionForm) -> Figure? {
        guard !figures.isEmpty, figures.allSatisfy({ $0.value != nil }) else { return nil }
        let status = figures.contains { $0.status == .provisional } ? ObservationStatus.provisional : .official
        switch form {
        case .amount:
            guard let value = ExactDecimal.sum(figures.compactMap(\.value)) else { return nil }
            return Figure(value: value, numerator: nil, denominator: nil, status: status, note: "")
        case .share:
            let (above, below) = (figures.compactMap(\.numerator), figures.compactMap(\.denominator))
            guard above.count == figures.count, below.count == figures.count,
                let numerator = ExactDecimal.sum(above), let denominator = ExactDecimal.sum(below),
                let value = ExactDecimal.percentage(of: numerator, in: denominator)
            else { return nil }
            return Figure(value: value, numerator: numerator, denominator: denominator, status: status, note: "")
        }
    }
}
