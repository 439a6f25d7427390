import Domain
import Testing

@Suite struct ContributedSeriesTests {
    /// A ends on 28/02/2025 and passes to B, B on 30/06/2025 to C, D on 30/06/2025 to C; X is split on 30/06/2025 into Y and Z.
    private static let organisations: [Organisation] = [
        organisation("a", to: "2025-02-28", after: "b"), organisation("b", to: "2025-06-30", after: "c"),
        organisation("c", from: "2025-07-01"), organisation("d", to: "2025-06-30", after: "c"),
        organisation("x", to: "2025-06-30"), organisation("y", from: "2025-07-01"),
        organisation("z", from: "2025-07-01"),
        organisation("e"),
    ].compactMap(\.self)

    private static func organisation(
        _ code: String,
        from: String? = nil,
        to: String? = nil,
        after successor: String? = nil
    ) -> Organisation? {
        (try? OrganisationCode("tinh-" + code)).map {
            Organisation(
                code: $0,
                name: code,
                kind: .province,
                parent: nil,
                validFrom: from.flatMap(Day.init(iso:)),
                validTo: to.flatMap(Day.init(iso:)),
                successor: successor.flatMap { try? OrganisationCode("tinh-" + $0) }
            )
        }
    }

    /// `"a Q1 85/100"`, `"a Q1 85"` for a value alone, `"a Q1 -"` for one reported as missing.
    private static func parts(_ texts: [String]) throws -> [SeriesPart] {
        try texts.map { text in
            let words = text.split(separator: " ").map(String.init)
            let last = ["Q1": "2025-03-31", "Q2": "2025-06-30", "Q3": "2025-09-30"][words[1]] ?? ""
            let numbers = words[2].split(separator: "/").compactMap { number in
                ExactDecimal(canonical: String(number)) ?? Int(number).map { ExactDecimal($0) }
            }
            let isShare = numbers.count == 2
            let value = isShare ? ExactDecimal.percentage(of: numbers[0], in: numbers[1]) : numbers.first
            return SeriesPart(
                organisation: try OrganisationCode("tinh-" + words[0]),
                period: try PeriodCode("2025-" + words[1]),
                day: try #require(Day(iso: last)),
                figure: Figure(
                    value: value,
                    numerator: isShare ? numbers[0] : nil,
                    denominator: isShare ? numbers[1] : nil,
                    status: value == nil ? .missing : words.count > 3 ? .provisional : .official,
                    note: ""
                )
            )
        }
    }

    private static func restated(
        _ texts: [String],
        on day: String = "2025-10-02",
        _ form: ContributionForm = .share
    ) throws -> ContributedSeries {
        try ContributedSeries(
            restated: parts(texts),
            among: organisations,
            on: #require(Day(iso: day)),
            form
        )
    }

    private static func said(_ series: ContributedSeries) -> [String] {
        func period(_ code: PeriodCode) -> Substring { code.text.split(separator: "-")[1] }
        let rows = series.rows.map { row in
            let figure = row.figure?.value.map(\.canonical) ?? "-"
            let counted = row.counted.map(\.text).joined(separator: "+")
            return "\(row.organisation.text) \(period(row.period)) \(figure) of \(counted)"
        }
        let gaps = series.gaps.map { "\($0.organisation.text) \(period($0.period)) \($0.reason.rawValue)" }
        return (rows + gaps).map { $0.replacing("tinh-", with: "") }
    }

    @Test(arguments: [
        // One after the other: a chain of mergers ends at today's organisation.
        (["a Q1 10/100", "b Q2 30/100", "c Q3 40/50"], ["c Q1 10 of a", "c Q2 30 of b", "c Q3 80 of c"]),
        // Together: numerators and denominators are added, never percentages.
        (["b Q2 10/100", "d Q2 90/900"], ["c Q2 10 of b+d"]), (["b Q2 10/10", "d Q2 0/990"], ["c Q2 1 of b+d"]),
        // What was reported as missing is not counted.
        (["b Q2 10/100", "d Q2 -"], ["c Q2 10 of b"]), (["b Q2 -", "d Q2 -"], ["c Q2 - of "]),
        // A value without numerator and denominator leaves the sum out, of a predecessor alone too.
        (["b Q2 10/100", "d Q2 9"], ["c Q2 - of b+d", "d Q2 value_only"]),
        (["b Q2 10"], ["c Q2 - of b", "b Q2 value_only"]),
        // Who still exists keeps what was reported, a value alone too.
        (["e Q1 10", "e Q2 20/50"], ["e Q1 10 of e", "e Q2 40 of e"]), (["e Q1 -"], ["e Q1 - of "]),
        // A split leaves nobody who took over.
        (["x Q2 10/100", "y Q3 1/2", "z Q3 1/4"], ["y Q3 50 of y", "z Q3 25 of z", "x Q2 no_successor"]),
        ([], []),
    ])
    func `shares are restated by numerators and denominators, what cannot be is left out and said`(
        parts: [String],
        expected: [String]
    ) throws {
        let series = try Self.restated(parts)

        #expect(Self.said(series) == expected)
    }

    @Test(arguments: [
        ("2025-02-28", ["a Q1 10 of a"]), ("2025-03-01", ["b Q1 10 of a"]), ("2025-06-30", ["b Q1 10 of a"]),
        ("2025-07-01", ["c Q1 10 of a"]),
    ])
    func `the organisations are those of the day`(day: String, expected: [String]) throws {
        #expect(Self.said(try Self.restated(["a Q1 10/100"], on: day)) == expected)
    }

    @Test func `counts are added by their values, provisional where one is`() throws {
        let series = try Self.restated(["b Q2 10", "d Q2 5 P"], .amount)

        #expect(Self.said(series) == ["c Q2 15 of b+d"])
        #expect(series.rows[0].figure?.status == .provisional && series.rows[0].isRestated)
    }

    @Test func `a sum too large to be held is left out`() throws {
        let series = try Self.restated(["b Q2 9000000000000/9200000000000", "d Q2 9000000000000/9200000000000"])

        #expect(Self.said(series) == ["c Q2 - of b+d", "b Q2 too_large", "d Q2 too_large"])
    }

    @Test(arguments: [["p", "q"], ["p"], ["p", "q", "r"]])
    func `successors that run in a circle are refused by name`(circle: [String]) throws {
        let organisations = circle.indices.compactMap { place in
            Self.organisation(circle[place], to: "2025-01-31", after: circle[(place + 1) % circle.count])
        }
        let parts = try Self.parts(["p Q1 1/2"])
        let day = try #require(Day(iso: "2025-10-02"))

        let refused = #expect(throws: Refusal.self) {
            try ContributedSeries(restated: parts, among: organisations, on: day, .share)
        }

        let names = (circle + ["p"]).map { "tinh-" + $0 }.joined(separator: ", ")
        #expect(refused == .conflict(Message("series.circle", ["organisations": names])))
    }

    @Test func `as reported each figure stands under who reported it, in time order`() throws {
        let series = ContributedSeries(reported: try Self.parts(["b Q2 10/100", "d Q2 9", "a Q1 -"]))

        #expect(series.rows.map(\.organisation.text) == ["tinh-a", "tinh-b", "tinh-d"] && series.gaps.isEmpty)
        #expect(series.rows[0].missing.map(\.text) == ["tinh-a"] && series.rows[2].figure?.value == ExactDecimal(9))
        #expect(series.rows.allSatisfy { !$0.isRestated })
    }

    @Test func `totals add numerators and denominators and say what they leave out`() throws {
        let parts = ["b Q2 10/100", "d Q2 90/900", "e Q2 77", "e Q1 1/4", "a Q1 -"]
        let reported = ContributedSeries(reported: try Self.parts(parts)).totals(.share)
        let restated = try Self.restated(parts).totals(.share)

        #expect(reported.map(\.period.text) == ["2025-Q1", "2025-Q2"])
        #expect(reported.map { $0.figure?.value?.canonical } == ["25", "10"])
        #expect(reported.map(\.counted) == [1, 2] && reported.map(\.leftOut) == [0, 1])
        #expect(restated.map { $0.figure?.value?.canonical } == ["25", "10"])
        #expect(restated.map(\.counted) == [1, 1])
        #expect(ContributedSeries(reported: []).totals(.share).isEmpty)
    }
}
