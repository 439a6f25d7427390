import Domain
import Testing

@Suite struct PrintedTargetTests {
    @Test(arguments: [
        ("100%", IndicatorUnit.percent, TargetComparison.equal, "100"),
        ("≥ 80%", .percent, .atLeast, "80"),
        (">= 80 %", .percent, .atLeast, "80"),
        (">50%", .percent, .moreThan, "50"),
        ("> 80%", .percent, .moreThan, "80"),
        ("86,97%", .percent, .equal, "86.97"),
        ("30.14%", .percent, .equal, "30.14"),
        ("14,256%", .percent, .equal, "14.256"),
        ("０％", .percent, .equal, "0"),
        ("30\u{00A0}%", .percent, .equal, "30"),
        ("15,5", .percent, .equal, "15.5"),
        ("≤ 5%", .percent, .atMost, "5"),
        ("86", .rank, .equal, "86"),
        ("Top 50", .rank, .atMost, "50"),
        ("TOP50", .rank, .atMost, "50"),
        ("1200", .count, .equal, "1200"),
        ("0,7871", .score, .equal, "0.7871"),
    ])
    func `a printed cell is read into a comparison and an exact number`(
        text: String,
        unit: IndicatorUnit,
        comparison: TargetComparison,
        value: String
    ) throws {
        let read = try PrintedTarget.read(text, unit: unit, aggregation: .ratio)

        #expect(read?.comparison == comparison)
        #expect(read?.value.canonical == value)
    }

    @Test(arguments: ["-", " – ", "—"])
    func `a dash is no value, never zero`(text: String) throws {
        #expect(try PrintedTarget.read(text, unit: .percent, aggregation: .ratio) == nil)
    }

    @Test(arguments: [
        ("khoảng 80%", IndicatorUnit.percent, "target.not_a_target"),
        ("", .percent, "target.not_a_target"),
        ("80%%", .percent, "target.not_a_target"),
        ("1.234,5", .percent, "target.not_a_target"),
        ("100,1%", .percent, "target.percent_out_of_range"),
        ("-5%", .percent, "target.percent_out_of_range"),
        ("Top 50", .percent, "target.not_a_target"),
        ("50%", .rank, "target.percent_of_other_unit"),
        ("Top 0", .rank, "target.not_a_rank"),
        ("12,5", .rank, "target.not_a_rank"),
        ("1.234", .count, "number.two_readings"),
        ("2,5", .count, "target.not_a_count"),
    ])
    func `a cell nobody can parse is refused with what was read`(text: String, unit: IndicatorUnit, key: String) {
        let refusal = #expect(throws: InvalidInput.self) {
            try PrintedTarget.read(text, unit: unit, aggregation: .ratio)
        }

        #expect(refusal?.problems.map(\.message.key) == [key])
        #expect(refusal?.problems.first?.message.values["read"] == text)
    }

    @Test func `a rate of change may leave the range of a share`() throws {
        let read = try PrintedTarget.read("-7,5%", unit: .percent, aggregation: .rateOfChange)

        #expect(read?.value.canonical == "-7.5")
    }
}
