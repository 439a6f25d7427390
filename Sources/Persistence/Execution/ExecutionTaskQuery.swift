package import Domain

/// Finds what the rules of execution need to know of a plan's tasks, those assigned outside it included.
package struct ExecutionTaskQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// A task of the plan, also one that is withdrawn; nil where it has none of that code.
    package func find(_ code: TaskCode, of plan: StoredPlan) throws -> ExecutionTask? {
        try find([code.text], of: plan).first
    }

    /// The tasks of these codes, in printed order.
    package func find(_ codes: [String], of plan: StoredPlan) throws -> [ExecutionTask] {
        guard !codes.isEmpty else { return [] }
        return try tasks(of: plan, where: "x.code IN \(list: codes)", parties: "p.task_code IN \(list: codes)")
    }

    /// All tasks of the plan that are asked for, in printed order, those outside it last.
    package func all(of plan: StoredPlan) throws -> [ExecutionTask] {
        try tasks(of: plan, where: "NOT x.withdrawn", parties: "1 = 1")
    }

    /// The full names of organisations; codes nobody knows are left out.
    package func names(of codes: [OrganisationCode]) throws -> [OrganisationCode: String] {
        let rows = try connection.query("SELECT code, name FROM organisation WHERE code IN \(list: codes)")
        return Dictionary(uniqueKeysWithValues: try rows.map { (try OrganisationCode($0.text(0)), try $0.text(1)) })
    }

    /// The collectives that lead a task of the plan and have one of some units as a member: the units have a part in those tasks.
    package func leadingCollectives(
        having units: [OrganisationCode],
        of plan: StoredPlan
    ) throws -> [OrganisationCode] {
        guard !units.isEmpty else { return [] }
        let leading = try connection.query(TaskPlace(plan).leadingCollectives).map {
            try OrganisationCode($0.text(0))
        }
        return try collectives(during: plan.years, among: Set(leading))
            .filter { !Set($0.value).isDisjoint(with: units) }.keys.sorted()
    }

    private func tasks(of plan: StoredPlan, where condition: SQL, parties: SQL) throws -> [ExecutionTask] {
        let place = TaskPlace(plan)
        let leads = try units("lead", place, parties)
        let coordinating = try units("coordinating", place, parties)
        let named = Set(leads.values.joined()).union(coordinating.values.joined())
        let collectives = try collectives(during: plan.years, among: named)
        let source = try ExecutionTaskSource(plan, connection: connection).relation
        return try connection.query(
            """
            SELECT x.code, x.name, x.schedule_kind, x.start_year, x.end_year, x.completed_at_issue, x.schedule_printed,
                x.assigned_on, x.due_day, x.withdrawn
            FROM (\(part: source)) x WHERE \(part: condition) ORDER BY x.position
            """
        ).map { row in
            let code = try row.text(0)
            let (leads, coordinating) = (leads[code] ?? [], coordinating[code] ?? [])
            let own = leads.filter { collectives[$0] == nil }
            let assignedOn = try row.optionalDay(7)
            let schedule = try TaskRow.schedule(row, from: 2)
            return ExecutionTask(
                code: try TaskCode(code),
                name: try row.text(1),
                leads: leads,
                coordinating: coordinating,
                members: (leads + coordinating).flatMap { collectives[$0] ?? [] },
                keepers: own.isEmpty && !leads.isEmpty ? [plan.coordinator] : own,
                partners: leads.flatMap { collectives[$0] ?? [] },
                window: try row.optionalDay(8).map { due in min(assignedOn ?? due, due)...due }
                    ?? ExecutionTask.window(schedule, planYears: plan.years),
                assignedOn: assignedOn,
                isCompletedAtIssue: schedule.completedAtIssue,
                isWithdrawn: try row.boolean(9)
            )
        }
    }

    /// The collectives among some organisations, each with the members it has at the beginning or the end of the plan; none
    /// where its rule is not known.
    private func collectives(
        during years: ClosedRange<Int>,
        among codes: Set<OrganisationCode>
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

    private func units(_ part: String, _ place: TaskPlace, _ condition: SQL) throws -> [String: [OrganisationCode]] {
        var units: [String: [OrganisationCode]] = [:]
        for row in try connection.query(
            """
            SELECT q.task_code, q.organisation_code FROM (\(part: place.parties(part, where: condition))) q
            WHERE q.organisation_code IS NOT NULL ORDER BY q.task_code, q.position
            """
        ) {
            let (task, organisation) = (try row.text(0), try OrganisationCode(row.text(1)))
            if units[task]?.contains(organisation) != true { units[task, default: []].append(organisation) }
        }
        return units
    }
}
