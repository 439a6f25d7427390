import Domain
import Persistence

/// Who is told of a unit's report: those who write it; once it is escalated, also the unit's approver and leader.
struct UrgingRoster {
    private let byGrant: [Grant: [UrgingRecipient]]

    /// The people who have an address.
    init(_ people: [UrgingRecipient]) {
        var byGrant: [Grant: [UrgingRecipient]] = [:]
        for person in people where person.email != nil {
            for grant in person.person.grants { byGrant[grant, default: []].append(person) }
        }
        self.byGrant = byGrant
    }

    /// The people for a report, by account name, nobody twice. Where it waits for the unit's approver or nobody writes for the
    /// unit, the approver is told; where an escalation finds neither approver nor leader, the leaders of the organisation above are.
    func people(for item: UrgingItem) -> [UrgingRecipient] {
        let unit = item.report.organisation
        let writers = holders(.contributor, unit)
        let approvers = holders(.approver, unit)
        let waitsForApprover = item.report.item.report == .awaitingApproval && !approvers.isEmpty
        var people = writers.isEmpty || waitsForApprover ? approvers : writers
        if item.rung.step.kind == .escalation {
            var leaders = approvers + holders(.leadership, unit)
            if leaders.isEmpty, let parent = item.report.parent { leaders = holders(.leadership, parent) }
            people += leaders
        }
        var seen: Set<Int64> = []
        return people.filter { seen.insert($0.person.account).inserted }
            .sorted { $0.person.name < $1.person.name }
    }

    private func holders(_ role: Role, _ unit: OrganisationCode) -> [UrgingRecipient] {
        byGrant[Grant(role: role, organisation: unit)] ?? []
    }
}
