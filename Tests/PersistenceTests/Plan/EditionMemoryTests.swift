import Domain
import Persistence
import TestSupport
import Testing

@Suite struct EditionMemoryTests {
    @Test(arguments: TestDatabase.all)
    func `an edition's indicators come with what surrounds them`(database: TestDatabase) async throws {
        try await database.with { database in
            let plan = try await PublishedPlan(database: database).plan

            let facts = try await database.read { try $0.editions.facts(of: plan, $0) }

            #expect(facts.indicators.map(\.code) == ["1.7", "1.7.1", "1.7.2", "1.9", "1.10", "5.4", "5.7"])
            #expect(facts["1.7.1"]?.parentName == facts["1.7"]?.name)
            #expect(facts["1.7.1"]?.measuring.map(\.code) == ["cuc-vien-thong"])
            #expect(facts["1.7.1"]?.target?.year == 2025)
            #expect(facts["1.7.1"]?.inheritsOrganisations == true)
            #expect(facts["1.9"]?.inheritsOrganisations == false)
            #expect(facts["9.9"] == nil)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an edition is read once, the next edition anew`(database: TestDatabase) async throws {
        try await database.with { database in
            let plan = try await PublishedPlan(database: database).plan
            let first = try await database.read { try $0.editions.facts(of: plan, $0) }

            let again = try await database.read { try $0.editions.facts(of: plan, $0) }
            let next = try await database.write { try Self.reissue(plan, naming: "Tên mới", on: $0) }
            let renamed = try await database.read { try $0.editions.facts(of: next, $0) }

            #expect(again["1.9"] === first["1.9"])
            #expect(renamed["1.9"]?.name == "Tên mới")
            #expect(renamed["1.9"] !== first["1.9"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a key that came to another content is another edition`(database: TestDatabase) async throws {
        struct TakenBack: Error {}
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            await #expect(throws: TakenBack.self) {
                try await database.write { connection in
                    let plan = try Self.reissue(field.plan, naming: "Bản bị bỏ", on: connection)
                    #expect(try connection.editions.facts(of: plan, connection)["1.9"]?.name == "Bản bị bỏ")
                    throw TakenBack()
                }
            }

            let next = try await database.write { try Self.reissue(field.plan, naming: "Tên mới", on: $0) }
            let facts = try await database.read { try $0.editions.facts(of: next, $0) }

            #expect(facts["1.9"]?.name == "Tên mới")
        }
    }

    /// The plan's next edition, in which indicator 1.9 has another name.
    private static func reissue(
        _ plan: StoredPlan,
        naming name: String,
        on connection: any Connection
    ) throws -> StoredPlan {
        var content = try PublishedPlan.content(code: plan.code.text)
        for index in content.indicators.indices where content.indicators[index].code.text == "1.9" {
            content.indicators[index].name = name
        }
        return try PlanStore(connection: connection)
            .save(content, contentHash: name, at: Instant(milliseconds: 1_000))
    }
}
