import Documents
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite struct PlanAPITests {
    private static let root = "/api/v1/plans/chuyen-doi-so-2023"

    private func json(_ path: String, on site: PublicSite) async throws -> JSONValue {
        let response = try await site.get(path)
        #expect(response.status == .ok, "\(path)")
        return try JSONValue(reading: Array(response.body.readableBytesView))
    }

    private func codes(_ path: String, on site: PublicSite) async throws -> [String] {
        let rows = try await json(path, on: site).elements ?? []
        return rows.compactMap { $0["code"]?.text }
    }

    @Test func `the plans and one plan whole can be asked for`() async throws {
        try await PublicSite.with(secondPlan: "ke-hoach-tinh") { site in
            let plans = try await codes("/api/v1/plans", on: site)
            let plan = try await json(Self.root, on: site)

            #expect(plans == ["chuyen-doi-so-2023", "ke-hoach-tinh"])
            #expect(plan["plan"]?["code"]?.text == "chuyen-doi-so-2023")
            #expect(plan["indicators"]?.elements?.count == 7)
            #expect(plan["tasks"]?.elements?.count == 6)
        }
    }

    @Test(
        arguments: [
            ("/indicators", ["1.7", "1.7.1", "1.7.2", "1.9", "1.10", "5.4", "5.7"]),
            ("/indicators?group=5", ["5.4", "5.7"]), ("/indicators?q=dia%20chi", ["1.10"]),
            ("/indicators?basis=942", ["1.9", "1.10"]), ("/indicators?organisation=cuc-attt", ["5.4"]),
            ("/tasks?programme=942", ["942-01", "942-02", "942-03"]),
            ("/tasks?q=ky+nang", ["749-10", "749-10", "749-10"]),
            ("/tasks?lead=cuc-vien-thong&programme=749", ["749-01", "749-02", "749-10", "749-10", "749-10"]),
            ("/tasks?state=overdue", ["749-02", "749-10", "749-10"]),
            ("/tasks?year=2025", ["749-01", "749-10", "942-01"]),
            ("/tasks?due_before=2024-01-01", ["749-10"]), ("/tasks?state=done", ["942-01"]),
            ("/tasks?indicator=1.7.1", ["749-01"]),
        ]
    )
    func `lists keep the plan's order and are narrowed by the address`(path: String, expected: [String]) async throws {
        try await PublicSite.with { site in
            let found = try await codes(Self.root + path, on: site)

            #expect(found == expected)
        }
    }

    @Test func `an indicator comes with its rating and every vintage of its figures`() async throws {
        try await PublicSite.with { site in
            let indicator = try await json(Self.root + "/indicators/1.7.1", on: site)

            #expect(indicator["targets"]?.elements?.last?["operator"]?.text == ">")
            #expect(indicator["rating"]?["standing"]?.text == "target_met")
            #expect(indicator["rating"]?["expected"]?.text == "85.041096")
            let values = indicator["observations"]?.elements?.map { $0["value"]?.text }
            #expect(values == ["85.1", "85", "84.2"])
            #expect(indicator["observations"]?.elements?.first?["status"]?.text == "P")
        }
    }

    @Test func `a task names the indicators it could not resolve with a null code`() async throws {
        try await PublicSite.with { site in
            let task = try await json(Self.root + "/tasks/749-01", on: site)

            #expect(task["indicators"]?.elements?.last?["code"] == .null)
            #expect(task["schedule"]?["kind"]?.text == "range")
        }
    }

    @Test func `organisations can be asked for by plan and by server`() async throws {
        try await PublicSite.with { site in
            let (named, all) = (
                try await codes(Self.root + "/organisations", on: site),
                try await codes("/api/v1/organisations", on: site)
            )

            #expect(named.contains("cuc-vien-thong"))
            #expect(all.contains("cuc-vien-thong"))
        }
    }

    @Test(arguments: ["/api/v1/plans/khong-co", root + "/indicators/5.5", root + "/tasks/749-99"])
    func `what is not there is a problem document`(path: String) async throws {
        try await PublicSite.with { site in
            let response = try await site.get(path)

            #expect(response.status == .notFound)
            #expect(response.headers[.contentType] == "application/problem+json")
        }
    }
}
