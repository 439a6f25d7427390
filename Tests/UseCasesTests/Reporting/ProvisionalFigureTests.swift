import Documents
import Domain
import Foundation
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ProvisionalFigureTests {
    /// 1.6 is provisional from second 0, official at 86 400 (a day later), provisional again at 172 800.
    private func field(on database: TestDatabase, _ body: @Sendable (ReportingField, Instant) async throws -> Void)
        async throws
    {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            let start = field.clock.now()
            try await field.open()
            try await field.accept(ReportingField.report())
            for (value, status) in [("88,1", "A"), ("88,2", "P"), ("88,3", "P")] {
                field.clock.advance(seconds: 86_400)
                try await CorrectFigure(runtime: field.runtime)(
                    field.telecom,
                    TypedFigure(indicator: try IndicatorCode("1.6"), value: value, status: status),
                    reason: "Rà soát",
                    by: ReportingActor(ReportingField.ha)
                )
            }
            try await body(field, start)
        }
    }

    private func rows(
        _ field: ReportingField,
        at moment: Instant,
        filter: ProvisionalFilter = ProvisionalFilter()
    ) async throws -> [ProvisionalFigure] {
        try await field.runtime.database.read {
            try ProvisionalFigureQuery(connection: $0)(planID: field.plan.id, filter: filter, asOf: moment).rows
        }
    }

    @Test(arguments: TestDatabase.all) func `a figure waits from when it was last made provisional, as known then`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, start in
            let table: [(Int64, String?, Int64)] = [
                (-1, nil, 0), (0, "88.4", 0), (86_399_999, "88.4", 0), (86_400_000, nil, 0), (172_799_999, nil, 0),
                (172_800_000, "88.2", 172_800_000), (259_200_000, "88.3", 172_800_000),
            ]
            for (offset, value, since) in table {
                let moment = Instant(milliseconds: start.milliseconds + offset)
                let found = try await rows(field, at: moment)

                #expect(
                    found.map { $0.stored.vintage.figure.value?.canonical } == (value.map { [$0] } ?? []),
                    "\(offset)"
                )
                #expect(found.allSatisfy { $0.since.milliseconds == start.milliseconds + since }, "\(offset)")
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `the list is narrowed by unit, round and age`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field, start in
            let moment = Instant(milliseconds: start.milliseconds + 5 * 86_400_000)
            func count(_ filter: ProvisionalFilter) async throws -> Int {
                try await rows(field, at: moment, filter: filter).count
            }

            let telecom = try await count(ProvisionalFilter(organisation: try OrganisationCode("cuc-vien-thong")))
            let others = try await count(ProvisionalFilter(organisation: try OrganisationCode("vu-ktsxhs")))
            let third = try await count(ProvisionalFilter(period: try PeriodCode("2025-Q3")))
            let second = try await count(ProvisionalFilter(period: try PeriodCode("2025-Q2")))
            let threeDays = try await count(ProvisionalFilter(minimumAge: 3))
            let fourDays = try await count(ProvisionalFilter(minimumAge: 4))

            let counts = [telecom, others, third, second, threeDays, fourDays]
            #expect(counts == [1, 0, 1, 0, 1, 0])
        }
    }

    @Test(arguments: TestDatabase.all) func `a page of the list comes with the count of all`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field, start in
            let moment = Instant(milliseconds: start.milliseconds + 5 * 86_400_000)
            let (first, second) = try await field.runtime.database.read { connection in
                let query = ProvisionalFigureQuery(connection: connection)
                return (
                    try query(planID: field.plan.id, asOf: moment, window: ListWindow(limit: 1, offset: 0)),
                    try query(planID: field.plan.id, asOf: moment, window: ListWindow(limit: 1, offset: 1))
                )
            }

            #expect(first.rows.map(\.title.text) == ["Tỷ lệ người dân trưởng thành có điện thoại thông minh"])
            #expect(first.total == 1)
            #expect(second.rows.isEmpty)
            #expect(second.total == 1)
        }
    }

    @Test(arguments: TestDatabase.all) func `the list is written as CSV and JSON`(database: TestDatabase) async throws {
        try await field(on: database) { field, start in
            let moment = Instant(milliseconds: start.milliseconds + 5 * 86_400_000)
            let found = try await rows(field, at: moment)

            let csv = String(decoding: ProvisionalFigure.csv(found, at: moment), as: UTF8.self)
            let json = try #require(found.first).json(at: moment)

            #expect(csv.contains("1.6,Tỷ lệ người dân trưởng thành có điện thoại thông minh,percent,cuc-vien-thong,"))
            #expect(csv.contains(",88.3,"))
            #expect(json["days"] == .int(3))
            #expect(json["provisional_since"]?.text == "2025-10-04T09:00:00+07:00")
        }
    }
}
