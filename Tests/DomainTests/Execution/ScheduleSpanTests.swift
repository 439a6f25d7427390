import Domain
import Testing

@Suite struct ScheduleSpanTests {
    private static func day(_ iso: String) -> Day { ExecutionSample.day(iso) }
    private static func days(_ first: String, _ last: String) -> ClosedRange<Day> { day(first)...day(last) }

    static let spans: [(span: ScheduleSpan, days: ClosedRange<Day>, length: Int, divisions: Int, parts: Int)] = [
        (.years(2023...2025), days("2023-01-01", "2025-12-31"), 1096, 3, 12),
        (.year(2024), days("2024-01-01", "2024-12-31"), 366, 4, 12),
        (.quarter(year: 2025, number: 1), days("2025-01-01", "2025-03-31"), 90, 3, 14),
        (.quarter(year: 2024, number: 1), days("2024-01-01", "2024-03-31"), 91, 3, 13),
        (.quarter(year: 2025, number: 4), days("2025-10-01", "2025-12-31"), 92, 3, 14),
    ]

    @Test(arguments: spans)
    func `a span has its days, and its parts cover them without gap or overlap`(
        example: (span: ScheduleSpan, days: ClosedRange<Day>, length: Int, divisions: Int, parts: Int)
    ) {
        let span = example.span

        #expect(span.days == example.days && span.length == example.length)
        #expect(span.divisions.count == example.divisions && span.subdivisions.count == example.parts)
        for parts in [span.divisions, span.subdivisions] {
            #expect(parts.first?.days.lowerBound == span.days.lowerBound)
            #expect(parts.last?.days.upperBound == span.days.upperBound)
            for (part, next) in zip(parts, parts.dropFirst()) {
                #expect(part.days.upperBound.adding(days: 1) == next.days.lowerBound)
            }
        }
    }

    @Test func `weeks begin on Monday, the first and last one are cut`() {
        let weeks = ScheduleSpan.quarter(year: 2025, number: 4).subdivisions

        // 01/10/2025 is a Wednesday, 31/12/2025 too.
        #expect(weeks[0].days == Self.days("2025-10-01", "2025-10-05"))
        #expect(weeks[1].days == Self.days("2025-10-06", "2025-10-12"))
        #expect(weeks.last?.days == Self.days("2025-12-29", "2025-12-31"))
    }

    @Test(arguments: [
        ("2024", ScheduleSpan.year(2024)), ("2023-Q1", .quarter(year: 2023, number: 1)),
        ("2025-q4", .quarter(year: 2025, number: 4)), ("2022", nil), ("2026", nil), ("2024-Q0", nil), ("2024-Q5", nil),
        ("2024-Q11", nil), ("2024-4", nil), ("24", nil), ("", nil), ("-Q1", nil), ("2024-Q1-Q2", nil), ("02024", nil),
    ])
    func `a word means a year or quarter of the plan, or nothing`(word: String, span: ScheduleSpan?) {
        let read = ScheduleSpan(word: word, within: 2023...2025)

        #expect(read == span)
        if let read { #expect(read.word == word.uppercased()) }
    }

    @Test(arguments: [
        ("2022-12-31", ScheduleSpan.years(2023...2025)), ("2023-01-01", .year(2023)), ("2025-12-31", .year(2025)),
        ("2026-01-01", .years(2023...2025)),
    ])
    func `the year it is comes first, outside the plan all years`(today: String, span: ScheduleSpan) {
        #expect(ScheduleSpan(shownFirst: Self.day(today), of: 2023...2025) == span)
    }

    static let placements: [(first: String, last: String, place: [Int]?, cuts: [Bool])] = [
        ("2025-01-01", "2025-12-31", [0, 365], [false, false]),
        ("2025-03-01", "2025-03-01", [59, 60], [false, false]),
        ("2024-12-31", "2025-01-01", [0, 1], [true, false]), ("2025-12-31", "2026-01-01", [364, 365], [false, true]),
        ("2023-01-01", "2026-12-31", [0, 365], [true, true]), ("2024-01-01", "2024-12-31", nil, []),
        ("2026-01-01", "2026-01-02", nil, []),
    ]

    @Test(arguments: placements)
    func `days are placed within the span and cut at its ends`(
        example: (first: String, last: String, place: [Int]?, cuts: [Bool])
    ) {
        let place = SchedulePlacement(Self.days(example.first, example.last), in: .year(2025))

        #expect(place.map { [$0.start, $0.end] } == example.place)
        #expect((place.map { [$0.isCutBefore, $0.isCutAfter] } ?? []) == example.cuts)
    }
}
