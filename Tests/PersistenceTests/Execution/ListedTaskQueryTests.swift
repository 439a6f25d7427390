import Domain
import Persistence
import TestSupport
import Testing

@Suite struct ListedTaskQueryTests {
    private static let now = Instant(milliseconds: 1_759_370_400_000)

    private func with<Value: Sendable>(
        _ kind: TestDatabase,
        _ body: @escaping @Sendable (any Connection, TaskPlace) throws -> Value
    ) async throws -> Value {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let place = TaskPlace(field.plan)
            return try await database.read { try body($0, place) }
        }
    }

    private func codes(_ filter: ListedTaskFilter, on kind: TestDatabase) async throws -> [String] {
        try await with(kind) { connection, place in
            let query = ListedTaskQuery(connection: connection, place: place, moment: TaskMoment(now: Self.now))
            let rows = try query.rows(filter)
            #expect(try query.count(filter) == rows.count)
            return rows.map { "\($0.code)/\($0.occurrence.year)" }
        }
    }

    static let annual = ["749-10/2023", "749-10/2024", "749-10/2025"]
    static let filters: [(filter: ListedTaskFilter, codes: [String])] = [
        (
            ListedTaskFilter(),
            ["749-01/2025", "749-02/2024"] + annual + ["942-01/2025", "942-02/0", "942-03/0"]
        ), (ListedTaskFilter(programme: "942"), ["942-01/2025", "942-02/0", "942-03/0"]),
        (ListedTaskFilter(state: .overdue), ["749-02/2024", "749-10/2023", "749-10/2024"]),
        (ListedTaskFilter(state: .notBegunOverdue), ["749-02/2024", "749-10/2023", "749-10/2024"]),
        (ListedTaskFilter(state: .underWayOverdue), []), (ListedTaskFilter(state: .done), ["942-01/2025"]),
        (ListedTaskFilter(state: .doneLate), []),
        (ListedTaskFilter(state: .withinTime), ["749-01/2025", "749-10/2025", "942-02/0", "942-03/0"]),
        (ListedTaskFilter(year: 2024), ["749-02/2024", "749-10/2024"]),
        (ListedTaskFilter(year: 0), ["942-02/0", "942-03/0"]),
        (ListedTaskFilter(dueBefore: Day(iso: "2024-12-31")), ["749-10/2023"]),
        (ListedTaskFilter(search: "ky nang so"), annual),
        (ListedTaskFilter(lead: "cuc-vien-thong", year: 2024), ["749-02/2024", "749-10/2024"]),
        (ListedTaskFilter(lead: "cuc-cdsqg"), []),
        (ListedTaskFilter(keepers: ["cuc-cdsqg", "cuc-vien-thong"], programme: "942"), ["942-01/2025", "942-02/0"]),
        (ListedTaskFilter(coordinating: "cuc-cdsqg", year: 0), ["942-02/0", "942-03/0"]),
        (ListedTaskFilter(indicator: "1.7.1"), ["749-01/2025"]), (ListedTaskFilter(isOutside: true), []),
        (ListedTaskFilter(state: .awaiting), []),
        (ListedTaskFilter(evidence: CompletionState.none, task: "942-01"), ["942-01/2025"]),
    ]

    @Test(arguments: TestDatabase.all, filters)
    func `occurrences are narrowed and stand in printed order`(
        kind: TestDatabase,
        example: (filter: ListedTaskFilter, codes: [String])
    ) async throws {
        #expect(try await codes(example.filter, on: kind) == example.codes)
    }

    @Test(arguments: TestDatabase.all)
    func `a page of a list comes with its leads`(kind: TestDatabase) async throws {
        let rows = try await with(kind) { connection, place in
            try ListedTaskQuery(connection: connection, place: place, moment: TaskMoment(now: Self.now))
                .rows(ListedTaskFilter(), window: ListWindow(limit: 2, offset: 6))
        }

        #expect(rows.map(\.code) == ["942-02", "942-03"])
        #expect(rows.map { $0.lead.map(\.name) } == [["Cục Viễn thông"], []])
    }

    @Test(arguments: TestDatabase.all)
    func `the most urgent come first, those without a due day last`(kind: TestDatabase) async throws {
        let rows = try await with(kind) { connection, place in
            try ListedTaskQuery(connection: connection, place: place, moment: TaskMoment(now: Self.now))
                .rows(ListedTaskFilter(state: .open), order: .dueFirst)
        }

        #expect(rows.first?.occurrence.dueDay?.iso == "2023-12-31")
        #expect(rows.last?.occurrence.dueDay == nil)
    }

    @Test(arguments: TestDatabase.all)
    func `counts agree with the lists they lead to`(kind: TestDatabase) async throws {
        try await with(kind) { try Self.compare($0, $1) }
    }

    private static func compare(_ connection: any Connection, _ place: TaskPlace) throws {
        let moment = TaskMoment(now: now)
        let counts = OfficialCountsQuery(connection: connection, place: place, moment: moment)
        let lists = ListedTaskQuery(connection: connection, place: place, moment: moment)
        let total = try counts.total(ListedTaskFilter())
        #expect([total.total, total.done, total.overdue, total.withinTime] == [8, 1, 3, 4])
        for choice in TaskStateChoice.allCases where choice != .awaiting && choice != .stale {
            let listed = try lists.count(ListedTaskFilter(state: choice))
            #expect(listed == total.count(choice), "\(choice)")
        }
        for row in try counts.rows(ListedTaskFilter(), by: .lead) {
            guard let key = row.key else { continue }
            let listed = try lists.count(ListedTaskFilter(lead: key))
            #expect(listed == row.counts.total)
        }
        for row in try counts.rows(ListedTaskFilter(), by: .year) {
            let year = try #require(row.key.flatMap { Int($0) })
            let listed = try lists.count(ListedTaskFilter(year: year))
            #expect(listed == row.counts.total)
        }
        let programmes = try counts.rows(ListedTaskFilter(), by: .programme)
        #expect(programmes.map(\.key) == ["749", "942"])
        #expect(programmes.map(\.counts.total) == [5, 3])
        let units = try counts.rows(ListedTaskFilter(year: 2024), by: .coordinating)
        #expect(units.map(\.name) == ["Cục Chuyển đổi số quốc gia"])
        #expect(units.map(\.counts.overdue) == [2])
    }

    @Test(arguments: TestDatabase.all)
    func `states change at midnight in Hà Nội`(kind: TestDatabase) async throws {
        let midnight = Instant(startOf: Day(iso: "2026-01-01") ?? Day(number: 0))
        for (instant, overdue) in [(midnight.adding(seconds: -1), 3), (midnight, 5)] {
            let found = try await with(kind) { connection, place in
                try OfficialCountsQuery(connection: connection, place: place, moment: TaskMoment(now: instant))
                    .total(ListedTaskFilter())
            }
            #expect(found.overdue == overdue)
        }
    }
}
