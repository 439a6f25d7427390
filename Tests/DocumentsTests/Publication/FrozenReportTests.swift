import Documents
import Domain
import Testing

@Suite struct FrozenReportTests {
    private static func report() throws -> ConsolidatedReport {
        let value = ExactDecimal(canonical: "86.97")
        let stated = Figure(
            value: value,
            numerator: ExactDecimal(8697),
            denominator: ExactDecimal(10_000),
            status: .provisional,
            note: "ước \"tính\""
        )
        let missing = Figure(value: nil, numerator: nil, denominator: nil, status: .missing, note: "Chưa có")
        return try FrozenSample.report([
            FrozenSample.figure(stated, vintage: 3), FrozenSample.figure(missing, vintage: 1),
            FrozenSample.figure(nil, state: .submitted), FrozenSample.figure(nil, state: .returned),
            FrozenSample.figure(nil, state: nil),
        ])
    }

    @Test func `a report comes back from its JSON as it was`() throws {
        let report = try Self.report()

        #expect(try ConsolidatedReport(frozen: report.json.bytes()) == report)
    }

    @Test func `a report read for the public has no words, and stays so`() throws {
        let report = try FrozenSample.report([], narratives: nil)

        #expect(try ConsolidatedReport(frozen: report.json.bytes()).narratives == nil)
    }

    @Test(arguments: [
        ("\"vintage\":3", "\"vintage\":\"3\"", "/indicators/0/figures/0/vintage"),
        ("\"unit\":\"percent\"", "\"unit\":\"parsec\"", "/indicators/0/unit"),
        ("\"value\":\"86.97\"", "\"value\":\"86,97\"", "/indicators/0/figures/0/value"),
        ("\"asks_for\"", "\"asked_for\"", "/round/asks_for"),
    ])
    func `what was changed by hand is named by its place`(right: String, wrong: String, place: String) throws {
        let text = String(decoding: try Self.report().json.bytes(), as: UTF8.self)
        #expect(text.contains(right))

        let fault = #expect(throws: FrozenContentFault.self) {
            try ConsolidatedReport(frozen: Array(text.replacing(right, with: wrong, maxReplacements: 1).utf8))
        }
        #expect(fault?.member == place)
    }
}
