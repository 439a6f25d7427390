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

/// Tasks are read as of a moment: at 09:00 on 02/10/2025 task 749-01 is reported at 40 per cent and GV.001 is assigned, an hour
/// later an amendment renames 749-01 and drops 942-03; it is 11:00 now.
@Suite struct TaskAsOfPagesTests {
    private static let root = "/ke-hoach/chuyen-doi-so-2023"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"
    private static let before = "as_of=2025-10-01"
    private static let first = "as_of=2025-10-02T02:00:00Z"

    private func site(_ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            func save(_ hash: String, _ change: (inout PlanContent) -> Void) async throws {
                var content = try PublishedPlan.content(code: "chuyen-doi-so-2023")
                change(&content)
                let (saved, now) = (content, site.clock.now())
                _ = try await site.runtime.database.write {
                    try PlanStore(connection: $0).save(saved, contentHash: hash, at: now)
                }
            }
            let nine = site.clock.now()
            site.clock.set(nine.adding(seconds: -3 * 86_400))
            try await save("first") { _ in }
            site.clock.set(nine)
            let address = TaskAddress(
                plan: try PlanCode("chuyen-doi-so-2023"),
                task: try TaskCode("749-01"),
                year: 2025
            )
            let lan = ReportingActor(ReportingField.lan)
            try await ReportProgress(runtime: site.runtime)(
                address,
                ProgressReport(percent: "40", done: "Đã khảo sát"),
                by: lan
            )
            let directive = DirectiveDraft(
                documentNumber: "15/CT-TTg",
                documentDay: "2025-09-01",
                name: "Rà soát nền tảng số",
                dueDay: "2025-11-30",
                leads: ["cuc-vien-thong"]
            )
            let ha = ReportingActor(ReportingField.ha)
            try await AssignDirective(runtime: site.runtime)(directive, to: address.plan, by: ha)
            site.clock.advance(seconds: 3_600)
            try await save("second") { content in
                content.tasks[0].name = "Phủ sóng vùng lõm"
                content.tasks.removeAll { $0.code.text == "942-03" }
            }
            site.clock.advance(seconds: 3_600)
            try await body(site, client)
        }
    }

    @Test func `the API gives tasks back as the edition had them and as was known`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            func read(_ path: String) async throws -> JSONValue {
                let answer = try await client.execute(
                    uri: Self.api + path,
                    method: .get,
                    headers: [.cookie: lan.cookie]
                )
                return try JSONValue(reading: Array(answer.body.readableBytesView))
            }
            func codes(_ query: String) async throws -> [String?] {
                try await read("/tasks?" + query).elements?.map { $0["code"]?.text } ?? []
            }

            #expect(try await codes(Self.before).suffix(1) == ["942-03"])
            #expect(try await codes(Self.first).suffix(2) == ["942-03", "GV.001"])
            #expect(try await codes("").suffix(2) == ["942-02", "GV.001"])
            let (was, then, now) = (
                try await read("/tasks/749-01?" + Self.before), try await read("/tasks/749-01?" + Self.first),
                try await read("/tasks/749-01")
            )
            #expect(was["occurrences"]?.elements?.map { $0["percent"] } == [.null])
            #expect(then["occurrences"]?.elements?.map { $0["percent"]?.whole } == [40])
            #expect(now["name"]?.text == "Phủ sóng vùng lõm")
            #expect(then["name"]?.text != now["name"]?.text)
            #expect(try await read("/task-counts?" + Self.before)["total"]?["total"]?.whole == 8)
            #expect(try await read("/task-counts?" + Self.first)["total"]?["total"]?.whole == 9)
            #expect(try await read("/directives?" + Self.before).elements?.count == 0)
            #expect(try await read("/directives?" + Self.first).elements?.count == 1)
            let unknown = try await client.execute(uri: Self.api + "/tasks/GV.001?" + Self.before, method: .get)
            #expect(unknown.status == .notFound)
        }
    }

    @Test(arguments: ["/nhiem-vu", "/thong-ke-nhiem-vu", "/nhiem-vu/749-01", "/nhiem-vu/942-03", "/nhiem-vu/GV.001"])
    func `a page of tasks read as of a moment says so, keeps it and offers nothing to do`(path: String) async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let answer = try await client.execute(
                uri: Self.root + path + "?" + Self.first,
                method: .get,
                headers: [.cookie: lan.cookie]
            )

            let text = String(buffer: answer.body)
            #expect(answer.status == .ok)
            #expect(text.contains("Số liệu như đã biết đến 09:00 ngày 02/10/2025"))
            #expect(!text.contains("Phủ sóng vùng lõm") && !text.contains("/lan/2025"))
            #expect(text.contains("as_of=2025-10-02T02%3A00%3A00Z") || text.contains("as_of=2025-10-02T02:00:00Z"))
        }
    }

    @Test func `the table of tasks is downloaded as of the moment too`() async throws {
        try await site { _, client in
            let path = Self.root + "/nhiem-vu?format=csv"
            let then = try await client.execute(uri: path + "&" + Self.first, method: .get)
            let now = try await client.execute(uri: path, method: .get)

            #expect(String(buffer: then.body).contains("942-03"))
            #expect(!String(buffer: now.body).contains("942-03"))
        }
    }
}
