import Domain
import Testing

@Suite struct InstantReadingTests {
    @Test(arguments: [
        ("2025-10-02T09:00:00+07:00", "2025-10-02T09:00:00+07:00"),
        ("2025-10-02T02:00:00Z", "2025-10-02T09:00:00+07:00"),
        ("2025-10-01T21:30:00-04:30", "2025-10-02T09:00:00+07:00"),
        ("1969-12-31T17:00:00Z", "1970-01-01T00:00:00+07:00"),
    ])
    func `an instant is read with its offset`(text: String, expected: String) {
        #expect(Instant(rfc3339: text)?.rfc3339 == expected)
    }

    @Test(arguments: [
        "", "2025-10-02", "2025-10-02T09:00:00", "2025-10-02 09:00:00Z", "2025-13-02T09:00:00Z", "2025-10-02T24:00:00Z",
        "2025-10-02T09:60:00Z", "2025-10-02T09:00:00+7:00 ", "2025-10-02T-9:00:00Z", "2025-10-02T09:00:00X",
    ])
    func `anything else is no instant`(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }
}
