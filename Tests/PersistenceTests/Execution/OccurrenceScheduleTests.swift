import Domain
import Foundation
import TestSupport
import Testing

@testable import Persistence

@Suite struct OccurrenceScheduleTests {
    /// Every occurrence of a plan: task, year, first day, due day, done at issue, withdrawn.
    private func all(_ connection: any Connection) throws -> [String] {
        try connection.query(
            """
            SELECT task_code, year, starts_on, due_day, done_at_issue, done_late, withdrawn_at, programme
            FROM task_occurrence ORDER BY position, year
            """
        ).map { row in
            let days = [try row.optionalText(2), try row.optionalText(3)].map { $0 ?? "-" }
            let late = row[5] == .null ? "open" : try row.boolean(5) ? "late" : "done"
            let isIssue = try row.boolean(4) ? " issue" : ""
            let gone = try row.optionalInteger(6) == nil ? "" : " withdrawn"
            return "\(try row.text(0)) \(try row.int(1)) \(days.joined(separator: " ")) \(late)\(isIssue)\(gone)"
        }
    }

    private static let expected = [
        "749-01 2025 2021-01-01 2025-12-31 open", "749-02 2024 2024-01-01 2024-12-31 open",
        "749-10 2023 2023-01-01 2023-12-31 open", "749-10 2024 2024-01-01 2024-12-31 open",
        "749-10 2025 2025-01-01 2025-12-31 open", "942-01 2025 2021-01-01 2025-12-31 done issue",
        "942-02 0 - - open", "942-03 0 - - open",
    ]

    @Test(arguments: TestDatabase.all)
    func `an import makes the occurrences of every task`(kind: TestDatabase) async throws {
        try await kind.with { database in
            _ = try await PublishedPlan(database: database)

            #expect(try await database.read(all) == Self.expected)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the migration gives plans that were there before the same occurrences`(kind: TestDatabase) async throws {
        try await kind.with { database in
            _ = try await PublishedPlan(database: database)
            let migration = try #require(Migration.all.first { $0.name == "execution" })
            let script = migration.statements(for: database.dialect)
            let fill = try #require(script.range(of: "-- The occurrences of the plans"))

            try await database.write { connection in
                try connection.execute("DELETE FROM task_occurrence")
                try connection.executeScript(String(script[fill.lowerBound...]))
            }

            #expect(try await database.read(all) == Self.expected)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a re-dated task keeps what was recorded of it, and its old due day is known`(kind: TestDatabase) async throws
    {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let task = try TaskCode("749-02")
            let (old, new) = (
                OccurrenceKey(planID: field.plan.id, task: task, year: 2024),
                OccurrenceKey(planID: field.plan.id, task: task, year: 2025)
            )
            let before = try await database.write { connection in
                let store = OccurrenceStore(connection: connection)
                let found = try #require(try store.find(old))
                try store.hear(found.id, percent: 40, hasBegun: true, at: Instant(milliseconds: 500))
                return found
            }

            try await field.amend { content in
                content.tasks[1].schedule = TaskSchedule(
                    kind: .year,
                    startYear: 2025,
                    endYear: 2025,
                    completedAtIssue: false,
                    text: "2025"
                )
            }

            let (moved, changes, gone) = try await database.read { connection in
                let store = OccurrenceStore(connection: connection)
                return (try store.find(new), try store.dueChanges(of: before.id), try store.find(old))
            }
            #expect(moved?.id == before.id && moved?.percent == 40 && moved?.dueDay?.iso == "2025-12-31")
            #expect(changes.map { $0.before?.iso } == ["2024-12-31"])
            #expect(changes.map { $0.after?.iso } == ["2025-12-31"] && changes.map(\.edition) == [2])
            #expect(gone == nil)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a task that is dropped is kept out of sight, and comes back with its history`(kind: TestDatabase) async throws
    {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let key = OccurrenceKey(planID: field.plan.id, task: try TaskCode("942-03"), year: 0)
            try await database.write { connection in
                let store = OccurrenceStore(connection: connection)
                let found = try #require(try store.find(key))
                try store.hear(found.id, percent: 70, hasBegun: true, at: Instant(milliseconds: 500))
            }

            try await field.amend { $0.tasks.removeLast() }
            let hidden = try await database.read { try OccurrenceStore(connection: $0).find(key) }
            try await field.amend { _ in }
            let back = try await database.read { try OccurrenceStore(connection: $0).find(key) }

            #expect(hidden?.isWithdrawn == true)
            #expect(back?.isWithdrawn == false && back?.percent == 70)
            #expect(try await database.read(all) == Self.expected)
        }
    }
}
