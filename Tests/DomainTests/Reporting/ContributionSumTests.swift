import Domain
import Testing

@Suite struct ContributionSumTests {
    private static func contribution(
        _ numerator: String?,
        _ denominator: String? = nil,
        value: String? = nil,
        _ state: ContributionState = .counted,
        _ status: ObservationStatus = .official
    ) throws -> Contribution {
        func number(_ text: String?) -> ExactDecimal? { text.flatMap(ExactDecimal.init(canonical:)) }
        let (above, below) = (number(numerator), number(denominator))
        let share = above.flatMap { above in below.flatMap { ExactDecimal.percentage(of: above, in: $0) } }
        let figure = Figure(
            value: number(value) ?? share,
            numerator: above,
            denominator: below,
            status: status,
            note: ""
        )
        let isAccepted = state == .counted || state == .missing
        return Contribution(
            organisation: try OrganisationCode("bo-y-te"),
            name: "Bộ Y tế",
            state: state,
            figure: isAccepted ? figure : nil
        )
    }

    @Test func `a share is the sum of numerators over the sum of denominators, not a mean of percentages`() throws {
        let sum = ContributionSum(
            .share,
            of: [
                try Self.contribution("1", "1"), try Self.contribution("250.5", "999"),
                try Self.contribution(nil, nil, .missing, .missing), try Self.contribution("5", "9", .submitted),
                try Self.contribution("7", "9", .counted, .provisional), try Self.contribution(nil, nil, .notSupplied),
            ]
        )

        #expect(sum.numerator?.canonical == "258.5")
        #expect(sum.denominator?.canonical == "1009")
        #expect(sum.value?.canonical == "25.62")
        #expect(
            sum.coverage
                == ContributionCoverage(expected: 6, counted: 3, provisional: 1, missing: 1, submitted: 1)
        )
        #expect(sum.coverage.outstanding == 1)
        #expect(sum.token == "258.5/1009/3")
    }

    @Test func `counts are added up to the last digit`() throws {
        let parts = try ["0.1", "0.2", "999999999999"].map { try Self.contribution(nil, value: $0) }
        let sum = ContributionSum(.amount, of: parts)

        #expect(sum.value?.canonical == "999999999999.3")
        #expect(sum.numerator == nil)
        #expect(sum.token == "999999999999.3//3")
    }

    @Test(arguments: [ContributionForm.share, .amount])
    func `nothing counted makes no sum`(form: ContributionForm) throws {
        let sum = ContributionSum(form, of: [try Self.contribution("1", "2", .submitted)])

        #expect(sum.value == nil)
        #expect(sum.numerator == nil)
        #expect(sum.denominator == nil)
    }

    @Test func `a sum that cannot be held is none`() throws {
        let most = try Self.contribution(nil, value: "999999999999")

        #expect(ContributionSum(.amount, of: Array(repeating: most, count: 9)).value?.canonical == "8999999999991")
        #expect(ContributionSum(.amount, of: Array(repeating: most, count: 10)).value == nil)
    }

    @Test(arguments: [
        ("25.62", true), ("25.6", true), ("26", true), ("25.619425", true), ("25.61", false), ("25.63", false),
        ("25.5", false), ("25", false), ("27", false),
    ])
    func `a figure agrees where its value is the sum rounded to its decimals`(text: String, agrees: Bool) throws {
        let sum = ContributionSum(.share, of: [try Self.contribution("258.5", "1009")])
        let value = ExactDecimal(canonical: text)
        let figure = Figure(value: value, numerator: nil, denominator: nil, status: .official, note: "")

        #expect(sum.agrees(with: figure) == agrees)
    }

    @Test(
        arguments: [
            (IndicatorUnit.percent, IndicatorAggregation.ratio, ContributionForm.share), (.percent, .stock, .share),
            (.count, .stock, .amount), (.count, .flow, .amount), (.count, .cumulative, .amount),
            (.percent, .rateOfChange, nil), (.percent, .external, nil), (.rank, .external, nil), (.score, .stock, nil),
            (.tier, .stock, nil), (.count, .external, nil),
        ] as [(IndicatorUnit, IndicatorAggregation, ContributionForm?)]
    )
    func `only what adds up is contributed to`(
        unit: IndicatorUnit,
        aggregation: IndicatorAggregation,
        form: ContributionForm?
    ) {
        #expect(ContributionForm(unit: unit, aggregation: aggregation) == form)
    }

    @Test func `figures of predecessors become one of their successor by sums`() throws {
        let parts = try [
            Self.contribution("10", "100"), Self.contribution("90", "100", .counted, .provisional),
        ].compactMap(\.figure)
        let gap = Figure(value: nil, numerator: nil, denominator: nil, status: .missing, note: "Chưa có")

        let one = try #require(Figure.combined(parts, .share))

        #expect(one.value?.canonical == "50")
        #expect(one.denominator?.canonical == "200")
        #expect(one.status == .provisional)
        #expect(Figure.combined(parts + [gap], .share) == nil)
        #expect(Figure.combined([], .share) == nil)
        #expect(Figure.combined(parts, .amount)?.value?.canonical == "100")
    }
}
