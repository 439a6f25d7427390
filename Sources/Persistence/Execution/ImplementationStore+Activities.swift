package import Domain

extension ImplementationStore {
    /// The activities of a version, each part in its order, for a task with those leads.
    package func plan(of version: Int64, leads: [OrganisationCode]) throws -> ImplementationPlan {
        let dependencies = try dependencies(of: version)
        let funding = try funding(of: version)
        let rows = try connection.query(
            """
            SELECT number, part_code, name, owner_code, person, start_day, due_day, product, weight FROM activity
            WHERE version_id = \(version) ORDER BY part_code, position
            """
        )
        let activities = try rows.map { row in
            let id = ActivityID(try row.integer(0))
            return Activity(
                id: id,
                part: try OrganisationCode(row.text(1)),
                name: try row.text(2),
                owner: try row.optionalText(3).map(OrganisationCode.init),
                person: try row.text(4),
                start: try row.optionalDay(5),
                due: try row.optionalDay(6),
                product: try row.text(7),
                weight: try row.optionalDecimal(8),
                dependencies: dependencies[id] ?? [],
                funding: funding[id] ?? [:]
            )
        }
        return ImplementationPlan(leads: leads, activities: activities)
    }

    /// The activities in force of a task: those of the approved version; nil while none was approved. Progress is measured
    /// against them.
    package func approvedPlan(
        of task: TaskCode,
        planID: Int64,
        leads: [OrganisationCode]
    ) throws -> ImplementationPlan? {
        let rows = try connection.query(
            """
            SELECT v.id FROM implementation_plan p JOIN implementation_version v
                ON v.implementation_plan_id = p.id AND v.number = p.approved_version
            WHERE p.plan_id = \(planID) AND p.task_code = \(task)
            """
        )
        return try rows.first.map { try plan(of: $0.integer(0), leads: leads) }
    }

    private func dependencies(of version: Int64) throws -> [ActivityID: [ActivityID]] {
        var found: [ActivityID: [ActivityID]] = [:]
        for row in try connection.query(
            """
            SELECT number, depends_on FROM activity_dependency WHERE version_id = \(version)
            ORDER BY number, depends_on
            """
        ) {
            found[ActivityID(try row.integer(0)), default: []].append(ActivityID(try row.integer(1)))
        }
        return found
    }

    private func funding(of version: Int64) throws -> [ActivityID: [FundingShare: Money]] {
        var found: [ActivityID: [FundingShare: Money]] = [:]
        for row in try connection.query(
            "SELECT number, year, source, amount FROM activity_funding WHERE version_id = \(version)"
        ) {
            let share = FundingShare(year: try row.int(1), source: try row.word(2))
            found[ActivityID(try row.integer(0)), default: [:]][share] = Money(dong: try row.integer(3))
        }
        return found
    }
}
