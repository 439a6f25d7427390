package import Domain
import Foundation

/// A message as mail programs exchange it (RFC 5322, MIME): UTF-8 in base64, plain text and HTML beside each other.
package struct MailDocument: Sendable {
    /// What names it, without angle brackets.
    package let messageID: String
    /// When it was written.
    package let date: Instant
    /// The name and address it comes from.
    package let from: (name: String, address: EmailAddress)
    /// The name and address it goes to.
    package let to: (name: String, address: EmailAddress)
    /// What it is about; what cannot stand in one line is dropped.
    package let subject: String
    /// Where its reader chooses what they get.
    package let settingAddress: String
    /// `vi` or `en`.
    package let language: String
    /// The plain text.
    package let text: String
    /// The same as an HTML document.
    package let html: String

    /// A message.
    package init(
        messageID: String,
        date: Instant,
        from: (name: String, address: EmailAddress),
        to: (name: String, address: EmailAddress),
        subject: String,
        settingAddress: String,
        language: String,
        text: String,
        html: String
    ) {
        self.messageID = messageID
        self.date = date
        self.from = from
        self.to = to
        self.subject = subject
        self.settingAddress = settingAddress
        self.language = language
        self.text = text
        self.html = html
    }

    /// The message with CRLF line ends, every line in ASCII and at most 78 characters, but for a long address of a page.
    package var bytes: [UInt8] {
        let boundary = "tiendo-" + messageID.prefix { $0 != "@" }.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        var lines = [
            "Date: \(Self.date(date))", "From: \(Self.mailbox(from.name, from.address))",
            "To: \(Self.mailbox(to.name, to.address))", "Message-ID: <\(EncodedWord.oneLine(messageID))>",
            "Subject: \(EncodedWord.text(subject, after: 9))", "Content-Language: \(EncodedWord.oneLine(language))",
            "List-Unsubscribe: <\(EncodedWord.oneLine(settingAddress))>", "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0", "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"", "",
        ]
        for (type, content) in [("plain", text), ("html", html)] {
            lines += [
                "--" + boundary, "Content-Type: text/\(type); charset=utf-8", "Content-Transfer-Encoding: base64", "",
            ]
            lines += Self.base64(content)
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private static func mailbox(_ name: String, _ address: EmailAddress) -> String {
        let name = EncodedWord.oneLine(name)
        return name.isEmpty ? address.text : "\(EncodedWord.text(name, after: 6, always: true))\r\n <\(address)>"
    }

    private static func base64(_ text: String) -> [String] {
        let unified = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        let encoded = Array(Data(unified.utf8).base64EncodedString().utf8)
        return stride(from: 0, to: encoded.count, by: 76).map { start in
            String(decoding: encoded[start..<min(start + 76, encoded.count)], as: UTF8.self)
        }
    }

    /// RFC 5322, 3.3, e.g. `Thu, 02 Oct 2025 09:00:00 +0700`.
    static func date(_ instant: Instant) -> String {
        let (year, month, day) = instant.day.parts
        let (hour, minute, second) = instant.clock
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let weekday = weekdays[((instant.day.number + 4) % 7 + 7) % 7]
        return "\(weekday), \(two(day)) \(months[month - 1]) \(year) \(two(hour)):\(two(minute)):\(two(second)) +0700"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
