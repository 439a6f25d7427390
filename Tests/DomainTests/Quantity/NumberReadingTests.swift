import Domain
import Testing

@Suite struct NumberReadingTests {
    private static let share = NumberRange.share

    @Test(arguments: [
        ("86,97", "86.97", 2), ("86.97", "86.97", 2), ("86,97 %", "86.97", 2), ("86,97%", "86.97", 2),
        ("８６，９７", "86.97", 2), ("\u{A0}86,97\u{202F}%", "86.97", 2), ("86,970", "86.97", 3), ("0,5", "0.5", 1),
        ("100", "100", 0), ("0", "0", 0), ("007", "7", 0), ("1.234", "1.234", 3), ("1,234", "1.234", 3),
        ("0.123456", "0.123456", 6), ("０.５", "0.5", 1),
    ])
    func `a percentage is read whatever its marks and spaces`(text: String, value: String, places: Int) throws {
        let expected = try #require(ExactDecimal(canonical: value))

        let reading = NumberReading(text, within: Self.share, percent: true)

        #expect(reading == .number(expected, places: places))
    }

    @Test(arguments: [
        ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1 234", "1234"), ("1\u{202F}234,5", "1234.5"),
        ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("1 234 567,25", "1234567.25"), ("−5", "-5"),
        ("-0,5", "-0.5"), ("+3,2", "3.2"), ("1.234,567", "1234.567"), ("1234,567", "1234.567"), ("0,123", "0.123"),
        ("1,2340", "1.234"), ("999999999999", "999999999999"),
    ])
    func `a number with one reading is read in an open range`(text: String, value: String) throws {
        let expected = try #require(ExactDecimal(canonical: value))

        let reading = NumberReading(text, within: .any, percent: false)

        guard case .number(let number, _) = reading else { return #expect(Bool(false), "\(reading)") }
        #expect(number == expected)
    }

    @Test(arguments: ["1.234", "1,234", "12.345", "123,456", "１.２３４"])
    func `a text with two readings is refused with both`(text: String) {
        let reading = NumberReading(text, within: .notNegative, percent: false)

        guard case .refused(let message) = reading else { return #expect(Bool(false), "\(reading)") }
        #expect(message.key == "number.two_readings")
    }

    @Test func `a refused text shows both readings and how to write each`() {
        let reading = NumberReading("1.234", within: .any, percent: true)

        let values = [
            "read": "1.234", "whole": "1234", "fraction": "1,234", "fraction_point": "1.234", "write": "1,2340",
        ]
        #expect(reading == .refused(Message("number.two_readings", values)))
    }

    @Test(arguments: [
        (NumberRange.share, "1.234"), (NumberRange(least: ExactDecimal(1), isWhole: true), "1234"),
    ])
    func `a range that leaves one of two readings settles it`(range: NumberRange, value: String) throws {
        let expected = try #require(ExactDecimal(canonical: value))

        let reading = NumberReading("1.234", within: range, percent: false)

        guard case .number(let number, _) = reading else { return #expect(Bool(false), "\(reading)") }
        #expect(number == expected)
    }

    @Test(arguments: [
        "abc", "12abc", "86,97 % 1", "%", "1.2.3", "1,2,3", "1 2", "12 34", ".5", "5.", ",", "-", "--5", "1..5",
        "1.234.56",
        "1,234,5.6", "1.23,456", "0.123.456", "1234.567,8", "8६", "½", "1e5", "٣", "86,97 điểm", "1 234.567 8",
        "12,5%%",
    ])
    func `a text that is no number in any reading is refused`(text: String) {
        let reading = NumberReading(text, within: .any, percent: true)

        guard case .refused(let message) = reading else { return #expect(Bool(false), "\(reading)") }
        #expect(message.key == "number.not_a_number")
    }

    @Test func `decomposed letters are shown composed`() {
        let reading = NumberReading("u\u{31B}\u{301}c", within: .any, percent: false)

        #expect(reading == .refused(Message("number.not_a_number", ["read": "\u{1EE9}c"])))
    }

    @Test(arguments: [("1,2345678", "number.too_many_decimals"), ("1234567890123", "number.too_large")])
    func `a number the store cannot hold exactly is refused`(text: String, key: String) {
        let reading = NumberReading(text, within: .any, percent: false)

        #expect(reading == .refused(Message(key, ["read": text])))
    }

    @Test(arguments: ["", " ", "\u{A0}\u{3000}\t"])
    func `spaces alone are blank`(text: String) {
        #expect(NumberReading(text, within: .any, percent: false) == .blank)
    }

    @Test func `a percent sign is no part of a rank`() {
        let reading = NumberReading("5%", within: .any, percent: false)

        #expect(reading == .refused(Message("number.not_a_number", ["read": "5%"])))
    }
}
