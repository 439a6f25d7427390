import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

/// Tasks assigned outside the plan on pages and by API: recorded, corrected, withdrawn.
@Suite struct DirectivePagesTests {
    private static let root = "/ke-hoach/chuyen-doi-so-2023"
    private static let list = root + "/nhiem-vu-giao-them"
    private static let task = root + "/nhiem-vu/GV.001"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/directives"
    private static let fields = [
        ("document_number", "15/CT-TTg"), ("document_day", "2025-09-01"), ("clause", "điểm 3"),
        ("name", "Rà soát nền tảng số"), ("due_day", "2025-12-15"), ("lead", "cuc-vien-thong"),
    ]

    private func site(_ body: @Sendable (TestSite, Browser, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            let content = try PublishedPlan.content(code: "chuyen-doi-so-2023")
            _ = try await site.runtime.database.write { connection in
                try PlanStore(connection: connection).save(
                    content,
                    contentHash: "tasks",
                    at: Instant(milliseconds: 0)
                )
            }
            let nam = try await site.signIn("do.van.nam")
            #expect(try await nam.post(Self.list, Self.fields, client).status == .seeOther)
            try await body(site, nam, client)
        }
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static func changed(_ name: String, _ value: String) -> [(String, String)] {
        fields.map { $0.0 == name ? (name, value) : $0 }
    }

    @Test func `the coordinator corrects a task with a reason, and the page shows what it said before`() async throws {
        try await site { site, nam, client in
            let lan = try await site.signIn("vu.thi.lan")
            let form = Self.text(try await nam.get(Self.list + "/GV.001", client))
            let new = Self.changed("due_day", "2025-12-31")

            let faulty = try await nam.post(Self.list + "/GV.001", new + [("revision", "0")], client)
            let done = try await nam.post(
                Self.list + "/GV.001",
                new + [("revision", "0"), ("reason", "Đính chính số 16/CT-TTg")],
                client
            )
            let again = try await nam.post(
                Self.list + "/GV.001",
                Self.fields + [("revision", "0"), ("reason", "Đính chính")],
                client
            )

            #expect(form.shows("Sửa, rút nhiệm vụ GV.001", "value=\"2025-12-15\"", "name=\"revision\" value=\"0\""))
            #expect(faulty.status == .unprocessableContent)
            #expect(Self.text(faulty).shows("href=\"#f-reason\"", "value=\"2025-12-31\"", "Nhập lý do."))
            #expect(done.status == .seeOther && done.headers[.location] == Self.task + "?tin=corrected")
            #expect(again.status == .conflict)
            let page = Self.text(try await lan.get(Self.task, client))
            #expect(page.shows("Các lần sửa", "Đính chính số 16/CT-TTg", "15/12/2025", "31/12/2025"))
            let told = Self.text(try await nam.get(Self.task + "?tin=corrected", client))
            #expect(told.shows("Đã sửa nhiệm vụ.", "Sửa hoặc rút nhiệm vụ"))
            let visitor = Self.text(try await client.execute(uri: Self.task, method: .get))
            #expect(visitor.contains("31/12/2025") && !visitor.contains("Các lần sửa"))
            #expect(try await lan.get(Self.list + "/GV.001", client).status == .forbidden)
        }
    }

    @Test func `a withdrawn task stays readable, and its forms are gone`() async throws {
        try await site { site, nam, client in
            let lan = try await site.signIn("vu.thi.lan")

            let faulty = try await nam.post(Self.list + "/GV.001/rut", [("revision", "0")], client)
            let done = try await nam.post(
                Self.list + "/GV.001/rut",
                [("revision", "0"), ("withdrawal_reason", "Văn bản bị bãi bỏ")],
                client
            )

            #expect(faulty.status == .unprocessableContent)
            #expect(Self.text(faulty).contains("href=\"#f-withdrawal_reason\""))
            #expect(done.status == .seeOther)
            let page = Self.text(try await lan.get(Self.task, client))
            #expect(page.shows("Nhiệm vụ đã rút ngày 02/10/2025.", "do.van.nam rút, lý do: Văn bản bị bãi bỏ"))
            let visitor = Self.text(try await client.execute(uri: Self.task, method: .get))
            #expect(visitor.contains("Nhiệm vụ đã rút") && !visitor.contains("bãi bỏ"))
            #expect(!Self.text(try await nam.get(Self.root + "/nhiem-vu", client)).contains("GV.001"))
            #expect(Self.text(try await nam.get(Self.list, client)).shows("GV.001", "Đã rút"))
            #expect(try await nam.get(Self.list + "/GV.001", client).status == .seeOther)
            #expect(try await lan.get(Self.task + "/lan/2025", client).status == .ok)
        }
    }

    @Test func `the API records, corrects and withdraws`() async throws {
        try await site { site, nam, client in
            let body =
                #"{"document_number":"16/CT-TTg","document_day":"2025-09-02","name":"Báo cáo","#
                + #""due":"2025-12-01","lead":["cuc-vien-thong"]"#
            let put = Self.api + "/GV.001"

            let wrong = try await nam.json(.put, put, body + "}", client)
            let corrected = try await nam.json(.put, put, body + #","reason":"Đính chính","revision":0}"#, client)
            let stale = try await nam.json(.put, put, body + #","reason":"Đính chính","revision":0}"#, client)
            let withdrawn = try await nam.json(.post, put + "/withdrawal", #"{"reason":"Bãi bỏ"}"#, client)
            let list = try await client.execute(uri: Self.api, method: .get)

            #expect(wrong.status == .unprocessableContent)
            #expect(corrected.status == .ok && stale.status == .conflict && withdrawn.status == .ok)
            #expect(Self.text(corrected).shows(#""document_number":"16/CT-TTg""#, #""revision":1"#, "15/CT-TTg"))
            #expect(Self.text(withdrawn).shows(#""withdrawal_reason":"Bãi bỏ""#, #""reason":"Đính chính""#))
            #expect(Self.text(list).contains(#""withdrawn_at":"2025-10-02T"#))
            let lan = try await site.signIn("vu.thi.lan")
            #expect(try await lan.json(.post, put + "/withdrawal", #"{"reason":"x"}"#, client).status == .forbidden)
        }
    }
}

extension Browser {
    /// Sends JSON with the form token.
    fileprivate func json(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String,
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        let token = try #require(HTTPField.Name("X-CSRF-Token"))
        return try await client.execute(
            uri: path,
            method: method,
            headers: [.cookie: cookie, .contentType: "application/json", token: formToken],
            body: ByteBuffer(string: body)
        )
    }
}
