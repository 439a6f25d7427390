import Domain
import Persistence
import TestSupport
import Testing

@Suite struct PlanStoreTests {
    private static let at = Instant(milliseconds: 1_759_370_400_000)

    @Test(arguments: TestDatabase.all)
    func `an edition comes back exactly as it was saved`(_ kind: TestDatabase) async throws {
        let content = try PlanSample.content(code: "ke-hoach-mau")

        try await kind.with { database in
            let stored = try await database.write { connection in
                try PlanStore(connection: connection).save(content, contentHash: "a1", at: Self.at)
            }
            let (found, read) = try await database.read { connection in
                let store = PlanStore(connection: connection)
                return (try store.find(content.header.code), try store.content(editionID: stored.editionID))
            }

            #expect(read == content)
            #expect(found == stored)
            #expect(stored.editionNumber == 1)
            #expect(stored.header == content.header)
            #expect(stored.importedAt == Self.at)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a new edition becomes the current one and the old one stays readable`(_ kind: TestDatabase) async throws {
        let first = try PlanSample.content(code: "ke-hoach-mau")
        var second = first
        second.header.name = "Kế hoạch sửa đổi"
        second.indicators[1].targets = []

        try await kind.with { database in
            let editions = try await database.write { [second] connection in
                let store = PlanStore(connection: connection)
                let old = try store.save(first, contentHash: "a1", at: Self.at)
                let new = try store.save(second, contentHash: "b2", at: Self.at.adding(seconds: 60))
                #expect(new.id == old.id)
                #expect(try store.content(editionID: old.editionID) == first)
                #expect(try store.content(editionID: new.editionID) == second)
                #expect(try store.all().map(\.editionNumber) == [2])
                return try store.editions(of: new.id)
            }

            #expect(editions.map(\.number) == [1, 2])
            #expect(editions.map(\.contentHash) == ["a1", "b2"])
            #expect(editions.map(\.name) == [first.header.name, "Kế hoạch sửa đổi"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `two plans with the same indicator codes keep apart`(_ kind: TestDatabase) async throws {
        let first = try PlanSample.content(code: "ke-hoach-mot")
        var second = try PlanSample.content(code: "ke-hoach-hai")
        second.header.parent = first.header.code
        second.indicators[0].name = "Tên khác"
        second.aliases = []

        try await kind.with { database in
            let read = try await database.write { [second] connection in
                let store = PlanStore(connection: connection)
                let one = try store.save(first, contentHash: "a1", at: Self.at)
                let two = try store.save(second, contentHash: "b2", at: Self.at)
                #expect(try store.all().map(\.code.text) == ["ke-hoach-hai", "ke-hoach-mot"])
                let directory = OrganisationStore(connection: connection)
                #expect(
                    try directory.plans(defining: OrganisationCode("cuc-mau")).map(\.text)
                        == ["ke-hoach-hai", "ke-hoach-mot"]
                )
                return (try store.content(editionID: one.editionID), try store.content(editionID: two.editionID))
            }

            #expect(read.0 == first)
            #expect(read.1 == second)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `rounds are made once and only those still scheduled are moved`(_ kind: TestDatabase) async throws {
        let content = try PlanSample.content(code: "ke-hoach-mau")

        try await kind.with { database in
            let rows = try await database.write { connection in
                let store = PlanStore(connection: connection)
                let plan = try store.save(content, contentHash: "a1", at: Self.at)
                #expect(try store.scheduleRounds(of: plan.id, for: content.periods) == 2)
                try connection.execute("UPDATE round SET state = 'open' WHERE code = '2023-Q1'")
                let moved = content.moving(byDays: 1)
                #expect(try store.scheduleRounds(of: plan.id, for: moved.periods) == 0)
                return try connection.query("SELECT code, state, due_before, asks_for FROM round ORDER BY code")
            }

            #expect(try rows.map { try $0.text(0) } == ["2023-Q1", "2023-Q2"])
            #expect(try rows.map { try $0.text(1) } == ["open", "scheduled"])
            #expect(try rows.map { try $0.text(2) } == ["2023-04-03", "2023-07-06"])
            #expect(try rows.map { try $0.text(3) } == ["data", "data;six_month_trend_assessment;proposals"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `organisations are defined once, redefined in place and found by parent`(_ kind: TestDatabase) async throws {
        let organisations = try PlanSample.organisations()

        try await kind.with { database in
            try await database.write { connection in
                let store = OrganisationStore(connection: connection)
                try store.save(organisations)
                let renamed = try Organisation(
                    code: OrganisationCode("cuc-mau"),
                    name: "Cục Mẫu mới",
                    kind: .ministryUnit,
                    parent: OrganisationCode("bo-mau"),
                    validFrom: nil,
                    validTo: Day(iso: "2025-02-28"),
                    successor: nil
                )
                try store.save([renamed])

                #expect(try store.find(OrganisationCode("cuc-mau")) == renamed)
                #expect(try store.find(OrganisationCode("khong-co")) == nil)
                #expect(try store.all().map(\.code) == organisations.map(\.code))
                #expect(try store.children(of: OrganisationCode("bo-mau")).map(\.code.text) == ["cuc-an", "cuc-mau"])
                #expect(try store.find(organisations.map(\.code)).count == organisations.count)
            }
        }
    }
}
