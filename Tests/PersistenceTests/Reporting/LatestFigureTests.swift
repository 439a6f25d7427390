import Domain
import Persistence
import TestSupport
import Testing

@Suite struct LatestFigureTests {
    private static let march = (code: "2025-Q1", last: "2025-03-31")
    private static let june = (code: "2025-Q2", last: "2025-06-30")

    /// What is recorded after the figures of `PublishedPlan`, and the figure 1.7.1 is then judged by.
    private static let cases: [(recorded: [((code: String, last: String), String?)], period: String?, value: String?)] =
        [
            ([], "2025-Q2", "85.1"),
            ([(june, "86")], "2025-Q2", "86"),
            ([(march, "90")], "2025-Q2", "85.1"),
            ([(june, nil)], "2025-Q1", "84.2"),
            ([(june, nil), (march, "83")], "2025-Q1", "83"),
            ([(june, nil), (june, "87")], "2025-Q2", "87"),
            ([(june, nil), (march, nil)], nil, nil),
        ]

    @Test(arguments: TestDatabase.all, cases.indices)
    func `the kept figure is what the vintages say`(database: TestDatabase, index: Int) async throws {
        let expected = Self.cases[index]
        try await database.with { database in
            let plan = try await PublishedPlan(database: database).plan
            try await database.write { connection in
                for (period, value) in expected.recorded {
                    try PublishedPlan.record(
                        "1.7.1",
                        "cuc-vien-thong",
                        period,
                        (value, value == nil ? .missing : .official),
                        number: 3,
                        of: plan,
                        on: connection
                    )
                }
            }

            let (kept, read) = try await database.read { connection in
                let query = RatedIndicatorQuery(connection: connection)
                return (
                    try query.rows(of: plan, codes: ["1.7.1"]).first?.figure,
                    try query.rows(of: plan, codes: ["1.7.1"], asOf: Instant(milliseconds: 1_000_000)).first?.figure
                )
            }

            #expect(kept?.period == expected.period)
            #expect(kept?.value.canonical == expected.value)
            #expect(kept == read)
        }
    }
}
