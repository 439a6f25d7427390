import Domain
import Persistence
import TestSupport
import Testing

@Suite struct IndicatorQueryTests {
    private func detail(of code: String, on database: TestDatabase) async throws -> IndicatorDetail? {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try IndicatorDetailQuery(connection: $0)
                    .find(code, of: field.plan)
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an indicator comes with everything around it`(database: TestDatabase) async throws {
        let detail = try #require(try await detail(of: "1.7.1", on: database))

        #expect(detail.groupName == "Dịch vụ & hạ tầng số")
        #expect(detail.parent?.code == "1.7")
        #expect(detail.measuring.map(\.name) == ["Cục Viễn thông"])
        #expect(detail.executing.isEmpty)
        #expect(detail.inheritsOrganisations)
        #expect(detail.documents.map(\.number) == ["749/QĐ-TTg"])
    }

    @Test(arguments: TestDatabase.all)
    func `every vintage is kept, the one in force first`(database: TestDatabase) async throws {
        let detail = try #require(try await detail(of: "1.7.1", on: database))

        #expect(detail.figures.map(\.period) == ["2025-Q2", "2025-Q2", "2025-Q1"])
        #expect(detail.figures.map(\.vintage) == [2, 1, 1])
        #expect(detail.figures.map(\.isCurrent) == [true, false, true])
        #expect(detail.figures.map { $0.figure.value?.canonical } == ["85.1", "85", "84.2"])
    }

    @Test(arguments: TestDatabase.all)
    func `figures as of an instant leave out what was recorded later`(database: TestDatabase) async throws {
        let figures = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try AcceptedFigureQuery(connection: $0).rows(
                    plan: field.plan.id,
                    edition: field.plan.editionID,
                    indicator: "1.7.1",
                    asOf: Instant(milliseconds: 1_999)
                )
            }
        }

        #expect(figures.map { $0.figure.value?.canonical } == ["85", "84.2"])
        #expect(figures.map(\.isCurrent) == [true, true])
    }

    @Test(arguments: TestDatabase.all)
    func `a heading comes with its children`(database: TestDatabase) async throws {
        let detail = try #require(try await detail(of: "1.7", on: database))

        #expect(detail.children.map(\.code) == ["1.7.1", "1.7.2"])
        #expect(!detail.inheritsOrganisations)
    }

    @Test(arguments: TestDatabase.all)
    func `an indicator the plan does not have is not found`(database: TestDatabase) async throws {
        #expect(try await detail(of: "5.5", on: database) == nil)
    }

    @Test(
        arguments: TestDatabase.all,
        [
            (IndicatorFilter(search: "dia chi so"), ["1.10"]), (IndicatorFilter(search: "so chuyen"), ["1.10"]),
            (IndicatorFilter(search: "1.10"), ["1.10"]),
            (IndicatorFilter(search: "CÁP quang"), ["1.7", "1.7.1", "1.7.2"]),
            (IndicatorFilter(search: "%"), []), (IndicatorFilter(search: "_"), []),
            (IndicatorFilter(search: "khong co"), []), (IndicatorFilter(group: "5"), ["5.4", "5.7"]),
            (IndicatorFilter(organisation: "cuc-vien-thong"), ["1.7", "1.7.1", "1.7.2"]),
            (IndicatorFilter(basis: "942"), ["1.9", "1.10"]),
            (IndicatorFilter(group: "1", organisation: "cuc-cdsqg", basis: "749"), ["1.10"]),
        ] as [(IndicatorFilter, [String])]
    )
    func `a filter narrows the list and keeps its order`(
        database: TestDatabase,
        example: (filter: IndicatorFilter, codes: [String])
    ) async throws {
        let codes = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try IndicatorFilterQuery(connection: $0).codes(edition: field.plan.editionID, filter: example.filter)
            }
        }

        #expect(codes == example.codes)
    }
}
