import Documents
import Domain
import Foundation
import Testing

@Suite struct CalendarDocumentTests {
    private func text(summary: String, isDone: Bool = false) throws -> String {
        let event = CalendarEvent(
            uid: "ke-hoach-2025-Q3-cuc-vien-thong@tiendo",
            sequence: 2,
            modifiedAt: try #require(Instant(rfc3339: "2025-10-02T02:00:00+07:00")),
            day: try #require(Day(iso: "2025-10-04")),
            summary: summary,
            detail: "Trước ngày 05/10/2025",
            address: "https://tiendo.example/x",
            isDone: isDone
        )
        return String(decoding: CalendarDocument(name: "Hạn", events: [event]).bytes, as: UTF8.self)
    }

    @Test func `an event is the whole last day in time, with its name, number and change in UTC`() throws {
        let lines = try text(summary: "Hạn nộp").components(separatedBy: "\r\n")

        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
        for line in [
            "UID:ke-hoach-2025-Q3-cuc-vien-thong@tiendo", "SEQUENCE:2", "LAST-MODIFIED:20251001T190000Z",
            "DTSTAMP:20251001T190000Z", "DTSTART;VALUE=DATE:20251004", "DTEND;VALUE=DATE:20251005",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test func `a long line is folded at 75 bytes and never inside a character`() throws {
        let summary = String(repeating: "Hạn nộp báo cáo của đơn vị ", count: 9)
        let text = try text(summary: summary)

        for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)"))
    }

    @Test func `commas, semicolons, backslashes and line breaks are escaped`() throws {
        let text = try text(summary: "a,b;c\\d\ne\u{7}f").replacing("\r\n ", with: "")

        #expect(text.contains("SUMMARY:a\\,b\\;c\\\\d\\nef\r\n"))
    }

    @Test func `what is done reminds nobody`() throws {
        #expect(try text(summary: "x").contains("BEGIN:VALARM"))
        #expect(try !text(summary: "x", isDone: true).contains("BEGIN:VALARM"))
    }
}
