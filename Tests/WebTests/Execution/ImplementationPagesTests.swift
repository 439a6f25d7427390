import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct ImplementationPagesTests {
    private static let page = "/ke-hoach/chuyen-doi-so-2023/nhiem-vu/749-01/trien-khai"
    private static let form = page + "/phan/cuc-vien-thong"
    private static let list = "/ke-hoach/chuyen-doi-so-2023/nhiem-vu-trien-khai"

    private func site(
        hasTwoLeads: Bool = false,
        _ body: @Sendable (ExecutionField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ExecutionField(runtime: site.runtime, clock: site.clock, hasTwoLeads: hasTwoLeads)
            try await body(field, site, client)
        }
    }

    /// A form with one complete row and a blank one.
    private static func fields(_ changed: [String: String] = [:], action: String = "save") -> [(String, String)] {
        var fields = [
            "version": "0", "revision": "0", "order-1": "1", "name-1": "Khảo sát", "owner-1": "cuc-vien-thong",
            "person-1": "Vũ Thị Lan", "start-1": "2024-03-01", "due-1": "2024-06-30", "product-1": "Báo cáo",
            "weight-1": "100", "dependencies-1": "", "funding-1-2024-recurrent": "1.250.000.000", "name-2": "",
            "order-2": "",
        ]
        fields.merge(changed) { $1 }
        return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [("action", action)]
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func `a plan is written, submitted, returned with a reason, mended and approved`() async throws {
        try await site { field, site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let blank = Self.text(try await lan.get(Self.form, client))
            let saved = try await lan.post(Self.form, Self.fields(), client)
            let draft = Self.text(try await lan.get(Self.form, client))
            let hidden = Self.text(try await nam.get(Self.page, client))
            let kept = ["version": "1", "revision": "1", "id-1": "1"]
            let sent = try await lan.post(Self.form, Self.fields(kept, action: "submit"), client)
            let work = Self.text(try await nam.get("/viec-cua-toi", client))
            let reading = Self.text(try await nam.get(Self.page, client))
            let unreasoned = try await nam.post(
                Self.page + "/xem-xet",
                [("action", "return"), ("reason", " ")],
                client
            )
            let back = try await nam.post(
                Self.page + "/xem-xet",
                [("action", "return"), ("reason", "Thiếu <hạn>"), ("seen", "1.2")],
                client
            )
            let mine = Self.text(try await lan.get("/viec-cua-toi", client))
            let mended = try await lan.post(
                Self.form,
                Self.fields(["version": "1", "revision": "2", "id-1": "1", "due-1": "2024-07-31"], action: "submit"),
                client
            )
            let approved = try await nam.post(Self.page + "/xem-xet", [("action", "approve"), ("seen", "1.3")], client)
            let end = Self.text(try await lan.get(Self.page, client))

            #expect(blank.contains("name=\"name-3\""))
            #expect(blank.contains("Cục Chuyển đổi số quốc gia"))
            #expect(saved.headers[.location] == Self.form + "?tin=saved")
            #expect(draft.contains("value=\"1.250.000.000\""))
            #expect(!hidden.contains("Khảo sát"))
            #expect(sent.headers[.location] == Self.page + "?tin=submitted")
            #expect(work.contains(Self.page))
            #expect(reading.contains("1.250.000.000") && reading.contains("value=\"approve\""))
            #expect(unreasoned.status == .unprocessableContent)
            #expect(Self.text(unreasoned).contains("id=\"f-reason-error\""))
            #expect(back.status == .seeOther)
            #expect(mine.contains("Thiếu &lt;hạn&gt;"))
            #expect(mended.status == .seeOther)
            #expect(approved.headers[.location] == Self.page + "?tin=approve")
            #expect(end.contains("đã duyệt") && end.contains("31/07/2024"))
            #expect(try await field.sheet().approvedNumber == 1)
        }
    }

    @Test func `faults stand beside their fields, what was typed stays, and nothing is stored`() async throws {
        try await site { field, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let typed = [
                "due-1": "2024-02-29", "owner-1": "tinh-01", "weight-1": "abc",
                "funding-1-2024-recurrent": "-5.000.000",
                "dependencies-1": "1",
            ]

            let refused = try await lan.post(Self.form, Self.fields(typed), client)

            let page = Self.text(refused)
            #expect(refused.status == .unprocessableContent)
            for name in ["due-1", "owner-1", "weight-1", "funding-1-2024-recurrent"] {
                #expect(page.contains("id=\"f-\(name)-error\""), "\(name)")
                #expect(page.contains("href=\"#f-\(name)\""), "\(name)")
            }
            #expect(page.contains("value=\"abc\"") && page.contains("value=\"-5.000.000\""))
            #expect(try await field.sheet().versions.isEmpty)
        }
    }

    @Test func `a stale save shows both versions, and what the other person added`() async throws {
        try await site { field, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            try await SavePart(runtime: field.runtime)(try field.task, ExecutionField.part(), by: ExecutionField.duc)
            let typed = ["version": "1", "revision": "0", "id-1": "1", "name-1": "Khảo sát lại"]

            let refused = try await lan.post(Self.form, Self.fields(typed), client)
            let chosen = [
                "version": "1", "revision": "1", "id-1": "1", "name-1": "Khảo sát lại", "choose-name-1": "theirs",
                "theirs-name-1": "Khảo sát hiện trạng", "weight-1": "100",
            ]
            let saved = try await lan.post(Self.form, Self.fields(chosen), client)

            let page = Self.text(refused)
            #expect(refused.status == .conflict)
            #expect(page.contains("name=\"theirs-name-1\" value=\"Khảo sát hiện trạng\""))
            #expect(page.contains("hoang.van.duc") && page.contains("Lắp đặt giai đoạn 1"))
            #expect(page.contains("name=\"revision\" value=\"1\""))
            #expect(saved.status == .seeOther)
            #expect(try await field.sheet().activities.activities.map(\.name) == ["Khảo sát hiện trạng"])
        }
    }

    @Test func `a row is left out when it is ticked, and blank rows are added without storing`() async throws {
        try await site { field, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            try await SavePart(runtime: field.runtime)(try field.task, ExecutionField.part(), by: ExecutionField.lan)
            let more = try await lan.post(Self.form, Self.fields(action: "more"), client)
            let dropped = [
                "version": "1", "revision": "1", "id-1": "1", "drop-1": "1", "id-2": "2", "name-2": "Lắp đặt",
            ]

            let saved = try await lan.post(Self.form, Self.fields(dropped), client)

            #expect(more.status == .ok && Self.text(more).contains("name=\"name-7\""))
            #expect(saved.status == .seeOther)
            #expect(try await field.sheet().activities.activities.map(\.id.number) == [2])
        }
    }

    @Test func `versions are compared side by side, matched by activity`() async throws {
        try await site { field, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            try await field.approve(ExecutionField.part())
            let begun = try await lan.post(Self.page + "/phien-ban", [("from", "previous")], client)
            try await SavePart(runtime: field.runtime)(
                try field.task,
                PartContent(
                    part: try OrganisationCode("cuc-vien-thong"),
                    version: 2,
                    revision: 1,
                    rows: [TypedActivity(id: ActivityID(2), order: "1", name: "Lắp đặt toàn quốc")]
                ),
                by: ExecutionField.lan
            )

            let page = Self.text(try await lan.get(Self.page + "/so-sanh?tu=1&den=2", client))
            let unknown = try await lan.get(Self.page + "/so-sanh?tu=1&den=9", client)

            #expect(begun.status == .seeOther)
            #expect(page.contains("Lắp đặt giai đoạn 1") && page.contains("Lắp đặt toàn quốc"))
            #expect(page.contains("đã bỏ"))
            #expect(unknown.status == .notFound)
        }
    }

    @Test func `the public and strangers see nothing of it`() async throws {
        try await site { field, site, client in
            try await field.approve(ExecutionField.part())
            try await site.add("pham.quoc.binh", "Phạm Quốc Bình", .contributor, "tinh-01")
            let (binh, nam) = (try await site.signIn("pham.quoc.binh"), try await site.signIn("do.van.nam"))

            let visitor = try await client.execute(uri: Self.page, method: .get)
            let stranger = try await binh.get(Self.page, client)
            let form = try await binh.get(Self.form, client)
            let task = try await client.execute(uri: "/ke-hoach/chuyen-doi-so-2023/nhiem-vu/749-01", method: .get)
            let own = try await nam.get("/ke-hoach/chuyen-doi-so-2023/nhiem-vu/749-01", client)
            let filings = try await binh.get(Self.list, client)

            #expect(visitor.status == .seeOther || visitor.status == .unauthorized)
            #expect(stranger.status == .notFound && form.status == .notFound)
            #expect(!Self.text(task).contains("trien-khai"))
            #expect(Self.text(own).contains(Self.page))
            #expect(filings.status == .forbidden)
        }
    }

    @Test func `the coordinator's list is counted, filtered, and its days are a setting`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")
            let all = Self.text(try await nam.get(Self.list, client))
            let none = Self.text(try await nam.get(Self.list + "?tinh-trang=approved", client))
            let lead = Self.text(try await nam.get(Self.list + "?don-vi=cuc-vien-thong&tinh-trang=overdue", client))
            let refused = try await nam.post(Self.list, [("days", "400")], client)
            let unread = try await nam.post(Self.list, [("days", "45"), ("assigned_on", "hôm qua")], client)
            let set = try await nam.post(Self.list, [("days", "45"), ("assigned_on", "2023-02-01")], client)
            let after = Self.text(try await nam.get(Self.list, client))

            #expect(all.contains("749-10") && all.contains("15/07/2023"))
            #expect(none.contains("Không có nhiệm vụ nào khớp"))
            #expect(lead.contains("749-10") && !lead.contains("942-03"))
            #expect(refused.status == .unprocessableContent && Self.text(refused).contains("value=\"400\""))
            #expect(unread.status == .unprocessableContent && Self.text(unread).contains("value=\"hôm qua\""))
            #expect(set.status == .seeOther)
            #expect(after.contains("value=\"2023-02-01\""))
            #expect(after.contains("value=\"45\"") && after.contains("30/07/2023"))
        }
    }

    @Test func `a coordinating unit reads and comments, and does not write`() async throws {
        try await site { field, site, client in
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "cuc-attt")
            try await SavePart(runtime: field.runtime)(try field.task, ExecutionField.part(), by: ExecutionField.lan)
            let minh = try await site.signIn("tran.van.minh")

            let said = try await minh.post(Self.page + "/y-kien", [("comment", "Cần <sớm> hơn")], client)
            let empty = try await minh.post(Self.page + "/y-kien", [("comment", " ")], client)
            let page = Self.text(try await minh.get(Self.page, client))
            let form = try await minh.get(Self.form, client)

            #expect(said.status == .seeOther)
            #expect(empty.status == .unprocessableContent)
            #expect(page.contains("Cần &lt;sớm&gt; hơn") && page.contains("Khảo sát hiện trạng"))
            #expect(!page.contains("/phan/"))
            #expect(form.status == .forbidden)
        }
    }

    @Test func `each of several leads is led to its own part`() async throws {
        try await site(hasTwoLeads: true) { field, site, client in
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "cuc-attt")
            try await SavePart(runtime: field.runtime)(try field.task, ExecutionField.part(), by: ExecutionField.lan)
            let minh = try await site.signIn("tran.van.minh")

            let page = Self.text(try await minh.get(Self.page, client))
            let form = Self.text(try await minh.get(Self.page + "/phan/cuc-attt", client))
            let other = try await minh.get(Self.form, client)

            #expect(page.contains("/phan/cuc-attt") && !page.contains("/phan/cuc-vien-thong"))
            #expect(form.contains("I.1: Khảo sát hiện trạng") && !form.contains("value=\"submit\""))
            #expect(other.status == .forbidden)
        }
    }
}
