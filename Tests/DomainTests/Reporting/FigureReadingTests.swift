import Domain
import Testing

@Suite struct FigureReadingTests {
    private static func row(
        _ value: String = "",
        of numerator: String = "",
        in denominator: String = "",
        _ status: String = "A",
        note: String = ""
    ) throws -> TypedFigure {
        TypedFigure(
            indicator: try IndicatorCode("1.6"),
            value: value,
            numerator: numerator,
            denominator: denominator,
            status: status,
            note: note
        )
    }

    private static let share = FigureRule(unit: .percent, aggregation: .ratio)

    @Test(arguments: [
        (IndicatorUnit.percent, "130", "figure.not_a_share"), (.percent, "-1", "figure.not_a_share"),
        (.percent, "100,000001", "figure.not_a_share"), (.rank, "0", "figure.not_a_rank"),
        (.rank, "50,5", "figure.not_a_rank"), (.tier, "0", "figure.not_a_tier"), (.tier, "1,5", "figure.not_a_tier"),
        (.count, "-1", "figure.not_a_count"), (.count, "1,5", "figure.not_a_count"),
        (.percent, "abc", "number.not_a_number"),
    ])
    func `a value outside its unit is refused beside its field`(unit: IndicatorUnit, text: String, key: String) throws {
        let rule = FigureRule(unit: unit, aggregation: unit == .percent ? .ratio : .external)

        let reading = FigureReading(try Self.row(text), rule: rule)

        #expect(reading.problems.map(\.field) == ["value-1.6"])
        #expect(reading.problems.map(\.message.key) == [key])
        #expect(reading.figure == nil)
    }

    @Test(arguments: [
        (IndicatorUnit.percent, "0", "0"), (.percent, "100", "100"), (.percent, "88,4 %", "88.4"), (.rank, "1", "1"),
        (.rank, "1.234", "1234"), (.tier, "1", "1"), (.count, "0", "0"), (.score, "0,7709", "0.7709"),
        (.score, "-2", "-2"),
    ])
    func `a value at the edge of its unit is read`(unit: IndicatorUnit, text: String, value: String) throws {
        let reading = FigureReading(try Self.row(text), rule: FigureRule(unit: unit, aggregation: .ratio))

        #expect(reading.problems.isEmpty)
        #expect(reading.figure?.value?.canonical == value)
    }

    @Test(arguments: [
        ("", "1", "0", "denominator-1.6", "figure.denominator_zero"),
        ("", "2", "1", "numerator-1.6", "figure.numerator_above_denominator"),
        ("", "-1", "5", "numerator-1.6", "figure.numerator_negative"),
        ("", "1", "-5", "denominator-1.6", "figure.denominator_negative"),
        ("", "1", "", "denominator-1.6", "figure.denominator_needed"),
        ("", "", "5", "numerator-1.6", "figure.numerator_needed"),
        ("50", "1", "3", "value-1.6", "figure.contradicts_fraction"),
        ("", "1.234", "5000", "numerator-1.6", "number.two_readings"),
    ])
    func `a fraction that cannot be is refused`(
        value: String,
        numerator: String,
        denominator: String,
        field: String,
        key: String
    ) throws {
        let reading = FigureReading(try Self.row(value, of: numerator, in: denominator), rule: Self.share)

        #expect(reading.problems.map(\.field) == [field])
        #expect(reading.problems.map(\.message.key) == [key])
    }

    @Test(arguments: [("", "33.33"), ("33,3", "33.3"), ("33", "33"), ("33,333333", "33.333333")])
    func `a fraction alone gives the value and a value that agrees stays as typed`(value: String, expected: String)
        throws
    {
        let reading = FigureReading(try Self.row(value, of: "1", in: "3"), rule: Self.share)

        #expect(reading.problems.isEmpty)
        #expect(reading.figure?.value?.canonical == expected)
        #expect(reading.figure?.numerator == ExactDecimal(1))
    }

    @Test(arguments: [("-3,2", "-3.2"), ("130", "130")])
    func `a rate of change may be negative or beyond 100`(text: String, value: String) throws {
        let rule = FigureRule(unit: .percent, aggregation: .rateOfChange)

        #expect(FigureReading(try Self.row(text), rule: rule).figure?.value?.canonical == value)
    }

    @Test func `1,234 in a rate of change has two readings`() throws {
        let rule = FigureRule(unit: .percent, aggregation: .rateOfChange)

        let reading = FigureReading(try Self.row("1.234"), rule: rule)

        #expect(reading.problems.map(\.message.key) == ["number.two_readings"])
    }

    @Test func `a rank takes no fraction`() throws {
        let rule = FigureRule(unit: .rank, aggregation: .external)

        let reading = FigureReading(try Self.row("5", of: "1", in: "2"), rule: rule)

        #expect(reading.problems.map(\.message.key) == ["figure.takes_no_fraction"])
    }

    @Test func `missing needs a reason and no value`() throws {
        let bare = FigureReading(try Self.row("", "M"), rule: Self.share)
        let both = FigureReading(try Self.row("5", "M", note: "Chưa công bố"), rule: Self.share)
        let right = FigureReading(try Self.row("", "M", note: "Chưa công bố"), rule: Self.share)

        #expect(bare.problems.map(\.field) == ["note-1.6"])
        #expect(both.problems.map(\.message.key) == ["figure.missing_has_value"])
        #expect(right.figure?.status == .missing)
        #expect(right.missing(for: try FigureKey("1.6")).isEmpty)
    }

    @Test func `a row without an answer may be saved but not sent`() throws {
        let reading = FigureReading(try Self.row(note: "đang hỏi"), rule: Self.share)

        #expect(reading.problems.isEmpty)
        #expect(!reading.isAnswered)
        #expect(reading.missing(for: try FigureKey("1.6")).map(\.message.key) == ["figure.unanswered"])
    }

    @Test(arguments: ["", "X", "a"])
    func `a status that does not exist is refused`(status: String) throws {
        #expect(FigureReading(try Self.row("5", status), rule: Self.share).problems.map(\.field) == ["status-1.6"])
    }

    @Test(arguments: [
        (["50"], "60", false), (["50"], "60,01", true), (["50"], "39,99", true), (["20", "50"], "99", false),
        ([], "99", false), (["20", "40", "50"], "90", false), (["20", "40", "50"], "90,5", true),
    ])
    func `a jump is a change beyond twice the greatest so far and at least ten points`(
        history: [String],
        text: String,
        jumps: Bool
    ) throws {
        let values = history.compactMap(ExactDecimal.init(canonical:))
        let rule = FigureRule(unit: .percent, aggregation: .ratio, history: values)

        let reading = FigureReading(try Self.row(text), rule: rule)

        #expect(reading.problems.isEmpty)
        #expect(reading.warnings.isEmpty != jumps)
        #expect(reading.missing(for: try FigureKey("1.6")).isEmpty != jumps)
    }

    @Test func `a word of explanation lets a jump be sent`() throws {
        let rule = FigureRule(unit: .percent, aggregation: .ratio, history: [ExactDecimal(20)])

        let reading = FigureReading(try Self.row("90", note: "Đổi phương pháp"), rule: rule)

        #expect(reading.warnings.count == 1)
        #expect(reading.missing(for: try FigureKey("1.6")).isEmpty)
    }
}
