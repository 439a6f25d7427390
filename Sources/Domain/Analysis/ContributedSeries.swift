/// Contributed figures of an indicator over periods, by organisation: as reported, or restated to the organisations of a day by
/// adding numerators and denominators (domain rules, section 2). Percentages are never averaged.
package struct ContributedSeries: Sendable, Equatable {
    /// A row an organisation and period: periods in time order, within one in the order the figures came.
    package let rows: [SeriesRow]
    /// What could not be restated; empty as reported.
    package let gaps: [SeriesGap]

    /// The figures as reported.
    ///
    /// - Parameter parts: at most one an organisation and period.
    package init(reported parts: [SeriesPart]) {
        rows = Self.inTime(parts).map { part in
            let isCounted = part.figure.value != nil
            return SeriesRow(
                organisation: part.organisation,
                period: part.period,
                day: part.day,
                figure: part.figure,
                counted: isCounted ? [part.organisation] : [],
                missing: isCounted ? [] : [part.organisation]
            )
        }
        gaps = []
    }

    /// The figures restated to the organisations that exist on a day.
    ///
    /// A figure that its organisation still holds alone stays as it is. Where several pass to one organisation, what was reported as
    /// missing is not counted and said; one percentage without numerator and denominator leaves the whole sum out.
    ///
    /// - Parameters:
    ///   - parts: at most one an organisation and period.
    ///   - organisations: those of the parts and all their successors.
    /// - Throws: `Refusal.conflict` where the successors of an organisation run in a circle.
    package init(
        restated parts: [SeriesPart],
        among organisations: [Organisation],
        on day: Day,
        _ form: ContributionForm
    ) throws(Refusal) {
        let succession = Succession(organisations)
        var holders: [OrganisationCode: OrganisationCode] = [:]
        for code in Set(parts.map(\.organisation)).sorted() {
            if let circle = succession.circle(from: code) {
                let names = circle.map(\.text).joined(separator: ", ")
                throw Refusal.conflict(Message("series.circle", ["organisations": names]))
            }
            holders[code] = succession.holder(of: code, on: day)
        }
        var (rows, gaps) = ([SeriesRow](), [SeriesGap]())
        for group in Self.groups(Self.inTime(parts), holders) {
            guard let holder = group.holder else {
                gaps += group.parts.map {
                    SeriesGap(organisation: $0.organisation, period: $0.period, reason: .noSuccessor)
                }
                continue
            }
            let row = Self.row(of: holder, group.parts, form)
            rows.append(row)
            if row.figure == nil, !row.counted.isEmpty { gaps += Self.gaps(group.parts, form) }
        }
        self.rows = rows
        self.gaps = gaps
    }

    /// What the rows add up to, period by period in time order.
    package func totals(_ form: ContributionForm) -> [SeriesTotal] {
        Dictionary(grouping: rows, by: \.period).values.map { SeriesTotal($0, form) }.sorted {
            ($0.day, $0.period) < ($1.day, $1.period)
        }
    }

    private static func inTime(_ parts: [SeriesPart]) -> [SeriesPart] {
        parts.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// The figures of a period that pass to one organisation, in the order they came; those nobody holds together.
    private static func groups(
        _ parts: [SeriesPart],
        _ holders: [OrganisationCode: OrganisationCode]
    ) -> [(holder: OrganisationCode?, parts: [SeriesPart])] {
        var places: [GroupKey: Int] = [:]
        var groups: [(holder: OrganisationCode?, parts: [SeriesPart])] = []
        for part in parts {
            let key = GroupKey(period: part.period, holder: holders[part.organisation])
            if let place = places[key] {
                groups[place].parts.append(part)
            } else {
                places[key] = groups.count
                groups.append((key.holder, [part]))
            }
        }
        return groups
    }

    private struct GroupKey: Hashable {
        let period: PeriodCode
        let holder: OrganisationCode?
    }

    private static func row(
        of holder: OrganisationCode,
        _ parts: [SeriesPart],
        _ form: ContributionForm
    ) -> SeriesRow {
        let counted = parts.filter { $0.figure.value != nil }
        let isOwn = counted.count == 1 && counted[0].organisation == holder
        let alone = parts.count == 1 && parts[0].organisation == holder
        return SeriesRow(
            organisation: holder,
            period: parts[0].period,
            day: parts[0].day,
            figure: alone || isOwn ? (counted.first ?? parts[0]).figure : .combined(counted.map(\.figure), form),
            counted: counted.map(\.organisation),
            missing: parts.filter { $0.figure.value == nil }.map(\.organisation)
        )
    }

    /// Why a sum is left out: the percentages that cannot be added, else all for the size of the sum.
    private static func gaps(_ parts: [SeriesPart], _ form: ContributionForm) -> [SeriesGap] {
        let counted = parts.filter { $0.figure.value != nil }
        let bare = form == .amount ? [] : counted.filter { $0.figure.numerator == nil || $0.figure.denominator == nil }
        let reason: SeriesGap.Reason = bare.isEmpty ? .tooLarge : .valueOnly
        return (bare.isEmpty ? counted : bare).map {
            SeriesGap(organisation: $0.organisation, period: $0.period, reason: reason)
        }
    }
}
