import Domain
import Testing

@Suite struct HeritageTests {
    @Test
    func `who writes or approves for a successor does so for those it took over from, in the order of their codes`()
        throws
    {
        let (old, older, heir) = try (unit("bo-tttt"), unit("bo-bcvt"), unit("bo-khcn"))
        let grants = [Grant(role: .approver, organisation: heir), Grant(role: .leadership, organisation: heir)]

        let applied = Heritage(heirs: [old: heir, older: heir]).applied(to: grants)

        #expect(
            applied == [
                Grant(role: .approver, organisation: heir), Grant(role: .approver, organisation: older),
                Grant(role: .approver, organisation: old), Grant(role: .leadership, organisation: heir),
            ]
        )
    }

    @Test(arguments: [Role.contributor, .approver])
    func `who writes for an organisation that has passed to another does so no longer`(role: Role) throws {
        let (old, heir) = try (unit("bo-tttt"), unit("bo-khcn"))
        let grants = [Grant(role: role, organisation: old), Grant(role: .coordinator, organisation: old)]

        let applied = Heritage(heirs: [old: heir]).applied(to: grants)

        #expect(applied == [Grant(role: .coordinator, organisation: old)])
        #expect(Heritage.none.applied(to: grants) == grants)
    }

    private func unit(_ code: String) throws -> OrganisationCode { try OrganisationCode(code) }
}
