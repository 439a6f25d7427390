import Domain
import Testing

@Suite struct FigureKeyTests {
    @Test(arguments: [
        ("1.6", "1.6", ObligationKind.measuring), ("1.6-contributing", "1.6", .contributing),
        ("1.10-contributing", "1.10", .contributing),
    ])
    func `a row of part I is named by its indicator and kind`(text: String, code: String, kind: ObligationKind) throws {
        let key = try FigureKey(text)

        #expect(key == FigureKey(try IndicatorCode(code), kind))
        #expect(key.text == text)
        #expect(ReportField(name: "value-" + text) == ReportField(.value, row: key.text))
    }

    @Test(arguments: [
        "", "1.6-", "1.6-measuring", "-contributing", "1.6-CONTRIBUTING", "1.6-contributing-contributing",
    ])
    func `anything else names no row`(text: String) {
        #expect(throws: InvalidInput.self) { try FigureKey(text) }
    }

    @Test func `rows stand by code, measured before contributed`() throws {
        let keys = try ["1.10", "1.6-contributing", "1.6", "1.10-contributing"].map { try FigureKey($0) }

        #expect(keys.sorted().map(\.text) == ["1.6", "1.6-contributing", "1.10", "1.10-contributing"])
    }
}
