import Domain
import Persistence
import TestSupport
import Testing

@Suite struct ImplementationStoreTests {
    private static let at = Instant(milliseconds: 1_759_370_400_000)

    private static func activities() throws -> [Activity] {
        let telecom = try OrganisationCode("cuc-vien-thong")
        return [
            Activity(
                id: ActivityID(2),
                part: telecom,
                name: "Khảo sát",
                owner: try OrganisationCode("cuc-cdsqg"),
                person: "Trần Văn Minh",
                start: Day(iso: "2024-03-01"),
                due: Day(iso: "2024-06-30"),
                product: "Báo cáo",
                weight: ExactDecimal(canonical: "33.333333"),
                funding: [
                    FundingShare(year: 2024, source: .recurrent): Money(dong: 1_250_000_000),
                    FundingShare(year: 2025, source: .investment): Money(dong: 99_999_999_999_999),
                ]
            ),
            Activity(id: ActivityID(1), part: telecom, name: "Lắp đặt", dependencies: [ActivityID(2)]),
        ]
    }

    @Test(arguments: TestDatabase.all)
    func `a part comes back exactly as it was saved, and again after it was saved anew`(kind: TestDatabase) async throws
    {
        let (telecom, task, activities) = (
            try OrganisationCode("cuc-vien-thong"), try TaskCode("749-01"), try Self.activities()
        )

        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let (found, plan, shrunk) = try await database.write { connection in
                let store = ImplementationStore(connection: connection)
                let id = try store.begin(version: 1, of: task, planID: field.plan.id, by: "lan", at: Self.at)
                func save(_ activities: [Activity], after revision: Int, next: Int64) throws -> ImplementationPlan {
                    try store.save(
                        activities,
                        part: telecom,
                        of: id,
                        after: revision,
                        nextID: ActivityID(next),
                        by: "lan",
                        at: Self.at
                    )
                    return try store.plan(of: id, leads: [telecom])
                }
                let plan = try save(activities, after: 0, next: 3)
                let found = try store.find(task, planID: field.plan.id)
                return (found, plan, try save([activities[0]], after: 1, next: 9))
            }

            #expect(plan == ImplementationPlan(leads: [telecom], activities: activities))
            #expect(shrunk.activities == [activities[0]])
            #expect(found?.nextActivity == ActivityID(3))
            #expect(found?.latest?.state == .draft)
            #expect(found?.latest?.part(of: telecom)?.revision == 1)
            #expect(found?.approvedNumber == nil)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the approved version stays in force while the next one is written`(kind: TestDatabase) async throws {
        let (telecom, task, activities) = (
            try OrganisationCode("cuc-vien-thong"), try TaskCode("749-01"), try Self.activities()
        )

        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let (found, inForce, before) = try await database.write { connection in
                let store = ImplementationStore(connection: connection)
                let planID = field.plan.id
                func begin(_ number: Int, _ activities: [Activity]) throws -> Int64 {
                    let id = try store.begin(version: number, of: task, planID: planID, by: "lan", at: Self.at)
                    try store.save(
                        activities,
                        part: telecom,
                        of: id,
                        after: 0,
                        nextID: ActivityID(3),
                        by: "lan",
                        at: Self.at
                    )
                    return id
                }
                let first = try begin(1, activities)
                let before = try store.approvedPlan(of: task, planID: planID, leads: [telecom])
                try store.submit(first, by: "lan", at: Self.at)
                try store.sendBack(first, reason: "Thiếu sản phẩm", by: "ha", at: Self.at)
                try store.submit(first, by: "lan", at: Self.at.adding(seconds: 60))
                try store.approve(first, by: "ha", at: Self.at.adding(seconds: 120))
                _ = try begin(2, [activities[0]])
                return (
                    try store.find(task, planID: planID),
                    try store.approvedPlan(of: task, planID: planID, leads: [telecom]), before
                )
            }

            #expect(before == nil)
            #expect(inForce?.activities.count == 2)
            #expect(found?.filedAt == Self.at)
            #expect(found?.versions.map(\.state) == [.approved, .draft])
            #expect(found?.approved?.number == 1)
            #expect(found?.approved?.returnReason == "Thiếu sản phẩm")
            #expect(found?.approved?.submittedAt == Self.at.adding(seconds: 60))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `steps and comments are kept in their order`(kind: TestDatabase) async throws {
        let (telecom, task) = (try OrganisationCode("cuc-vien-thong"), try TaskCode("749-01"))

        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let (events, comments) = try await database.write { connection in
                let store = ImplementationStore(connection: connection)
                let id = try store.begin(version: 1, of: task, planID: field.plan.id, by: "lan", at: Self.at)
                try store.append(.submitted, to: id, by: "lan", at: Self.at)
                try store.append(.returned, to: id, reason: "Thiếu", by: "ha", at: Self.at)
                try store.comment("Cần thêm Hà Nội", on: id, as: telecom, by: "minh", at: Self.at)
                let plan = try store.find(task, planID: field.plan.id)?.id ?? 0
                return (try store.events(of: plan), try store.comments(of: plan))
            }

            #expect(events.map(\.kind) == [.begun, .submitted, .returned])
            #expect(events.map(\.reason) == ["", "", "Thiếu"])
            #expect(comments.map(\.content) == ["Cần thêm Hà Nội"])
            #expect(comments.map(\.version) == [1])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `tasks come with their units, and with the day of the first decision that holds them`(
        kind: TestDatabase
    ) async throws {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            try await field.amend {
                $0.header.decisionDate = Day(iso: "2023-06-15")
                $0.tasks.removeLast()
            }
            try await field.amend {
                $0.header.decisionDate = Day(iso: "2024-06-15")
                let all = "cac-bo-nganh-dia-phuong"
                let code = try? OrganisationCode(all)
                $0.tasks[1].coordinating.append(OrganisationReference(text: all, code: code, match: .exact))
            }
            let (tasks, found, unknown, rule) = try await database.read { connection in
                let plan = try #require(try PlanStore(connection: connection).find(field.plan.code))
                let query = ExecutionTaskQuery(connection: connection)
                return (
                    try query.all(of: plan), try query.find(TaskCode("749-02"), of: plan),
                    try query.find(TaskCode("749-99"), of: plan),
                    try ExecutionSettingStore(connection: connection).filingRule(planID: plan.id)
                )
            }

            #expect(tasks.map(\.code.text) == ["749-01", "749-02", "749-10", "942-01", "942-02", "942-03"])
            #expect(tasks.map(\.assignedOn?.iso) == Array(repeating: "2023-06-15", count: 5) + ["2024-06-15"])
            #expect(tasks.map { $0.leads.map(\.text) } == Array(repeating: ["cuc-vien-thong"], count: 5) + [[]])
            #expect(found?.coordinating.map(\.text) == ["cuc-cdsqg", "cac-bo-nganh-dia-phuong"])
            #expect(found?.window.upperBound.iso == "2024-12-31")
            #expect(tasks[0].units.map(\.text) == ["cuc-vien-thong", "cuc-cdsqg"])
            #expect(
                found?.units.map(\.text) == [
                    "cuc-vien-thong", "cuc-cdsqg", "cac-bo-nganh-dia-phuong", "bo-tttt", "bo-khcn", "tinh-01",
                ]
            )
            #expect(unknown == nil)
            #expect(tasks.filter(\.isCompletedAtIssue).map(\.code.text) == ["942-01"])
            #expect(rule == .standard)
        }
    }
}
