import Domain
import Testing

@Suite struct InstantAsOfTests {
    private static let now = Instant(Day(number: 20_363), hour: 9)

    @Test(
        arguments: [
            ("2025-10-01", 1_759_337_999_999), ("2025-10-02T08:59:59+07:00", 1_759_370_399_999),
            ("2025-10-02T01:59:59Z", 1_759_370_399_999), ("2025-10-02T08:59:59 07:00", 1_759_370_399_999),
            ("2025-10-02T08:59:59.5+07:00", 1_759_370_399_500), ("2025-10-02T08:59:59.123+07:00", 1_759_370_399_123),
            ("2025-10-02T08:59:59.0004Z", 1_759_395_599_000), ("2025-10-02T08:59:59.123456Z", 1_759_395_599_123),
        ] as [(String, Int64)]
    )
    func `a moment is meant to its end`(text: String, milliseconds: Int64) throws {
        let instant = try Instant(asOf: text)

        #expect(instant.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "hôm qua", "2025-02-30", "2025-10-02T09:00", "2025-10-02 09:00:00", "02/10/2025", "2025-10-02T09:00:00.+07:00",
        "2025-10-02T09:00:00.x+07:00", "2025-10-02T24:00:00Z", "2025",
    ])
    func `anything else is refused with what is expected`(text: String) {
        #expect(throws: InvalidInput(field: "as_of", "as_of.unreadable", ["read": text])) {
            try Instant(asOf: text)
        }
    }

    @Test(arguments: [nil, "", "2025-10-02", "2025-10-02T09:00:00+07:00", "2025-10-02T23:59:59+07:00"])
    func `a moment that has not ended is now`(text: String?) throws {
        let instant = try Instant.asOf(text, at: Self.now)

        #expect(instant == nil)
    }

    @Test func `the second before now is past, the day after today is refused`() throws {
        let past = try Instant.asOf("2025-10-02T08:59:59+07:00", at: Self.now)

        #expect(past == Instant(milliseconds: Self.now.milliseconds - 1))
        #expect(throws: InvalidInput(field: "as_of", "as_of.still_to_come", ["read": "2025-10-03"])) {
            try Instant.asOf("2025-10-03", at: Self.now)
        }
    }
}
