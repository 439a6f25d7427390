import Domain
import Testing

@Suite struct ReviewMarkTests {
    @Test(
        arguments: [
            ("value-1.6", .value, "1.6"), ("numerator-1.7.1", .numerator, "1.7.1"), ("note-4.10", .note, "4.10"),
            ("trend", .trend, ""), ("proposals", .proposals, ""),
        ] as [(String, ReportFieldPart, String)]
    )
    func `a field is named as on the form`(name: String, part: ReportFieldPart, row: String) {
        let field = ReportField(name: name)

        #expect(field?.part == part)
        #expect(field?.row == row)
        #expect(field?.name == name)
    }

    @Test(arguments: ["", "value", "value-", "trend-1.6", "giá-1.6", "-1.6", "revision"])
    func `anything else names no field`(name: String) {
        #expect(ReportField(name: name) == nil)
    }

    @Test(arguments: [
        (" Ghi rõ nguồn ", "Ghi rõ nguồn"), (String(repeating: "a", count: 1000), String(repeating: "a", count: 1000)),
    ])
    func `a mark says something`(typed: String, kept: String) throws {
        let mark = try ReviewMark(ReportField(.trend), typed)

        #expect(mark.comment == kept)
    }

    @Test(arguments: [
        ("", "review.mark_empty"), (" \n ", "review.mark_empty"),
        (String(repeating: "a", count: 1001), "review.mark_too_long"),
    ])
    func `a mark says neither nothing nor too much`(typed: String, key: String) {
        let refused = #expect(throws: InvalidInput.self) { try ReviewMark(ReportField(.value, row: "1.6"), typed) }

        #expect(refused?.problems.map(\.field) == ["mark-value-1.6"])
        #expect(refused?.problems.map(\.message.key) == [key])
    }
}
