import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct LetterPagesTests {
    private static let base = "/ke-hoach/chuyen-doi-so-2023/don-doc/cong-van"
    private static let unit = base + "/don-vi/cuc-vien-thong"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"

    private func with(_ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void) async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await PublishedPlan(database: database)
            let runtime = field.runtime.with(pdf: RecordingConverter())
            let site = TestSite(runtime: runtime, clock: field.clock)
            try await site.add("le.thu.ha", "Lê Thu Hà", .coordinator, "cuc-cdsqg")
            try await site.add("hoang.thi.mai", "Hoàng Thị Mai", .contributor, "cuc-vien-thong")
            try await site.add("lanh.dao", "Lãnh Đạo", .leadership, "bo-khcn")
            let responder = Site(runtime: runtime, configuration: site.configuration, table: .all()).responder()
            try await Application(responder: responder, logger: runtime.logger).test(.router) { client in
                try await body(site, client)
            }
        }
    }

    @Test func `the coordinator sees who is late, reads the letter, makes it and saves it`() async throws {
        try await with { site, client in
            let browser = try await site.signIn("le.thu.ha")

            let list = String(buffer: try await browser.get(Self.base, client).body)
            let draft = String(buffer: try await browser.get(Self.unit, client).body)
            let made = try await browser.post(Self.unit, [], client)
            let after = String(buffer: try await browser.get(Self.unit, client).body)
            let word = try await browser.get(Self.base + "/1/docx", client)
            let pdf = try await browser.get(Self.base + "/1/pdf", client)

            #expect(list.contains("Cục Viễn thông") && list.contains("Đến bước công văn"))
            #expect(draft.contains("CỤC CHUYỂN ĐỔI SỐ QUỐC GIA") && draft.contains("Kính gửi: Cục Viễn thông"))
            #expect(draft.contains("Nhiệm vụ 749-02: Ban hành văn bản") && draft.contains("Chưa có:"))
            #expect(made.status == .seeOther)
            #expect(after.contains(Self.base + "/1/docx"))
            #expect(word.headers[.contentType] == DocumentFormat.docx.mediaType)
            #expect(
                word.headers[.contentDisposition] == "attachment; filename=\"chuyen-doi-so-2023-cuc-vien-thong-1.docx\""
            )
            #expect(String(buffer: pdf.body) == "%PDF-1")
            #expect(try await browser.get(Self.base + "/9/docx", client).status == .notFound)
            #expect(try await browser.get(Self.base + "/1/odt", client).status == .notFound)
            #expect(try await browser.get(Self.base + "/don-vi/cuc-attt", client).status == .conflict)
        }
    }

    @Test func `what letters need is set, and faults stand beside their fields`() async throws {
        try await with { site, client in
            let browser = try await site.signIn("le.thu.ha")
            let good = [
                ("issuer", "coordinator"), ("symbol", "CĐSQG-CS"), ("place", "Hà Nội"),
                ("signatory_title", "Cục trưởng"),
                ("signatory", "Lê Thu Hà"), ("archive", "CS"), ("authority", ""), ("head_title", ""), ("copies", ""),
                ("answer_days", ""),
            ]
            let bad = [("issuer", "coordinator"), ("authority", "KT."), ("answer_days", "91"), ("place", "Hà Nội")]

            let refused = try await browser.post(Self.base, bad, client)
            let saved = try await browser.post(Self.base, good, client)
            let draft = String(buffer: try await browser.get(Self.unit, client).body)

            let text = String(buffer: refused.body)
            #expect(refused.status == .unprocessableContent)
            #expect(text.contains("f-head_title-error") && text.contains("f-answer_days-error"))
            #expect(saved.status == .seeOther)
            #expect(draft.contains("/CĐSQG-CS") && draft.contains("Hà Nội, ngày") && draft.contains("- Lưu: VT, CS."))
            #expect(!draft.contains("Chưa có:"))
        }
    }

    @Test func `leaders read, units do not`() async throws {
        try await with { site, client in
            let leader = try await site.signIn("lanh.dao")
            let writer = try await site.signIn("hoang.thi.mai")

            #expect(try await leader.get(Self.unit, client).status == .ok)
            #expect(try await leader.post(Self.unit, [], client).status == .forbidden)
            #expect(try await writer.get(Self.base, client).status == .forbidden)
            #expect(try await writer.get(Self.api + "/urging/letters", client).status == .forbidden)
        }
    }

    @Test func `a program reads who is late and saves the letter in the form it asks for`() async throws {
        try await with { site, client in
            let browser = try await site.signIn("le.thu.ha")
            let letter = Self.api + "/organisations/cuc-vien-thong/urging-letter"

            let units = String(buffer: try await browser.get(Self.api + "/urging/units", client).body)
            let items = String(buffer: try await browser.get(letter, client).body)
            let word = try await browser.get(letter + "?format=docx", client)
            let pdf = try await browser.get(letter + "?format=pdf", client)

            #expect(units.contains(#""code":"749-10/2023""#) && units.contains(#""days_late":641"#))
            #expect(items.contains(#""document":"749/QĐ-TTg""#))
            #expect(word.headers[.contentType] == DocumentFormat.docx.mediaType)
            #expect(String(buffer: pdf.body).hasPrefix("%PDF-"))
            #expect(try await browser.get(letter + "?format=odt", client).status == .unprocessableContent)
            #expect(String(buffer: try await browser.get(Self.api + "/urging/letters", client).body) == "[]")
        }
    }
}
