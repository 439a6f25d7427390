import Domain
import Persistence
import TestSupport
import Testing

@Suite struct RatedIndicatorQueryTests {
    private func rows(on database: TestDatabase, codes: [String]? = nil) async throws -> [RatedIndicator] {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try RatedIndicatorQuery(connection: $0)
                    .rows(of: field.plan, codes: codes)
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `indicators come in the order of their numbers, not of their letters`(database: TestDatabase) async throws {
        let rows = try await rows(on: database)

        #expect(rows.map(\.code) == ["1.7", "1.7.1", "1.7.2", "1.9", "1.10", "5.4", "5.7"])
    }

    @Test(arguments: TestDatabase.all)
    func `an indicator is judged by the last vintage of its last figure`(database: TestDatabase) async throws {
        let fibre = try #require(try await rows(on: database, codes: ["1.7.1"]).first)

        #expect(fibre.figure?.value.canonical == "85.1")
        #expect(fibre.figure?.period == "2025-Q2")
        #expect(fibre.figure?.status == .provisional)
        #expect(fibre.figure?.isIllustrative == true)
        #expect(fibre.rating.standing == .targetMet)
        #expect(fibre.targets.map(\.year) == [2022, 2023, 2024, 2025])
    }

    @Test(arguments: TestDatabase.all)
    func `a period reported as missing leaves the last figure with a value`(database: TestDatabase) async throws {
        let identity = try #require(try await rows(on: database, codes: ["1.9"]).first)

        #expect(identity.figure?.period == "2025-Q1")
        #expect(identity.rating.standing == .farBehind)
    }

    @Test(arguments: TestDatabase.all)
    func `a figure of an organisation that does not measure the indicator does not speak for the whole`(
        database: TestDatabase
    ) async throws {
        let addresses = try #require(try await rows(on: database, codes: ["1.10"]).first)

        #expect(addresses.figure?.value.canonical == "14")
    }

    @Test(arguments: TestDatabase.all)
    func `a successor's figures and a predecessor's continue the series`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            let plan = field.plan
            try await database.write { connection in
                let organisations = OrganisationStore(connection: connection)
                let successors = ["cuc-attt": "cuc-vien-thong", "cuc-vien-thong": "cuc-cdsqg"]
                try organisations.save(
                    organisations.all().map { known in
                        Organisation(
                            code: known.code,
                            name: known.name,
                            kind: known.kind,
                            parent: known.parent,
                            validFrom: known.validFrom,
                            validTo: known.validTo,
                            successor: try successors[known.code.text].map(OrganisationCode.init) ?? known.successor,
                            region: known.region
                        )
                    }
                )
                let (june, september) = ((code: "2025-Q2", last: "2025-06-30"), (code: "2025-Q3", last: "2025-09-30"))
                try PublishedPlan
                    .record("5.4", "cuc-cdsqg", september, ("24", .official), of: plan, on: connection)
                try PublishedPlan.record("1.9", "cuc-attt", june, ("51", .official), of: plan, on: connection)
                try PublishedPlan.record("1.10", "tinh-01", september, ("99", .official), of: plan, on: connection)
            }

            let (rows, figures) = try await database.read { connection in
                (
                    try RatedIndicatorQuery(connection: connection).rows(of: plan),
                    try AcceptedFigureQuery(connection: connection)
                        .rows(plan: plan.id, edition: plan.editionID, indicator: "5.4")
                )
            }
            let values = Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0.figure?.value.canonical) })

            #expect(values["5.4"] == "24")
            #expect(values["1.9"] == "51")
            #expect(values["1.10"] == "14")
            #expect(figures.map(\.isMeasured) == [true, true])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `as of an instant an indicator is judged by what was recorded up to then`(database: TestDatabase) async throws
    {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)

            let values = try await database.read { connection in
                try [999, 1_000, 1_999, 2_000].map { milliseconds in
                    try RatedIndicatorQuery(connection: connection).rows(
                        of: field.plan,
                        codes: ["1.7.1"],
                        asOf: Instant(milliseconds: milliseconds)
                    ).first?.figure?.value.canonical
                }
            }

            #expect(values == [nil, "85", "85", "85.1"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an indicator without figures has no data, a heading neither`(database: TestDatabase) async throws {
        let rows = try await rows(on: database)

        #expect(rows.filter { $0.rating.standing == .noData }.map(\.code) == ["1.7", "1.7.2", "5.7"])
        #expect(rows.filter(\.isHeading).map(\.code) == ["1.7"])
    }

    @Test(arguments: TestDatabase.all)
    func `figures of one plan are never those of another`(database: TestDatabase) async throws {
        let figures = try await database.with { database in
            _ = try await PublishedPlan(database: database)
            let other = try await PublishedPlan(database: database, code: "ke-hoach-tinh", hasFigures: false)
            return try await database.read {
                try RatedIndicatorQuery(connection: $0).rows(of: other.plan)
            }
        }

        #expect(figures.count == 7)
        #expect(figures.allSatisfy { $0.figure == nil })
    }
}
