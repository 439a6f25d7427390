import Domain
import Persistence
import TestSupport
import Testing

@Suite struct OrganisationQueryTests {
    @Test(arguments: TestDatabase.all)
    func `organisations come with how much of the plan is theirs`(database: TestDatabase) async throws {
        let rows = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try OrganisationListQuery(connection: $0).rows(edition: field.plan.editionID)
            }
        }

        let telecom = try #require(rows.first { $0.code == "cuc-vien-thong" })
        #expect(telecom.measured == 2)
        #expect(telecom.led == 5)
        let digital = try #require(rows.first { $0.code == "cuc-cdsqg" })
        #expect(digital.measured == 3)
        #expect(digital.coordinated == 6)
        #expect(rows.filter { !$0.isNamed }.map(\.code).sorted() == ["bo-khcn", "bo-tttt", "tinh-01"])
    }

    @Test(arguments: TestDatabase.all)
    func `an organisation comes with all it must supply and do`(database: TestDatabase) async throws {
        let code = try OrganisationCode("cuc-vien-thong")
        let found = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read {
                try OrganisationDetailQuery(connection: $0)
                    .find(plan: field.plan.id, edition: field.plan.editionID, code: code)
            }
        }

        let detail = try #require(found)
        #expect(detail.parent?.name == "Bộ Thông tin và Truyền thông")
        #expect(detail.measured == ["1.7.1", "1.7.2"])
    }

    @Test(arguments: TestDatabase.all)
    func `an organisation knows whom it follows and who follows it`(database: TestDatabase) async throws {
        let (old, new) = (try OrganisationCode("bo-tttt"), try OrganisationCode("bo-khcn"))
        let found = try await database.with { database in
            let field = try await PublishedPlan(database: database)
            return try await database.read { connection in
                let query = OrganisationDetailQuery(connection: connection)
                return try [old, new].map {
                    try query.find(plan: field.plan.id, edition: field.plan.editionID, code: $0)
                }
            }
        }

        #expect(found.first??.successor?.code == "bo-khcn")
        #expect(found.last??.predecessors.map(\.code) == ["bo-tttt"])
    }
}
