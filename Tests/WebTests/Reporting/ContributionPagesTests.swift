import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

/// Contributions as people and programs see them.
@Suite struct ContributionPagesTests {
    private static let plan = "/ke-hoach/chuyen-doi-so-2023"
    private static let round = plan + "/ky-bao-cao/2025-Q3"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"
    private static let form = round + "/bao-cao/cuc-cdsqg"

    /// A site with the field; Q3 is open, two contributors are accepted, Đỗ Mạnh Cường measures and Đỗ Văn Nam coordinates.
    private func with(
        asking setting: ContributionSetting = .all,
        _ body: @Sendable (ContributionField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ContributionField(runtime: site.runtime, clock: site.clock, asking: setting)
            try await field.field.open()
            if setting != .none {
                try await field.supply(ContributionField.contribution("851", of: "1000"), of: "bo-y-te")
                try await field.supply(ContributionField.contribution("1", of: "3"), of: "ha-noi")
            }
            try await site.add("do.manh.cuong", "Đỗ Mạnh Cường", .contributor, "cuc-cdsqg")
            try await site.add("phan.thi.yen", "Phan Thị Yến", .contributor, "bo-y-te")
            try await body(field, site, client)
        }
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static func call(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String = "",
        by browser: Browser,
        _ client: any TestClientProtocol
    ) async throws -> (status: HTTPResponse.Status, json: JSONValue) {
        var headers: HTTPFields = [.cookie: browser.cookie, .contentType: "application/json"]
        if let name = HTTPField.Name("X-CSRF-Token") { headers[name] = browser.formToken }
        let response = try await client.execute(
            uri: path,
            method: method,
            headers: headers,
            body: ByteBuffer(string: body)
        )
        return (response.status, try JSONValue(reading: Array(response.body.readableBytesView)))
    }

    @Test func `who measures sees the sum beside the field and takes it over with what else was typed`() async throws {
        try await with { _, site, client in
            let cuong = try await site.signIn("do.manh.cuong")
            let page = Self.text(try await cuong.get(Self.form, client))

            let fields = [
                ("action", "take-1.1"), ("sum-1.1", "852/1003/2"), ("revision", "0"), ("value-1.1", ""),
                ("status-1.1", "A"), ("value-5.1", "71"), ("status-5.1", "A"), ("note-5.1", "UN DESA"),
            ]
            let taken = try await cuong.post(Self.form, fields, client)
            let after = Self.text(try await cuong.get(Self.form + "?tin=taken", client))

            let first = page.split(separator: "<button").first { $0.contains("name=\"action\"") }
            #expect(first?.contains("value=\"save\"") == true)
            #expect(page.contains("852 / 1.003 = "))
            #expect(page.contains("2/6 đơn vị đã có số"))
            #expect(page.contains("name=\"sum-1.1\" value=\"852/1003/2\""))
            #expect(taken.status == .seeOther)
            #expect(after.contains("value=\"852\"") && after.contains("value=\"1003\""))
            #expect(after.contains("Tổng hợp từ 2/6 đơn vị đóng góp"))
            #expect(after.contains("value=\"71\"") && after.contains("UN DESA"))
            #expect(after.contains("Đã lấy số vào bản nháp."))
        }
    }

    @Test func `a sum that changed meanwhile is not taken over, and what was typed stays`() async throws {
        try await with { field, site, client in
            let cuong = try await site.signIn("do.manh.cuong")
            try await field.supply(ContributionField.contribution("5", of: "9"), of: "nhnn")

            let fields = [
                ("action", "take-1.1"), ("sum-1.1", "852/1003/2"), ("revision", "0"), ("value-1.1", ""),
                ("status-1.1", "A"), ("value-5.1", "71"), ("status-5.1", "A"), ("note-5.1", "UN DESA"),
            ]
            let refused = try await cuong.post(Self.form, fields, client)

            #expect(refused.status == .conflict)
            #expect(Self.text(refused).contains("đã thay đổi sau khi bạn mở trang"))
            #expect(Self.text(refused).contains("UN DESA"))
            #expect(Self.text(refused).contains("value=\"857/1012/3\""))
        }
    }

    @Test func `another figure than the sum asks for its source beside the field`() async throws {
        try await with { _, site, client in
            let cuong = try await site.signIn("do.manh.cuong")
            let fields = [
                ("action", "submit"), ("revision", "0"), ("value-1.1", "90"), ("status-1.1", "A"), ("note-1.1", ""),
                ("value-5.1", "71"), ("status-5.1", "A"),
            ]
            let refused = try await cuong.post(Self.form, fields, client)
            let said = try await cuong.post(
                Self.form,
                fields.map { $0.0 == "note-1.1" ? ($0.0, "Theo hệ thống EMC") : $0 },
                client
            )

            #expect(refused.status == .unprocessableContent)
            #expect(Self.text(refused).contains("href=\"#f-note-1.1\""))
            #expect(Self.text(refused).contains("Hãy ghi nguồn hoặc lý do"))
            #expect(said.status == .seeOther)
            let nam = try await site.signIn("do.van.nam")
            let review = Self.text(try await nam.get(Self.form, client))
            let queue = Self.text(try await nam.get(Self.plan + "/cho-xem-xet", client))
            #expect(review.contains("852 / 1.003 = ") && review.contains("Lệch "))
            #expect(queue.contains("1 số lệch với tổng đóng góp"))
        }
    }

    @Test func `the contributions of an indicator are listed, filtered and given as a file`() async throws {
        try await with { _, site, client in
            let cuong = try await site.signIn("do.manh.cuong")
            let path = Self.round + "/dong-gop/1.1"

            let all = try await cuong.get(path, client)
            let counted = Self.text(try await cuong.get(path + "?tinh-trang=counted", client))
            let file = try await cuong.get(path + "?tinh-trang=counted&format=csv", client)
            let before = Self.text(try await cuong.get(path + "?as_of=2025-09-01", client))
            let sums = Self.text(try await cuong.get(Self.round + "/dong-gop", client))

            #expect(all.status == .ok)
            #expect(Self.text(all).contains("Ngân hàng Nhà nước Việt Nam"))
            #expect(Self.text(all).contains("Cần ít nhất 5 tỷ lệ"))
            #expect(counted.contains("Bộ Y tế") && !counted.contains("Ngân hàng Nhà nước"))
            #expect(file.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(Self.text(file).split(whereSeparator: \.isNewline).count == 3)
            #expect(before.contains("0/6 đơn vị đã có số"))
            #expect(sums.contains("2/6 đơn vị đã có số"))
        }
    }

    @Test func `who only contributes sees nobody else's figures`() async throws {
        try await with { _, site, client in
            let yen = try await site.signIn("phan.thi.yen")

            let list = try await yen.get(Self.round + "/dong-gop/1.1", client)
            let sums = Self.text(try await yen.get(Self.round + "/dong-gop", client))
            let form = Self.text(try await yen.get(Self.round + "/bao-cao/bo-y-te", client))

            #expect(list.status == .notFound)
            #expect(!sums.contains("852"))
            #expect(form.contains("đóng góp"))
        }
    }

    @Test func `the coordinator decides what is asked for, and is told what cannot be`() async throws {
        try await with(asking: .none) { field, site, client in
            let (nam, lan) = (try await site.signIn("do.van.nam"), try await site.signIn("vu.thi.lan"))
            let path = Self.plan + "/so-lieu-dong-gop"

            let page = Self.text(try await nam.get(path, client))
            let empty = try await nam.post(path, [("asks", "chosen")], client)
            let chosen = try await nam.post(path, [("asks", "chosen"), ("indicator", "1.1")], client)
            let stranger = try await lan.get(path, client)

            #expect(page.contains("value=\"1.1\"") && page.contains("value=\"1.2\"") && !page.contains("value=\"5.1\""))
            #expect(empty.status == .unprocessableContent)
            #expect(Self.text(empty).contains("Hãy chọn ít nhất một chỉ tiêu."))
            #expect(chosen.status == .seeOther)
            #expect(stranger.status == .forbidden)
            let setting = try await site.runtime.database.read { connection in
                try ContributionSettingStore(connection: connection).setting(planID: field.field.plan.id)
            }
            #expect(setting == .chosen([try ContributionField.ratio]))
        }
    }

    @Test func `programs read sums and contributions and take the sum over`() async throws {
        try await with { _, site, client in
            let (cuong, nam) = (try await site.signIn("do.manh.cuong"), try await site.signIn("do.van.nam"))
            let offers = Self.api + "/rounds/2025-Q3/reports/cuc-cdsqg/offers/1.1"

            let sums = try await Self.call(.get, Self.api + "/rounds/2025-Q3/contributions", by: cuong, client)
            let list = try await Self.call(
                .get,
                Self.api + "/rounds/2025-Q3/contributions/1.1?state=counted&limit=1",
                by: cuong,
                client
            )
            let stale = try await Self.call(.post, offers, #"{"offer":"sum","token":"1/2/1"}"#, by: cuong, client)
            let taken = try await Self.call(.post, offers, #"{"offer":"sum","token":"852/1003/2"}"#, by: cuong, client)
            let odd = try await Self.call(.post, offers, #"{"offer":"guess"}"#, by: cuong, client)
            let setting = try await Self.call(.get, Self.api + "/contributions", by: nam, client)
            let set = try await Self.call(
                .put,
                Self.api + "/contributions",
                #"{"asks":"chosen","indicators":["1.1"]}"#,
                by: nam,
                client
            )

            #expect(sums.json.elements?.count == 1)
            #expect(sums.json.elements?[0]["sum"]?["token"]?.text == "852/1003/2")
            #expect(list.json["sum"]?["expected"]?.whole == 6)
            #expect(list.json["contributions"]?.elements?.count == 1)
            #expect([stale.status, taken.status, odd.status] == [.conflict, .ok, .unprocessableContent])
            let figure = taken.json["figures"]?.elements?.first { $0["indicator"]?.text == "1.1" }
            #expect(figure?["numerator"]?.text == "852")
            #expect(figure?["kind"]?.text == "measuring")
            #expect(figure?["contributions"]?["value"]?.text == "84.95")
            #expect(setting.json["asks"]?.text == "all")
            #expect(set.json["indicators"]?.elements?.map { $0["asked"] == .bool(true) } == [true, false])
        }
    }

    @Test func `a contribution is supplied by its kind without a browser`() async throws {
        try await with { field, site, client in
            try await site.add("viet.nhnn", "Ngân Hàng", .contributor, "nhnn")
            let bank = try await site.signIn("viet.nhnn")
            let path = Self.api + "/rounds/2025-Q3/reports/nhnn"
            let body = """
                {"revision":0,"figures":[{"indicator":"1.1","kind":"contributing","numerator":"7","denominator":"8"},
                {"indicator":"1.2","kind":"contributing","value":"3"}]}
                """

            let saved = try await Self.call(.post, path, body, by: bank, client)
            let measured = try await Self.call(
                .post,
                path,
                #"{"revision":1,"figures":[{"indicator":"1.1","value":"7"}]}"#,
                by: bank,
                client
            )
            let odd = try await Self.call(
                .post,
                path,
                #"{"revision":1,"figures":[{"indicator":"1.1","kind":"guessing","value":"7"}]}"#,
                by: bank,
                client
            )

            #expect(saved.status == .ok)
            #expect(saved.json["figures"]?.elements?.map { $0["kind"]?.text } == ["contributing", "contributing"])
            #expect([measured.status, odd.status] == [.unprocessableContent, .unprocessableContent])
        }
    }
}
