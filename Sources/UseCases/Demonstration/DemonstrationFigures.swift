import Domain

/// Invents the illustrative figures of the demonstration around the growth path; the same plan always gives the same ones.
///
/// Ranks are not invented: they are the published places of Viet Nam, where the plan package has them.
struct DemonstrationFigures {
    private let international: [InternationalPosition]
    private let language: Language

    init(international: [InternationalPosition], language: Language) {
        self.international = international.filter { $0.country == "VNM" }
        self.language = language
    }

    /// What a unit types for an indicator in a period, `provisionalAllowed` where the period is recent.
    func typed(for indicator: Indicator, in period: ReportingPeriod, provisionalAllowed: Bool) -> TypedFigure {
        if let index = indicator.internationalIndex {
            return place(of: index, for: indicator, in: period)
        }
        let chance = StableHash("status", indicator.code.text, period.code.text).below(18)
        guard chance != 0, let value = value(for: indicator, on: period.to) else {
            return missing(indicator, "demonstration.note.not_collected")
        }
        let isProvisional = provisionalAllowed && chance <= 3
        return TypedFigure(
            indicator: indicator.code,
            value: value.canonical.replacing(".", with: ","),
            status: isProvisional ? "P" : "A",
            note: language.text(isProvisional ? "demonstration.note.provisional" : "demonstration.note.official")
        )
    }

    /// The value of an indicator on a day, with two decimals and at most 100 for per cents and scores, whole for what is
    /// counted or ranked; nil where the plan has no path for it.
    func value(for indicator: Indicator, on day: Day) -> ExactDecimal? {
        let path = GrowthPath(targets: indicator.targets)
        guard let first = path.points.first else { return nil }
        let (start, expected) = rise(along: path, from: first, on: day)
        let pace = DemonstrationPace(of: indicator.code).permille
        let wobble = Int64(StableHash("wobble", indicator.code.text, day.iso).below(81) - 40) * 10_000
        let value = start + (expected - start) * pace / 1000 + wobble
        switch indicator.unit {
        case .percent, .score:
            let hundredth = ExactDecimal.scale / 100
            return ExactDecimal(
                scaled: min(max(value, hundredth * 50), 100 * ExactDecimal.scale) / hundredth * hundredth
            )
        case .rank, .tier, .count:
            return ExactDecimal(scaled: max(value, ExactDecimal.scale) / ExactDecimal.scale * ExactDecimal.scale)
        }
    }

    /// Where the path begins and what it expects on the day; before its first point it rises from two fifths of it.
    private func rise(along path: GrowthPath, from first: GrowthPoint, on day: Day) -> (start: Int64, expected: Int64) {
        if let expectation = path.expectation(on: day) {
            let start = first.kind == .baseline ? first.value.scaled : first.value.scaled * 2 / 5
            return (start, expectation.value.scaled)
        }
        let start = first.value.scaled * 2 / 5
        let daysLeft = min(365, first.day.number - day.number)
        return (start, first.value.scaled - (first.value.scaled - start) * Int64(daysLeft) / 365)
    }

    /// The last place published by the end of the period; editions come out in September.
    private func place(of index: String, for indicator: Indicator, in period: ReportingPeriod) -> TypedFigure {
        let published = international.filter {
            $0.index == index && (Day(year: $0.editionYear, month: 9, day: 30).map { $0 <= period.to } ?? false)
        }
        guard let last = published.max(by: { $0.editionYear < $1.editionYear }) else {
            return missing(indicator, "demonstration.note.not_published")
        }
        guard last.kind == "rank", let position = last.position else {
            return missing(indicator, "demonstration.note.no_rank")
        }
        let note = Message("demonstration.note.edition", ["index": index, "year": String(last.editionYear)])
        return TypedFigure(indicator: indicator.code, value: String(position), note: language.text(note))
    }

    private func missing(_ indicator: Indicator, _ key: String) -> TypedFigure {
        TypedFigure(indicator: indicator.code, status: "M", note: language.text(key))
    }
}
