import Domain
import Testing

@Suite struct PeriodRuleTests {
    @Test(arguments: [
        ("Q1", "prev-12;01;02;03", "03-04", 2023, "2023-Q1", "2022-12-01", "2023-03-31", "2023-04-03"),
        ("Q2", "04;05;06", "05-07", 2023, "2023-Q2", "2023-04-01", "2023-06-30", "2023-07-05"),
        ("Q3", "07;08;09", "05-10", 2025, "2025-Q3", "2025-07-01", "2025-09-30", "2025-10-05"),
        ("Q4", "10;11", "05-12", 2024, "2024-Q4", "2024-10-01", "2024-11-30", "2024-12-05"),
        ("T01", "prev-12-15..01-14", "20-01", 2024, "2024-T01", "2023-12-15", "2024-01-14", "2024-01-20"),
        ("T12", "11-15..12-14", "20-12", 2024, "2024-T12", "2024-11-15", "2024-12-14", "2024-12-20"),
        ("N", "01;02;03;04;05;06;07;08;09;10;11;12", "15-01", 2024, "2024-N", "2024-01-01", "2024-12-31", "2025-01-15"),
        ("T02", "02", "01-03", 2024, "2024-T02", "2024-02-01", "2024-02-29", "2024-03-01"),
        ("T02", "02", "01-03", 2023, "2023-T02", "2023-02-01", "2023-02-28", "2023-03-01"),
    ])
    func `a rule is dated year by year with its strict deadline`(
        code: String,
        months: String,
        due: String,
        year: Int,
        period: String,
        from: String,
        to: String,
        dueBefore: String
    ) throws {
        let rule = try PeriodRule(code: code, months: months, dueBefore: due, requires: "data")

        let dated = try #require(rule.period(in: year))

        #expect([dated.code.text, dated.from.iso, dated.to.iso, dated.dueBefore.iso] == [period, from, to, dueBefore])
        #expect(dated.asksFor == ["data"])
    }

    @Test(arguments: [
        ("q 1", "01", "03-04", "data", ["code"]),
        ("Q1", "01;03", "03-04", "data", ["months"]),
        ("Q1", "13", "03-04", "data", ["months"]),
        ("Q1", "", "03-04", "data", ["months"]),
        ("Q1", "02-15..01-14", "03-04", "data", ["months"]),
        ("Q1", "01", "31-02", "data", ["due_before"]),
        ("Q1", "01", "2023-04-03", "data", ["due_before"]),
        ("Q1", "01", "03-04", "data;speech", ["requires"]),
        ("", "", "", "x", ["code", "months", "due_before", "requires"]),
    ])
    func `a row that is no period is refused column by column`(
        code: String,
        months: String,
        due: String,
        requires: String,
        fields: [String]
    ) {
        let refusal = #expect(throws: InvalidInput.self) {
            try PeriodRule(code: code, months: months, dueBefore: due, requires: requires)
        }

        #expect(refusal?.problems.map(\.field) == fields)
    }
}
