import Documents
import Domain
import Foundation
import Testing

@Suite struct MailDocumentTests {
    private func document(subject: String = "Sắp đến hạn", name: String = "Vũ Thị Lan") throws -> String {
        let mail = MailDocument(
            messageID: "0123abcd@mic.example",
            date: try #require(Instant(rfc3339: "2025-10-02T09:05:07+07:00")),
            from: ("Tiến độ", try EmailAddress("tiendo@mic.example")),
            to: (name, try EmailAddress("vu.thi.lan@mic.example")),
            subject: subject,
            settingAddress: "https://tiendo.example/tai-khoan/don-doc",
            language: "vi",
            text: "Kính gửi\n.dấu chấm\n",
            html: "<p>Kính gửi</p>"
        )
        return String(decoding: mail.bytes, as: UTF8.self)
    }

    private func headers(_ text: String) throws -> [String] {
        let end = try #require(text.range(of: "\r\n\r\n"))
        return text[..<end.lowerBound].components(separatedBy: "\r\n")
    }

    @Test func `every line is ASCII, ends with CRLF and has at most 78 characters`() throws {
        let text = try document(subject: String(repeating: "Quý III năm 2025 – Cục Viễn thông ", count: 12))

        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        for line in text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 78, "\(line)")
            #expect(!line.contains("\n") && !line.contains("\r"))
        }
    }

    @Test func `the headers are there once, with the date in Viet Nam`() throws {
        let headers = try headers(document())

        #expect(headers.contains("Date: Thu, 02 Oct 2025 09:05:07 +0700"))
        #expect(headers.contains("Message-ID: <0123abcd@mic.example>"))
        #expect(headers.contains("List-Unsubscribe: <https://tiendo.example/tai-khoan/don-doc>"))
        #expect(headers.contains("Subject: =?UTF-8?B?\(Data("Sắp đến hạn".utf8).base64EncodedString())?="))
        for name in ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version"] {
            #expect(headers.count { $0.hasPrefix(name + ":") } == 1, "\(name)")
        }
    }

    @Test(arguments: ["Hạn\r\nBcc: x@y.vn", "Hạn\nBcc: x@y.vn", "Plain\r\n\r\nbody", "a\u{85}b\u{2028}c", "a\u{0}b"])
    func `nothing typed becomes another header`(text: String) throws {
        let names = try headers(document(subject: text, name: text)).filter { !$0.hasPrefix(" ") }
            .map { String($0.prefix { $0 != ":" }) }

        #expect(
            names == [
                "Date", "From", "To", "Message-ID", "Subject", "Content-Language", "List-Unsubscribe", "Auto-Submitted",
                "MIME-Version", "Content-Type",
            ]
        )
    }

    @Test func `a letter says the same in text and in HTML, and escapes what was typed`() {
        let letter = Letter(
            language: "vi",
            subject: "Đôn đốc",
            greeting: "Kính gửi <Lan>,",
            lead: "Có 1 báo cáo:",
            items: [
                LetterItem(title: "Cục Viễn thông", lines: ["Còn 2 ngày."], link: ("Mở", "https://x.example/a?b=1&c=2"))
            ],
            closing: ["Thư tự động."],
            setting: ("Cài đặt", "https://x.example/tai-khoan")
        )

        #expect(letter.text.contains("* Cục Viễn thông\n  Còn 2 ngày.\n  Mở: https://x.example/a?b=1&c=2\n"))
        #expect(letter.html.contains("<p>Kính gửi &lt;Lan&gt;,</p>"))
        #expect(letter.html.contains("<a href=\"https://x.example/a?b=1&amp;c=2\">Mở</a>"))
    }
}
