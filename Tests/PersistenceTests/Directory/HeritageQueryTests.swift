import Domain
import Persistence
import TestSupport
import Testing

@Suite struct HeritageQueryTests {
    /// bo-bcvt ended on 31/12/2023 and passed to bo-tttt, which ended on 28/02/2025 and passed to bo-khcn.
    @Test(arguments: TestDatabase.all)
    func `what an organisation took over passes on the day after the last day, along the whole chain`(
        kind: TestDatabase
    ) async throws {
        try await kind.with { database in
            try await Self.store(in: database)
            let cases: [(of: String, on: String, heirs: [String: String])] = [
                ("bo-khcn", "2023-12-31", [:]), ("bo-tttt", "2023-12-31", [:]),
                ("bo-tttt", "2024-01-01", ["bo-bcvt": "bo-tttt"]), ("bo-tttt", "2025-02-28", ["bo-bcvt": "bo-tttt"]),
                ("bo-khcn", "2025-02-28", [:]), ("bo-tttt", "2025-03-01", ["bo-tttt": "bo-khcn"]),
                ("bo-khcn", "2025-03-01", ["bo-tttt": "bo-khcn", "bo-bcvt": "bo-khcn"]),
            ]

            for known in cases {
                let (unit, day) = (try OrganisationCode(known.of), try #require(Day(iso: known.on)))
                let heritage = try await database.read { try HeritageQuery(connection: $0)(of: [unit], on: day) }
                let heirs = heritage.heirs.map { ($0.key.text, $0.value.text) }
                #expect(Dictionary(uniqueKeysWithValues: heirs) == known.heirs, "\(known.of) on \(known.on)")
            }
            let none = try await database.read {
                try HeritageQuery(connection: $0)(of: [], on: Day(number: 0))
            }
            #expect(none == .none)
        }
    }

    private static func store(in database: any Database) async throws {
        let organisations = [
            try organisation("bo-bcvt", to: "2023-12-31", after: "bo-tttt"),
            try organisation("bo-tttt", to: "2025-02-28", after: "bo-khcn"), try organisation("bo-khcn"),
        ]
        try await database.write { try OrganisationStore(connection: $0).save(organisations) }
    }

    private static func organisation(
        _ code: String,
        to last: String? = nil,
        after successor: String? = nil
    ) throws -> Organisation {
        Organisation(
            code: try OrganisationCode(code),
            name: code,
            kind: .ministry,
            parent: nil,
            validFrom: nil,
            validTo: last.flatMap(Day.init(iso:)),
            successor: try successor.map { try OrganisationCode($0) }
        )
    }
}
