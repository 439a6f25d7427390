import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct EditionPagesTests {
    private static let list = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/an-ban"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/rounds/2025-Q3/editions"

    /// A locked round with an accepted report; the institute has an account.
    private func site(
        _ body: @Sendable (ReportingField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await site.add("pham.quoc.binh", "Phạm Quốc Bình", .recipient, "vien-chien-luoc")
            try await field.open()
            let (lan, ha) = (ReportingActor(ReportingField.lan), ReportingActor(ReportingField.ha))
            try await SubmitReport(runtime: site.runtime)(field.telecom, ReportingField.report(), by: lan)
            try await AcceptReport(runtime: site.runtime)(field.telecom, by: ha)
            for move in [RoundMove.close, .lock] {
                try await MoveRound(runtime: site.runtime)(try PeriodCode("2025-Q3"), of: field.plan.code, move, by: ha)
            }
            try await body(field, site, client)
        }
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func `an edition is frozen, read, taken and acknowledged`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")
            let binh = try await site.signIn("pham.quoc.binh")

            let frozen = try await nam.post(Self.list, [], client)
            let work = try await binh.get("/viec-cua-toi", client)
            let page = try await binh.get(Self.list + "/1", client)
            let file = try await binh.get(Self.list + "/1?format=json", client)
            let same = try await binh.get(Self.api + "/1", client)
            let taken = try await binh.post(Self.list + "/1/tiep-nhan", [], client)
            let listed = try await nam.get(Self.list, client)

            #expect(frozen.status == .seeOther)
            #expect(Self.text(work).contains(Self.list + "/1\""))
            #expect(Self.text(page).contains("Xác nhận đã tiếp nhận"))
            #expect(Self.text(page).contains("88,4"))
            #expect(Self.text(page).contains(Fingerprint.sha256(file.body.readableBytesView)))
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"chuyen-doi-so-2023-2025-Q3-1.json\"")
            #expect(same.body == file.body)
            #expect(taken.status == .seeOther)
            #expect(Self.text(listed).contains("Đã tiếp nhận"))
        }
    }

    @Test func `a second edition without a reason shows the page again`() async throws {
        try await site { field, site, client in
            let nam = try await site.signIn("do.van.nam")
            _ = try await nam.post(Self.list, [], client)
            let official = TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,1", status: "A")
            let ha = ReportingActor(ReportingField.ha)
            site.clock.advance(seconds: 60)
            try await CorrectFigure(runtime: site.runtime)(field.telecom, official, reason: "Số mới", by: ha)

            let refused = try await nam.post(Self.list, [("reason", " ")], client)
            let made = try await nam.post(Self.list, [("reason", "Đính chính 1.6")], client)
            let page = try await nam.get(Self.list + "/2", client)
            let changes = try await nam.get(Self.api + "/2/changes", client)

            #expect(refused.status == .unprocessableContent)
            #expect(Self.text(refused).contains("Hãy ghi lý do"))
            #expect(made.status == .seeOther)
            #expect(Self.text(page).contains("Thay đổi so với ấn bản trước"))
            #expect(Self.text(changes).contains("\"value\":\"88.1\""))
        }
    }

    @Test func `units and visitors do not see editions, and what is not there is not found`() async throws {
        try await site { _, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")
            _ = try await nam.post(Self.list, [], client)

            let unit = try await lan.get(Self.list, client)
            let visitor = try await client.execute(uri: Self.api, method: .get)
            let statuses = [
                try await nam.get(Self.list + "/2", client), try await nam.get(Self.list + "/0", client),
                try await nam.get(Self.list + "/01", client), try await nam.get(Self.list + "/x", client),
            ].map(\.status)
            let format = try await nam.get(Self.list + "/1?format=docx", client)
            let forbidden = try await nam.post(Self.list + "/1/tiep-nhan", [], client)

            #expect(unit.status == .forbidden)
            #expect(visitor.status == .unauthorized)
            #expect(statuses == [.notFound, .notFound, .notFound, .notFound])
            #expect(format.status == .unprocessableContent)
            #expect(forbidden.status == .forbidden)
        }
    }
}
