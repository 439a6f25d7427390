import Domain
import Testing

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("0", "0"), ("1234.5", "1.234,5"), ("-1234567", "-1.234.567"),
        ("86.97", "86,97"), ("-0.5", "-0,5"), ("999", "999"), ("1000", "1.000"),
    ])
    func `a number is printed in Vietnamese`(value: String, vietnamese: String) throws {
        let number = try #require(ExactDecimal(canonical: value))

        #expect(number.vietnamese == vietnamese)
    }

    @Test(arguments: [
        ("1", "3", "33.33"), ("2", "3", "66.67"), ("1", "8", "12.5"), ("-1", "8", "-12.5"), ("1", "16", "6.25"),
        ("1", "32", "3.13"), ("-1", "32", "-3.13"), ("999999999999", "999999999999", "100"), ("0", "5", "0"),
    ])
    func `a percentage is rounded half away from zero`(numerator: String, denominator: String, expected: String) throws
    {
        let top = try #require(ExactDecimal(canonical: numerator))
        let bottom = try #require(ExactDecimal(canonical: denominator))

        #expect(ExactDecimal.percentage(of: top, in: bottom)?.canonical == expected)
    }

    @Test func `nothing is a percentage of zero`() {
        #expect(ExactDecimal.percentage(of: ExactDecimal(1), in: .zero) == nil)
    }

    @Test(arguments: [
        ("66.67", 2, true), ("66.66", 2, true), ("66.65", 2, false), ("66.68", 2, false), ("67", 0, true),
        ("66", 0, true), ("65", 0, false), ("66.7", 1, true), ("66.666667", 6, true),
    ])
    func `a value agrees with its fraction where it is rounded or cut from it`(value: String, places: Int, agrees: Bool)
        throws
    {
        let number = try #require(ExactDecimal(canonical: value))

        #expect(number.isPercentage(of: ExactDecimal(2), in: ExactDecimal(3), places: places) == agrees)
    }

    @Test(arguments: [("5", 0), ("5.1", 1), ("5.120", 2), ("0.000001", 6), ("0", 0)])
    func `decimals leave needless zeros out`(value: String, places: Int) {
        #expect(ExactDecimal(canonical: value)?.decimals == places)
    }
}
