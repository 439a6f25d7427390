import Domain
import Persistence
import TestSupport
import Testing

@Suite struct TaskQueryTests {
    private func codes(_ filter: TaskFilter, on database: TestDatabase) async throws -> [String] {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read { connection in
                try TaskListQuery(connection: connection).rows(
                    edition: field.plan.editionID,
                    filter: filter,
                    years: field.plan.years,
                    on: field.clock.now().day
                ).map(\.code)
            }
        }
    }

    @Test(
        arguments: TestDatabase.all,
        [
            (TaskFilter(), ["749-01", "749-02", "749-10", "942-01", "942-02", "942-03"]),
            (TaskFilter(programme: "942"), ["942-01", "942-02", "942-03"]),
            (TaskFilter(state: .due), ["749-02"]), (TaskFilter(state: .done), ["942-01"]),
            (TaskFilter(state: .undated), ["942-02", "942-03"]), (TaskFilter(state: .open), ["749-01", "749-10"]),
            (TaskFilter(year: 2024), ["749-01", "749-02", "749-10", "942-01", "942-02"]),
            (TaskFilter(year: 2021), ["749-01", "942-01"]), (TaskFilter(search: "ky nang so"), ["749-10"]),
            (TaskFilter(programme: "749", lead: "cuc-vien-thong", search: "van ban"), ["749-02"]),
            (TaskFilter(lead: "cuc-cdsqg"), []),
        ] as [(TaskFilter, [String])]
    )
    func `tasks are narrowed by programme, lead, year, state and words`(
        database: TestDatabase,
        example: (filter: TaskFilter, codes: [String])
    ) async throws {
        #expect(try await codes(example.filter, on: database) == example.codes)
    }

    @Test(arguments: TestDatabase.all)
    func `a task comes with everything around it`(database: TestDatabase) async throws {
        let found = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try TaskDetailQuery(connection: $0).find(edition: field.plan.editionID, code: "749-01")
            }
        }

        let detail = try #require(found)
        #expect(detail.task.lead.map(\.code) == ["cuc-vien-thong"])
        #expect(detail.coordinating.map(\.name) == ["Cục Chuyển đổi số quốc gia"])
        #expect(detail.coordinating.map(\.printed) == ["Cục CĐSQG"])
        #expect(detail.indicators.map(\.code) == ["1.7.1", nil])
        #expect(detail.indicators.map(\.printed) == ["Tỷ lệ phủ cáp quang", "Thứ hạng IDI"])
        #expect(detail.programme?.number == "749/QĐ-TTg")
        #expect(detail.previous == nil)
        #expect(detail.next == "749-02")
    }

    @Test(arguments: TestDatabase.all)
    func `schedules are counted by the database`(database: TestDatabase) async throws {
        let total = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read { connection in
                try TaskListQuery(connection: connection).scheduleCounts(edition: field.plan.editionID)
                    .map(\.count).reduce(0, +)
            }
        }

        #expect(total == 6)
    }

    @Test(
        arguments: TestDatabase.all,
        [
            ("chuyen doi so", ["indicator 1.10", "organisation cuc-cdsqg"]), ("749-10", ["task 749-10"]),
            ("HẠ TẦNG", ["indicator 1.7", "task 749-01"]), ("", []), ("  ", []), ("100%", []),
        ] as [(String, [String])]
    )
    func `a search finds what carries all the words, without marks`(
        database: TestDatabase,
        example: (typed: String, hits: [String])
    ) async throws {
        let hits = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try SearchQuery(connection: $0).hits(edition: field.plan.editionID, for: example.typed)
            }
        }

        #expect(hits.map { "\($0.kind) \($0.code)" } == example.hits)
    }
}
