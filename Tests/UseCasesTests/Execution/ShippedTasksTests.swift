import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// The 125 tasks of the shipped plan as they stand before anybody reported. The numbers were counted in the CSV tables by
/// themselves, not by this product.
@Suite struct ShippedTasksTests {
    private static let leads = [
        "cuc-attt": 15, "cuc-cdsqg": 43, "cuc-ptth-ttdt": 2, "cuc-bao-chi": 1, "cuc-buu-dien-tw": 3,
        "cuc-cn-cntt-tt": 17, "tt-ctdtqg": 3, "vien-cnpm-nds": 5, "cuc-vien-thong": 6, "vu-khcn": 5,
        "cuc-tan-so-vtd": 1, "thanh-tra-bo": 2, "tct-buu-dien-vn": 2, "tt-internet-vn": 2, "vien-chien-luoc-tttt": 1,
        "vu-htqt": 3, "vu-khtc": 4, "vu-phap-che": 6, "truong-dtbd-tttt": 1, "tt-thong-tin": 18, "vu-buu-chinh": 2,
        "vu-ktsxhs": 1, "vu-tccb": 1, "cac-don-vi-thuoc-bo": 1,
    ]
    private static let coordinating = [
        "cuc-ptth-ttdt": 1, "cac-don-vi-thuoc-bo": 75, "cuc-cdsqg": 9, "cuc-attt": 4, "cac-don-vi-lien-quan": 2,
        "cac-bo-nganh-dia-phuong": 1, "vu-tccb": 3, "van-phong-bo": 3, "tct-buu-dien-vn": 2,
        "cac-don-vi-co-du-an-dau-tu": 1, "tt-thong-tin": 1,
    ]

    private func with(
        _ database: TestDatabase,
        _ body: @escaping @Sendable (ListedTaskQuery, OfficialCountsQuery) throws -> Void
    ) async throws {
        try await database.with { database in
            let clock = FixedClock()
            let runtime = Runtime.test(database: database, clock: clock)
            _ = try await ImportPlan(runtime: runtime)(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            let moment = TaskMoment(now: clock.now())
            try await database.read { connection in
                let plan = try PlanStore(connection: connection).all()[0]
                let place = TaskPlace(plan)
                try body(
                    ListedTaskQuery(connection: connection, place: place, moment: moment),
                    OfficialCountsQuery(connection: connection, place: place, moment: moment)
                )
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `all tasks have their occurrences, due days and first states`(database: TestDatabase) async throws {
        try await with(database) { lists, counts in
            let years = try counts.rows(ListedTaskFilter(), by: .year)
            #expect(try lists.taskCount() == 125)
            #expect(years.map(\.key) == ["0", "2022", "2023", "2024", "2025"])
            #expect(years.map(\.counts.total) == [3, 1, 45, 43, 97])
            let total = try counts.total(ListedTaskFilter())
            #expect([total.total, total.done, total.overdue, total.withinTime] == [189, 3, 89, 97])
            #expect(total.notBegun == 186 && total[.doneOnTime] == 3)
            let programmes = try counts.rows(ListedTaskFilter(year: 2023), by: .programme)
            #expect(programmes.map(\.key) == ["749", "942"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `every unit leads and coordinates what the tables say`(database: TestDatabase) async throws {
        try await with(database) { lists, _ in
            let led = try lists.organisations(isLead: true).compactMap(\.code)
            let coordinating = try lists.organisations(isLead: false).compactMap(\.code)
            #expect(Set(led) == Set(Self.leads.keys))
            #expect(Set(coordinating) == Set(Self.coordinating.keys))
            for (code, number) in Self.leads {
                let found = try lists.taskCount(ListedTaskFilter(lead: code))
                #expect(found == number, "\(code)")
            }
            for (code, number) in Self.coordinating {
                let found = try lists.taskCount(ListedTaskFilter(coordinating: code))
                #expect(found == number, "\(code)")
            }
        }
    }

    @Test func `the decision's own facts stand where they are printed`() async throws {
        try await with(.sqlite) { lists, _ in
            let all = try lists.rows(ListedTaskFilter())
            let issue = all.filter(\.occurrence.owesEvidenceOfIssue)
            let undated = all.filter { $0.occurrence.dueDay == nil }
            let nobody = all.filter { task in task.lead.allSatisfy { $0.code == nil } }
            #expect(issue.count == 3)
            #expect(undated.count == 3)
            #expect(Set(nobody.map(\.code)) == ["942-75"])
            #expect(Set(all.filter(\.isAnnual).map(\.code)).count == 32)
        }
    }
}
