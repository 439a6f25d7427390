import Domain

/// A calendar that programs subscribe to (iCalendar, RFC 5545).
package struct CalendarDocument: Sendable {
    /// Its name.
    package let name: String
    /// Its events, in order.
    package let events: [CalendarEvent]

    /// A calendar.
    package init(name: String, events: [CalendarEvent]) {
        self.name = name
        self.events = events
    }

    /// The calendar in UTF-8: lines end with CRLF and are folded at 75 bytes, never inside a character. Days need no time
    /// zone; instants are in UTC.
    package var bytes: [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tiendo//due dates//VI", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))", "NAME:\(Self.escaped(name))",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
        ]
        for event in events { lines += Self.lines(of: event) }
        lines.append("END:VCALENDAR")
        return lines.flatMap(Self.folded)
    }

    private static func lines(of event: CalendarEvent) -> [String] {
        let changed = utc(event.modifiedAt)
        return [
            "BEGIN:VEVENT", "UID:\(escaped(event.uid))", "SEQUENCE:\(event.sequence)", "DTSTAMP:\(changed)",
            "LAST-MODIFIED:\(changed)", "DTSTART;VALUE=DATE:\(basic(event.day))",
            "DTEND;VALUE=DATE:\(basic(event.day.adding(days: 1)))", "SUMMARY:\(escaped(event.summary))",
            "DESCRIPTION:\(escaped(event.detail))", "URL:\(event.address)", "TRANSP:TRANSPARENT",
        ] + (event.isDone ? [] : alarm(event)) + ["END:VEVENT"]
    }

    /// A reminder at nine in the morning of the day before.
    private static func alarm(_ event: CalendarEvent) -> [String] {
        [
            "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15H", "DESCRIPTION:\(escaped(event.summary))", "END:VALARM",
        ]
    }

    private static func basic(_ day: Day) -> String { day.iso.replacing("-", with: "") }

    private static func utc(_ instant: Instant) -> String {
        let shifted = instant.adding(seconds: -7 * 3600)
        let (hour, minute, second) = shifted.clock
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(basic(shifted.day))T\(two(hour))\(two(minute))\(two(second))Z"
    }

    /// RFC 5545, 3.3.11: backslash, semicolon, comma and line break are written with a backslash; other control
    /// characters are dropped.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n", "\r": escaped += "\\n"
            default: if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    private static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        for scalar in line.unicodeScalars {
            let piece = Array(String(scalar).utf8)
            if length + piece.count > 75 {
                bytes += Array("\r\n ".utf8)
                length = 1
            }
            bytes += piece
            length += piece.count
        }
        return bytes + Array("\r\n".utf8)
    }
}
