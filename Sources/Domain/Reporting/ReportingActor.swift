/// Who acts in the reporting work, and what they may do (domain rules, section 10).
package struct ReportingActor: Sendable, Hashable {
    /// The account name, or `command` for the command line; the audit log's word.
    package let name: String
    private let grants: [Grant]
    /// True for the command line, which no rule about persons binds.
    package let isOperator: Bool

    /// A signed-in person.
    package init(name: String, grants: [Grant]) {
        self.name = name
        self.grants = grants
        isOperator = false
    }

    /// The command line: who can run it holds the database and may do anything.
    package static let command = ReportingActor()

    /// The same person on a day: for the organisations their own took over, and without those that passed to another.
    package func inheriting(_ heritage: Heritage) -> ReportingActor {
        isOperator ? self : ReportingActor(name: name, grants: heritage.applied(to: grants))
    }

    private init() {
        name = "command"
        grants = []
        isOperator = true
    }

    /// True where the actor writes that organisation's reports.
    package func writes(for organisation: OrganisationCode) -> Bool {
        isOperator
            || grants.contains { ($0.role == .contributor || $0.role == .approver) && $0.organisation == organisation }
    }

    /// True where the actor lets that organisation's reports go out.
    package func approves(for organisation: OrganisationCode) -> Bool {
        isOperator || grants.contains { $0.role == .approver && $0.organisation == organisation }
    }

    /// True where the actor runs rounds and reviews for a plan with that coordinator organisation.
    package func coordinates(_ coordinator: OrganisationCode) -> Bool {
        isOperator || grants.contains { $0.role == .coordinator && $0.organisation == coordinator }
    }

    /// True where the actor belongs to the leadership of that organisation.
    package func isLeadership(of organisation: OrganisationCode) -> Bool {
        isOperator || grants.contains { $0.role == .leadership && $0.organisation == organisation }
    }

    /// True where the actor reads what others recorded, as auditors do.
    package var isAuditor: Bool { isOperator || grants.contains { $0.role == .auditor } }

    /// True where the actor reads every unit's report of a plan with that coordinator.
    package func readsAll(coordinator: OrganisationCode) -> Bool {
        coordinates(coordinator) || grants.contains { $0.role == .leadership }
    }

    /// True where the actor receives what is forwarded to that organisation; nil where a plan names no recipient.
    package func receives(for recipient: OrganisationCode?) -> Bool {
        guard let recipient else { return false }
        return isOperator || grants.contains { $0.role == .recipient && $0.organisation == recipient }
    }

    /// The organisations the actor receives editions for.
    package var receivingOrganisations: [OrganisationCode] {
        Set(grants.filter { $0.role == .recipient }.compactMap(\.organisation)).sorted()
    }

    /// True where the actor reads the forwarded editions of a plan with that coordinator and recipient.
    package func readsEditions(coordinator: OrganisationCode, recipient: OrganisationCode?) -> Bool {
        readsAll(coordinator: coordinator) || receives(for: recipient)
    }

    /// True where the actor reads that organisation's report.
    package func reads(_ organisation: OrganisationCode, coordinator: OrganisationCode) -> Bool {
        writes(for: organisation) || readsAll(coordinator: coordinator)
    }

    /// The organisations the actor lets reports of go out.
    package var approvingOrganisations: [OrganisationCode] {
        Set(grants.filter { $0.role == .approver }.compactMap(\.organisation)).sorted()
    }

    /// The organisations whose reports the actor writes.
    package var ownOrganisations: [OrganisationCode] {
        Set(grants.filter { $0.role == .contributor || $0.role == .approver }.compactMap(\.organisation)).sorted()
    }
}
