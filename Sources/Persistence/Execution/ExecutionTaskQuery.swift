package import Domain

/// Finds what the rules of execution need to know of a plan's tasks.
package struct ExecutionTaskQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// A task of the plan's current edition; nil where it has none of that code.
    package func find(_ code: TaskCode, of plan: StoredPlan) throws -> ExecutionTask? {
        try tasks(of: plan, where: "t.code = \(code)", organisations: "task_code = \(code)").first
    }

    /// All tasks of the plan's current edition, in printed order.
    package func all(of plan: StoredPlan) throws -> [ExecutionTask] {
        try tasks(of: plan, where: "1 = 1", organisations: "1 = 1")
    }

    /// The full names of organisations; codes nobody knows are left out.
    package func names(of codes: [OrganisationCode]) throws -> [OrganisationCode: String] {
        let rows = try connection.query("SELECT code, name FROM organisation WHERE code IN \(list: codes)")
        return Dictionary(uniqueKeysWithValues: try rows.map { (try OrganisationCode($0.text(0)), try $0.text(1)) })
    }

    private func tasks(of plan: StoredPlan, where condition: SQL, organisations: SQL) throws -> [ExecutionTask] {
        let units = try units(plan.editionID, organisations)
        let rows = try connection.query(
            """
            SELECT t.code, t.name, t.schedule_kind, t.start_year, t.end_year, t.completed_at_issue, t.schedule_printed,
                (SELECT min(e.decision_date) FROM edition e JOIN task known
                    ON known.edition_id = e.id AND known.code = t.code WHERE e.plan_id = \(plan.id))
            FROM task t WHERE t.edition_id = \(plan.editionID) AND \(part: condition) ORDER BY t.position
            """
        )
        let members = try members(during: plan.years, of: Set(units.values.flatMap { $0.values.joined() }))
        return try rows.map { row in
            let code = try row.text(0)
            let schedule = try TaskRow.schedule(row, from: 2)
            let (leads, coordinating) = (units["lead"]?[code] ?? [], units["coordinating"]?[code] ?? [])
            return ExecutionTask(
                code: try TaskCode(code),
                name: try row.text(1),
                leads: leads,
                coordinating: coordinating,
                members: (leads + coordinating).flatMap { members[$0] ?? [] },
                window: ExecutionTask.window(schedule, planYears: plan.years),
                assignedOn: try row.optionalDay(7),
                isCompletedAtIssue: schedule.completedAtIssue
            )
        }
    }

    /// The members that the collectives among some organisations have at the beginning or the end of the plan.
    private func members(
        during years: ClosedRange<Int>,
        of codes: Set<OrganisationCode>
    ) throws -> [OrganisationCode: [OrganisationCode]] {
        let collectives = try connection.query("SELECT code FROM organisation WHERE kind = 'collective'").map {
            try OrganisationCode($0.text(0))
        }
        guard !codes.isDisjoint(with: collectives) else { return [:] }
        let organisations = try OrganisationStore(connection: connection).all()
        let days = [Day.lastDay(ofYear: years.lowerBound - 1).adding(days: 1), Day.lastDay(ofYear: years.upperBound)]
        var members: [OrganisationCode: [OrganisationCode]] = [:]
        for collective in organisations where collective.kind == .collective && codes.contains(collective.code) {
            let found = days.flatMap {
                CollectiveMembership.members(of: collective, on: $0, among: organisations) ?? []
            }
            var seen: Set<OrganisationCode> = []
            members[collective.code] = found.filter { seen.insert($0).inserted }
        }
        return members
    }

    private func units(_ edition: Int64, _ condition: SQL) throws -> [String: [String: [OrganisationCode]]] {
        var units: [String: [String: [OrganisationCode]]] = [:]
        for row in try connection.query(
            """
            SELECT part, task_code, organisation_code FROM task_organisation
            WHERE edition_id = \(edition) AND organisation_code IS NOT NULL AND \(part: condition)
            ORDER BY task_code, part, position
            """
        ) {
            let (part, task) = (try row.text(0), try row.text(1))
            let organisation = try OrganisationCode(row.text(2))
            if units[part]?[task]?.contains(organisation) != true {
                units[part, default: [:]][task, default: []].append(organisation)
            }
        }
        return units
    }
}
