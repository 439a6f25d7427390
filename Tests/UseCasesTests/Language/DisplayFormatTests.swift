import Domain
import Testing
import UseCases

@Suite struct DisplayFormatTests {
    private let vietnamese = DisplayFormat(.vietnamese)
    private let english = DisplayFormat(.english)

    @Test(arguments: [
        ("0", "0", "0"), ("86.97", "86,97", "86.97"), ("1234.5", "1.234,5", "1,234.5"),
        ("1000000", "1.000.000", "1,000,000"), ("999", "999", "999"),
        ("-1234.05", "\u{2212}1.234,05", "\u{2212}1,234.05"),
        ("0.000001", "0,000001", "0.000001"),
    ])
    func `a number keeps all its digits`(canonical: String, inVietnamese: String, inEnglish: String) throws {
        let number = try #require(ExactDecimal(canonical: canonical))

        #expect(vietnamese.number(number) == inVietnamese)
        #expect(english.number(number) == inEnglish)
    }

    @Test(arguments: [("2.345", "2,35"), ("-2.345", "\u{2212}2,35"), ("2.344999", "2,34"), ("9.999", "10"), ("7", "7")])
    func `a shortened number is rounded half away from zero`(canonical: String, shown: String) throws {
        let number = try #require(ExactDecimal(canonical: canonical))

        #expect(vietnamese.number(number, decimals: 2) == shown)
    }

    @Test(arguments: [
        (TargetComparison.equal, IndicatorUnit.percent, "85%"), (.atLeast, .percent, "≥\u{A0}85%"),
        (.moreThan, .percent, ">\u{A0}85%"), (.atMost, .rank, "Top 85"), (.atMost, .percent, "≤\u{A0}85%"),
        (.lessThan, .count, "<\u{A0}85"),
    ])
    func `a target is shown with its comparison`(comparison: TargetComparison, unit: IndicatorUnit, shown: String) {
        #expect(vietnamese.target(ExactDecimal(85), comparison, unit: unit) == shown)
    }

    @Test func `days and moments are those of Viet Nam`() throws {
        let day = try #require(Day(iso: "2025-10-02"))
        let moment = Instant(day, hour: 9, minute: 5)

        #expect(vietnamese.day(day) == "02/10/2025")
        #expect(english.day(day) == "2 Oct 2025")
        #expect(vietnamese.dayWithoutYear(day) == "02/10")
        #expect(english.dayWithoutYear(day) == "2 Oct")
        #expect(vietnamese.moment(moment) == "09:05 ngày 02/10/2025")
        #expect(vietnamese.month(of: day) == "10/2025")
    }

    @Test(arguments: [
        (226_859 as Int64, "2 ngày 15 giờ"), (259_200, "3 ngày"), (11_100, "3 giờ 5 phút"),
        (240, "4 phút"), (59, "0 phút"), (-5, "0 phút"),
    ])
    func `what remains is told in the two largest units`(seconds: Int64, shown: String) {
        let now = Instant(milliseconds: 1_000_000)

        #expect(vietnamese.remaining(from: now, until: now.adding(seconds: seconds)) == shown)
    }
}
