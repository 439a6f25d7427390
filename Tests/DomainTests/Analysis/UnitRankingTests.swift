import Domain
import Testing

/// Components given as `[numerator, denominator]` in order: completeness, timeliness, progress, confirmed.
@Suite struct UnitRankingTests {
    private static func unit(_ code: String, _ shares: [[Int]]) throws -> RankingUnit {
        let pairs = zip(RankingComponent.allCases, shares).map { component, pair in
            (component, OfficialRate(numerator: pair[0], denominator: pair[1]))
        }
        return RankingUnit(
            organisation: try OrganisationCode(code),
            counts: RankingCounts(),
            overrides: Dictionary(uniqueKeysWithValues: pairs)
        )
    }

    @Test(arguments: [
        ([[1, 1], [1, 1], [1, 1], [1, 1]], [25, 25, 25, 25], "100", 100),
        ([[0, 1], [0, 1], [0, 1], [0, 1]], [25, 25, 25, 25], "0", 100),
        // 40·1/3 + 30·1/7 + 20·1/11 + 10·1/13 = 20.2064…
        ([[1, 3], [1, 7], [1, 11], [1, 13]], [40, 30, 20, 10], "20.21", 100),
        // A half of a hundredth goes up: 100 · 1/8000 · 1 = 0.0125 → 0.01; 100 · 3/20000 = 0.015 → 0.02.
        ([[1, 8000], [0, 0], [0, 0], [0, 0]], [100, 0, 0, 0], "0.01", 100),
        ([[3, 20_000], [0, 0], [0, 0], [0, 0]], [100, 0, 0, 0], "0.02", 100),
        // No basis in progress and results: (30·1/2 + 20·1) / 50 = 70 %.
        ([[1, 2], [1, 1], [0, 0], [0, 0]], [30, 20, 25, 25], "70", 50),
        // A component of no weight counts nothing, whatever it is.
        ([[1, 1], [1, 1], [1, 1], [0, 9]], [40, 30, 30, 0], "100", 100),
        // Denominators without common factor near the greatest count are summed exactly.
        (
            [[9_999_991, 9_999_991], [9_999_973, 9_999_973], [9_999_971, 9_999_971], [9_999_942, 9_999_943]],
            [25, 25, 25, 25], "100", 100
        ),
    ])
    func `a score is the weighted sum of exact shares, rounded once`(
        shares: [[Int]],
        weights: [Int],
        expected: String,
        weight: Int
    ) throws {
        let score = try Self.unit("cuc-a", shares).score(RankingWeights(weights))

        #expect(score.value?.canonical == expected)
        #expect(score.weight == weight)
    }

    @Test(arguments: [
        ([[0, 0], [0, 0], [0, 0], [0, 0]], RankingGap?.some(.nothing)),
        ([[1, 1], [0, 0], [0, 0], [0, 0]], .tooLittle(weight: 49)),
        ([[0, 0], [1, 1], [0, 0], [1, 1]], .tooLittle(weight: 31)), ([[0, 0], [1, 1], [1, 1], [1, 1]], nil),
    ])
    func `a unit is judged where half of the weight or more has a basis`(shares: [[Int]], gap: RankingGap?) throws {
        let score = try Self.unit("cuc-a", shares).score(RankingWeights([49, 30, 20, 1]))

        #expect(score.gap == gap)
    }

    @Test func `equal scores share a place, those after them keep theirs, and units with too little stand apart`()
        throws
    {
        let units = [
            try Self.unit("cuc-a", [[1, 2], [1, 1], [1, 1], [1, 1]]),
            try Self.unit("cuc-b", [[2, 4], [3, 3], [5, 5], [1, 1]]),
            try Self.unit("cuc-c", [[1, 1], [0, 0], [0, 0], [0, 0]]),
            try Self.unit("cuc-d", [[0, 1], [0, 1], [0, 1], [0, 1]]),
            try Self.unit("cuc-e", [[1, 1], [1, 1], [1, 1], [1, 1]]),
        ]

        let ranking = UnitRanking(units, weights: .standard)

        let places = ranking.units.map { "\($0.unit.organisation) \($0.place.map(String.init) ?? "-")" }
        #expect(places == ["cuc-e 1", "cuc-a 2", "cuc-b 2", "cuc-d 4", "cuc-c -"])
        #expect(ranking.units.last?.score.gap == .tooLittle(weight: 25))
    }

    @Test func `components follow from what was counted, and are added by numerators and denominators`() {
        var counts = RankingCounts()
        (counts.figuresAsked, counts.figuresSupplied, counts.reportsDue, counts.reportsInTime) = (10, 8, 1, 1)
        (counts.tasksLed, counts.tasksInTime, counts.tasksDue, counts.tasksConfirmed) = (5, 3, 2, 1)
        (counts.figuresAccepted, counts.figuresOfficial, counts.daysLate) = (8, 6, 2)
        var twice = counts

        twice += counts

        #expect(RankingComponent.allCases.map { counts.share($0).numerator } == [8, 1, 3, 7])
        #expect(RankingComponent.allCases.map { counts.share($0).denominator } == [10, 1, 5, 10])
        #expect(RankingComponent.allCases.map { twice.share($0).denominator } == [20, 2, 10, 20])
        #expect(twice.daysLate == 4)
    }

    @Test(arguments: [
        (["25", "25", "25", "24"], ["weights ranking.weights_sum"]),
        (["25", "25", "25", "26"], ["weights ranking.weights_sum"]),
        (["-1", "51", "25", "25"], ["completeness ranking.weight_negative"]),
        (
            ["a", "", "2,5", "101"],
            [
                "completeness ranking.weight_not_whole", "timeliness ranking.weight_not_whole",
                "progress ranking.weight_not_whole", "confirmed ranking.weight_too_great",
            ]
        ),
        (["99999999999999999999", "0", "0", "0"], ["completeness ranking.weight_not_whole"]),
    ])
    func `weights are whole numbers from 0 that make 100`(typed: [String], faults: [String]) throws {
        let texts = Dictionary(uniqueKeysWithValues: zip(RankingComponent.allCases, typed))

        let invalid = try #require(throws: InvalidInput.self) { try RankingWeights(reading: texts) }

        #expect(invalid.problems.map { "\($0.field) \($0.message.key)" } == faults)
    }

    @Test func `a weight may be 0 or 100 and have blanks around it`() throws {
        let texts: [RankingComponent: String] = [
            .completeness: " 100 ", .timeliness: "0", .progress: "0", .confirmed: "0",
        ]

        #expect(try RankingWeights(reading: texts).text == "100 0 0 0")
    }

    @Test(arguments: [
        ("progress", "1", "2", [String]()), ("progress", "0", "1", []), ("progress", "2", "2", []),
        ("progress", "3", "2", ["numerator"]), ("progress", "0", "0", ["denominator"]),
        ("speed", "-1", "1.5", ["component", "numerator", "denominator"]),
        ("progress", "", "10000001", ["numerator", "denominator"]),
    ])
    func `a recorded component is a share of whole numbers`(name: String, top: String, bottom: String, fields: [String])
    {
        var found: [String] = []
        do throws(InvalidInput) {
            _ = try RankingRemedy.override(component: name, numerator: top, denominator: bottom)
        } catch {
            found = error.problems.map(\.field)
        }

        #expect(found == fields)
    }

    @Test(arguments: [("2025-Q3", false), ("2025", true)])
    func `a ranking is about a round or a year`(text: String, isYear: Bool) throws {
        let scope = try RankingScope(text)

        #expect(scope.text == text && scope.isYear == isYear)
    }

    @Test(arguments: ["", "25", "2025-", "20255", "0000", "trong-so"])
    func `anything else is no ranking`(text: String) {
        #expect(throws: InvalidInput.self) { try RankingScope(text) }
    }

    @Test func `a change of place needs a place then and now`() {
        #expect(RankingChange(of: 2, since: 5, hasEarlier: true) == .moved(up: 3))
        #expect(RankingChange(of: 2, since: nil, hasEarlier: true) == .notComparable)
        #expect(RankingChange(of: nil, since: 2, hasEarlier: true) == .notComparable)
        #expect(RankingChange(of: 2, since: nil, hasEarlier: false) == .noneBefore)
    }
}
