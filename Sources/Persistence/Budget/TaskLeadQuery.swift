package import Domain

/// Answers "who leads this task?", for those who may act on its money; tasks assigned outside the plan included.
package struct TaskLeadQuery {
    private let connection: any Connection
    private let plan: StoredPlan

    /// The query over one connection, for a plan as it is now.
    package init(connection: any Connection, plan: StoredPlan) {
        self.connection = connection
        self.plan = plan
    }

    /// True where the task is asked for and the unit answers for it or has a part in it: by its own name, or as a member of a
    /// collective that leads it.
    package func leads(_ organisation: OrganisationCode, _ task: TaskCode) throws -> Bool {
        guard let found = try ExecutionTaskQuery(connection: connection).find(task, of: plan) else { return false }
        return !found.isWithdrawn && found.parts.contains(organisation)
    }

    /// The tasks that one of the units answers for, in printed order, each with the unit: at most `limit`.
    package func led(by organisations: [OrganisationCode], limit: Int) throws -> [LedTask] {
        let kept = TaskPlace(plan).kept(by: organisations.map(\.text))
        let tasks = try ExecutionTaskSource(plan, connection: connection).relation
        return try connection.query(
            """
            SELECT x.code, x.name, lead.organisation_code, organisation.name
            FROM (\(part: kept)) lead JOIN (\(part: tasks)) x ON x.code = lead.task_code
            JOIN organisation ON organisation.code = lead.organisation_code WHERE NOT x.withdrawn
            ORDER BY x.position, lead.position LIMIT \(limit)
            """
        ).map { row in
            LedTask(
                task: try TaskCode(row.text(0)),
                name: try row.text(1),
                organisation: try OrganisationCode(row.text(2)),
                organisationName: try row.text(3)
            )
        }
    }
}
