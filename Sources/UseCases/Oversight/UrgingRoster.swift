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
        let people = writers.isEmpty || waitsForApprover ? approvers : writers
        return ordered(people + leaders(of: unit, below: item.report.parent, at: item.rung.step))
    }

    /// The people for something owed about a task: those who write for the unit, its approver where nobody does; once it is
    /// escalated, also approver and leaders.
    func people(for item: UrgingTaskItem) -> [UrgingRecipient] {
        let unit = item.task.organisation
        let writers = holders(.contributor, unit.code)
        let people = writers.isEmpty ? holders(.approver, unit.code) : writers
        return ordered(people + leaders(of: unit.code, below: unit.parent, at: item.rung.step))
    }

    private func leaders(
        of unit: OrganisationCode,
        below parent: OrganisationCode?,
        at step: UrgingStep
    ) -> [UrgingRecipient] {
        guard step.kind == .escalation else { return [] }
        let leaders = holders(.approver, unit) + holders(.leadership, unit)
        return leaders.isEmpty ? parent.map { holders(.leadership, $0) } ?? [] : leaders
    }

    private func ordered(_ people: [UrgingRecipient]) -> [UrgingRecipient] {
        var seen: Set<Int64> = []
        return people.filter { seen.insert($0.person.account).inserted }.sorted { $0.person.name < $1.person.name }
    }

    private func holders(_ role: Role, _ unit: OrganisationCode) -> [UrgingRecipient] {
        byGrant[Grant(role: role, organisation: unit)] ?? []
    }
}
