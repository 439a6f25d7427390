package import Domain

/// An account that exists only in a demonstration.
package struct DemonstrationAccount: Sendable, Hashable {
    /// The name to sign in with.
    package let name: String
    /// The key of the displayed name in the language files.
    package let displayNameKey: String
    /// What the account may do.
    package let grants: [Grant]

    /// The one password of all demonstration accounts; it is printed at the start and protects nothing.
    package static let password = "trinh-dien-2025"
    /// The account that coordinates.
    package static let coordinatorName = "dau-moi"
    /// The account that appraises money.
    package static let appraiserName = "tham-dinh"
    /// The account that leads the plan's owner.
    package static let leadershipName = "lanh-dao"
    /// The account that receives forwarded editions.
    package static let recipientName = "tiep-nhan"

    /// One account for each role, and a contributor for each unit that writes: those that measure or lead a
    /// task, and some that contribute.
    static func all(
        for plan: PlanHeader,
        measuring units: [OrganisationCode],
        writing: [OrganisationCode]
    ) throws -> [DemonstrationAccount] {
        var accounts = [
            try account("quan-tri", "administrator", .administrator, plan.owner),
            try account(coordinatorName, "coordinator", .coordinator, plan.coordinator),
            try account(leadershipName, "leadership", .leadership, plan.owner),
            try account(appraiserName, "appraiser", .appraiser, OrganisationCode("vu-khtc")),
            try account("kiem-toan", "auditor", .auditor, plan.owner),
        ]
        if let recipient = plan.recipient {
            accounts.append(try account(recipientName, "recipient", .recipient, recipient))
        }
        for unit in writing {
            accounts.append(try account(contributorName(of: unit), "contributor", .contributor, unit))
        }
        if let unit = approvedUnit(of: units) {
            accounts.append(try account(approverName(of: unit), "approver", .approver, unit))
        }
        return accounts
    }

    /// The account as the use case creates it.
    func newAccount() throws -> NewAccount {
        try NewAccount(
            name: AccountName(name),
            displayName: Language.vietnamese.text(displayNameKey),
            grants: grants,
            email: EmailAddress(name + "@tiendo.example"),
            isDemonstration: true
        )
    }

    /// The name of the account that writes a unit's reports.
    package static func contributorName(of unit: OrganisationCode) -> String { unit.text }

    /// The unit whose reports go out only when its approver lets them: the last of those that measure.
    package static func approvedUnit(of units: [OrganisationCode]) -> OrganisationCode? { units.last }

    /// The name of the account that approves a unit's reports.
    package static func approverName(of unit: OrganisationCode) -> String { "duyet-" + unit.text }

    private static func account(
        _ name: String,
        _ key: String,
        _ role: Role,
        _ organisation: OrganisationCode
    ) throws -> DemonstrationAccount {
        DemonstrationAccount(
            name: name,
            displayNameKey: "demonstration.account.\(key)",
            grants: [Grant(role: role, organisation: organisation)]
        )
    }
}
