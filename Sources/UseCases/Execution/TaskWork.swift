package import Domain
package import Persistence

/// What a person has to do about the implementation plans of a plan's tasks, the first of each kind.
package struct TaskWork: Sendable {
    /// Some of the tasks that wait, and how many do.
    package struct Share: Sendable {
        /// The first of them.
        package let rows: [FilingList.Row]
        /// How many there are.
        package let total: Int

        static let nothing = Share(rows: [], total: 0)
    }

    /// Tasks whose plan the person's unit has yet to write, submit or mend, the returned ones first, then by the last day in
    /// time.
    package let toFile: Share
    /// Plans that wait for the person as the approver of who submits them.
    package let toEndorse: Share
    /// Plans that wait for the person as the coordinator.
    package let toApprove: Share

    /// Tasks of each kind at most.
    private static let most = ListWindow(limit: 50, offset: 0)

    /// Asks the database for them.
    package init(_ plan: StoredPlan, for actor: ReportingActor, on day: Day, connection: any Connection) throws {
        let actor = try actor.withHeritage(on: day, connection: connection)
        let rule = try ExecutionSettingStore(connection: connection).filingRule(planID: plan.id)
        let query = try TaskFilingQuery(connection: connection, plan: plan, on: day)
        func share(_ turn: TaskFilingFilter.Turn) throws -> Share {
            let filter = TaskFilingFilter(turn: turn)
            let rows = try query.rows(filter, window: Self.most).map { FilingList.Row($0, rule) }
            return Share(rows: rows, total: rows.count < Self.most.limit ? rows.count : try query.count(filter))
        }
        let (own, approved) = (actor.ownOrganisations, actor.approvingOrganisations)
        toFile = own.isEmpty ? .nothing : try share(.writers(own))
        toEndorse = approved.isEmpty ? .nothing : try share(.approvers(approved))
        toApprove = actor.coordinates(plan.coordinator) ? try share(.coordinator) : .nothing
    }

    /// True where there is nothing to do.
    package var isEmpty: Bool { toFile.total + toEndorse.total + toApprove.total == 0 }
}
