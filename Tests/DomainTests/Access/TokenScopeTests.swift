import Domain
import Testing

@Suite struct TokenScopeTests {
    @Test(
        arguments: [
            ([], []), ([.read], []), ([.report], [.contributor]), ([.review], [.coordinator]),
            ([.account], [.administrator]), ([.report, .review], [.contributor, .coordinator]),
        ] as [(Set<TokenScope>, [Role])]
    )
    func `a token carries only the roles of its scopes to a change`(scopes: Set<TokenScope>, kept: [Role]) throws {
        let unit = try OrganisationCode("cuc-vien-thong")
        let grants = [Role.contributor, .coordinator, .administrator].map { Grant(role: $0, organisation: unit) }
        let person = Person(account: 1, name: "lan", displayName: "Lan", grants: grants)

        #expect(person.limited(to: scopes).grants.map(\.role) == kept)
    }

    @Test func `every token reads`() throws {
        #expect(try TokenScope.set(of: []) == [.read])
        #expect(try TokenScope.set(of: ["review", "report"]) == [.read, .report, .review])
    }

    @Test(arguments: ["", "write", "Read"]) func `other words are no scopes`(word: String) {
        let refused = #expect(throws: InvalidInput.self) { try TokenScope.set(of: ["read", word]) }

        #expect(refused?.problems.map(\.message.key) == ["access.unknown_scope"])
    }
}
