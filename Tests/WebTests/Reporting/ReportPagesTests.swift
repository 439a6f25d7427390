import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct ReportPagesTests {
    private static let round = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3"
    private static let report = round + "/bao-cao/cuc-vien-thong"

    private func site(
        _ body: @Sendable (ReportingField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await body(field, site, client)
        }
    }

    private static func fields(_ changed: [String: String] = [:], action: String = "save") -> [(String, String)] {
        var fields = ["revision": "0", "trend": "Tăng đều", "difficulties": "", "proposals": ""]
        for code in ["1.6", "1.7.1", "1.7.2"] {
            fields["value-\(code)"] = "85,1"
            fields["numerator-\(code)"] = ""
            fields["denominator-\(code)"] = ""
            fields["status-\(code)"] = "A"
            fields["note-\(code)"] = ""
        }
        fields.merge(changed) { $1 }
        return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [("action", action)]
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func `a contributor sees the form with its deadline and the server's clock`() async throws {
        try await site { _, site, client in
            let browser = try await site.signIn("vu.thi.lan")

            let page = try await browser.get(Self.report, client)

            let text = Self.text(page)
            #expect(page.status == .ok)
            #expect(text.contains("trước ngày 05/10/2025 (hết ngày 04/10)"))
            #expect(text.contains("09:00 ngày 02/10/2025"))
            for code in ["1.6", "1.7.1", "1.7.2"] { #expect(text.contains("name=\"value-\(code)\"")) }
        }
    }

    @Test(arguments: [
        ("value-1.6", "tám mươi", "không phải là một số"), ("numerator-1.6", "1.234", "đọc được là 1234 hoặc 1,234"),
        ("value-1.6", "130", "phải từ 0 đến 100"), ("value-1.6", "86,9x", "không phải là một số"),
    ])
    func `a faulty draft comes back as typed with the fault beside its field`(
        name: String,
        typed: String,
        fault: String
    ) async throws {
        try await site { _, site, client in
            let browser = try await site.signIn("vu.thi.lan")

            let page = try await browser.post(
                Self.report,
                Self.fields([name: typed, "denominator-1.6": name.hasPrefix("n") ? "5000" : ""]),
                client
            )

            let text = Self.text(page)
            #expect(page.status == .unprocessableContent)
            #expect(text.contains("value=\"\(typed)\""))
            #expect(text.contains("id=\"f-\(name)-error\""))
            #expect(text.contains("href=\"#f-\(name)\">1.6: "))
            #expect(text.contains(fault))
            #expect(text.contains("Tăng đều"))
        }
    }

    @Test func `a denominator of zero is refused`() async throws {
        try await site { _, site, client in
            let browser = try await site.signIn("vu.thi.lan")
            let changed = ["value-1.6": "", "numerator-1.6": "5", "denominator-1.6": "0"]

            let page = try await browser.post(Self.report, Self.fields(changed), client)

            #expect(page.status == .unprocessableContent)
            #expect(Self.text(page).contains("Mẫu số không được bằng 0"))
        }
    }

    @Test func `a rank of zero is refused`() async throws {
        try await site { _, site, client in
            try await site.add("pham.anh", "Phạm Anh", .contributor, "cuc-cdsqg")
            let browser = try await site.signIn("pham.anh")
            let fields = [
                ("revision", "0"), ("value-5.1", "0"), ("status-5.1", "A"), ("note-5.1", ""), ("action", "save"),
            ]

            let page = try await browser.post(Self.round + "/bao-cao/cuc-cdsqg", fields, client)

            #expect(page.status == .unprocessableContent)
            #expect(Self.text(page).contains("không phải thứ hạng"))
        }
    }

    @Test func `a stale save shows both versions and keeps what was typed`() async throws {
        try await site { _, site, client in
            let browser = try await site.signIn("vu.thi.lan")
            let first = try await browser.post(Self.report, Self.fields(["value-1.6": "88,4"]), client)

            let second = try await browser.post(Self.report, Self.fields(["value-1.6": "77,7"]), client)

            let text = Self.text(second)
            #expect(first.status == .seeOther)
            #expect(second.status == .conflict)
            #expect(text.contains("88,4"))
            #expect(text.contains("value=\"77,7\""))
            #expect(text.contains("name=\"revision\" value=\"1\""))
        }
    }

    @Test func `a report without its figures is not sent`() async throws {
        try await site { _, site, client in
            let browser = try await site.signIn("vu.thi.lan")

            let page = try await browser.post(Self.report, Self.fields(["value-1.7.2": ""], action: "submit"), client)

            #expect(page.status == .unprocessableContent)
            #expect(Self.text(page).contains("Chưa có số liệu của chỉ tiêu 1.7.2"))
        }
    }

    @Test func `another unit's report by its address is not found`() async throws {
        try await site { _, site, client in
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")
            let browser = try await site.signIn("tran.van.minh")

            let read = try await browser.get(Self.report, client)
            let written = try await browser.post(Self.report, Self.fields(), client)

            #expect(read.status == .notFound)
            #expect(written.status == .notFound)
        }
    }

    @Test func `a report goes from draft to acceptance and into the consolidated report`() async throws {
        try await site { _, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")
            let sent = try await lan.post(Self.report, Self.fields(["status-1.6": "P"], action: "submit"), client)
            let bare = try await nam.post(Self.report + "/xem-xet", [("action", "return"), ("reason", "")], client)
            let returned = try await nam.post(
                Self.report + "/xem-xet",
                [("action", "return"), ("reason", "Thiếu nguồn")],
                client
            )
            let form = try await lan.get(Self.report, client)
            let again = try await lan.post(Self.report, Self.fields(["revision": "1"], action: "submit"), client)
            let accepted = try await nam.post(
                Self.report + "/xem-xet",
                [("action", "accept"), ("revision", "2")],
                client
            )

            let outside = try await client.execute(uri: Self.round + "/tong-hop", method: .get)
            let inside = try await nam.get(Self.round + "/tong-hop", client)

            #expect([sent, returned, again, accepted].map(\.status) == Array(repeating: .seeOther, count: 4))
            #expect(bare.status == .unprocessableContent)
            #expect(Self.text(form).contains("Thiếu nguồn"))
            #expect(Self.text(outside).contains("85,1%"))
            #expect(!Self.text(outside).contains("Tăng đều"))
            #expect(Self.text(inside).contains("Tăng đều"))
        }
    }

    @Test func `the coordinator's counts add up and the public sees none of the units`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")

            let inside = try await nam.get(Self.round, client)
            let outside = try await client.execute(uri: Self.round, method: .get)

            #expect(Self.text(inside).contains("Vụ Kinh tế số và Xã hội số"))
            #expect(outside.status == .ok)
            #expect(!Self.text(outside).contains("Vụ Kinh tế số và Xã hội số"))
        }
    }

    @Test(arguments: [
        ("xlsx", "application/vnd.openxmlformats"), ("csv", "text/csv"), ("json", "application/json"),
    ])
    func `the consolidated report is downloaded in its formats`(format: String, type: String) async throws {
        try await site { _, _, client in
            let response = try await client.execute(uri: Self.round + "/tong-hop?format=\(format)", method: .get)

            #expect(response.status == .ok)
            #expect(response.headers[.contentType]?.hasPrefix(type) == true)
        }
    }

    @Test func `my work lists what a contributor owes and what a coordinator reviews`() async throws {
        try await site { _, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")
            let before = try await lan.get("/viec-cua-toi", client)
            _ = try await lan.post(Self.report, Self.fields(action: "submit"), client)

            let after = try await nam.get("/viec-cua-toi", client)

            #expect(Self.text(before).contains(Self.report))
            #expect(Self.text(after).contains("Báo cáo chờ xem xét"))
        }
    }
}
