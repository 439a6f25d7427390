package import Domain
package import Persistence

/// What a person has to do about the implementation plans of a plan's tasks.
package struct TaskWork: Sendable {
    /// Tasks whose plan the person's unit has yet to write, submit or mend, the returned ones first, then by the last day in
    /// time.
    package let toFile: [FilingList.Row]
    /// Plans that wait for the person as the approver of the first-named lead.
    package let toEndorse: [FilingList.Row]
    /// Plans that wait for the person as the coordinator.
    package let toApprove: [FilingList.Row]

    /// Looks through the plan's tasks.
    package init(_ plan: StoredPlan, for actor: ReportingActor, on day: Day, connection: any Connection) throws {
        let actor = try actor.withHeritage(on: day, connection: connection)
        let coordinates = actor.coordinates(plan.coordinator)
        guard coordinates || !actor.ownOrganisations.isEmpty else {
            (toFile, toEndorse, toApprove) = ([], [], [])
            return
        }
        let rows = try FilingList(plan, on: day, connection: connection).rows
        toFile = rows.filter { row in
            guard !actor.parts(of: row.filing.task).isEmpty else { return false }
            switch row.filing.state {
            case nil: return row.standing != .notNeeded
            case .draft, .returned: return true
            case .awaitingApproval, .submitted, .approved: return false
            }
        }.enumerated().sorted { left, right in
            Self.rank(left.element, left.offset) < Self.rank(right.element, right.offset)
        }.map(\.element)
        toEndorse = rows.filter { $0.filing.state == .awaitingApproval && actor.endorses($0.filing.task) }
        toApprove = coordinates ? rows.filter { $0.filing.state == .submitted } : []
    }

    /// True where there is nothing to do.
    package var isEmpty: Bool { toFile.isEmpty && toEndorse.isEmpty && toApprove.isEmpty }

    private static func rank(_ row: FilingList.Row, _ place: Int) -> (Int, Int, Int) {
        (row.filing.state == .returned ? 0 : 1, row.dueDay?.number ?? .max, place)
    }
}
