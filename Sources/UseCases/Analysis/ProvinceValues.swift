import Domain

/// Counts of provinces put under the provinces of a day: what passed to another counts for it.
struct ProvinceValues {
    private let known: Set<OrganisationCode>
    private let succession: Succession
    private let day: Day
    private var sums: [OrganisationCode: (numerator: Int, denominator: Int, madeOf: [OrganisationCode])] = [:]

    init(_ provinces: [Organisation], on day: Day) {
        known = Set(provinces.map(\.code))
        succession = Succession(provinces)
        self.day = day
    }

    /// Adds the counts of an organisation; one that is no province, or that nobody holds on the day, counts for none.
    mutating func add(_ code: OrganisationCode, numerator: Int, denominator: Int) {
        guard known.contains(code), let holder = succession.holder(of: code, on: day) else { return }
        var sum = sums[holder] ?? (0, 0, [])
        sum.numerator += numerator
        sum.denominator += denominator
        sum.madeOf.append(code)
        sums[holder] = sum
    }

    /// The numerators as counts.
    var counted: [OrganisationCode: ProvinceValue] {
        sums.mapValues { sum in
            ProvinceValue(
                value: ExactDecimal(sum.numerator),
                numerator: ExactDecimal(sum.numerator),
                denominator: ExactDecimal(sum.denominator),
                madeOf: sum.madeOf
            )
        }
    }

    /// The numerators in per cent of the denominators, rounded to a hundredth.
    var shares: [OrganisationCode: ProvinceValue] {
        sums.mapValues { sum in
            let share = OfficialRate(numerator: sum.numerator, denominator: sum.denominator)
            return ProvinceValue(
                value: share.percent,
                numerator: ExactDecimal(sum.numerator),
                denominator: ExactDecimal(sum.denominator),
                madeOf: sum.madeOf
            )
        }
    }
}
