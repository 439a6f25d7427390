package import Domain

/// Finds the approved implementation plans of several tasks, and what was reported of their activities, in a fixed number of
/// statements.
package struct ApprovedPlanQuery {
    private let connection: any Connection
    private let planID: Int64

    /// The query over one connection, for a plan.
    package init(connection: any Connection, planID: Int64) {
        self.connection = connection
        self.planID = planID
    }

    /// The activities in force by task, without their money; tasks without an approved plan are left out.
    ///
    /// - Parameter leads: the tasks asked for, each with its leads in printed order.
    package func plans(of leads: [String: [OrganisationCode]]) throws -> [String: ImplementationPlan] {
        var tasks: [Int64: String] = [:]
        for row in try connection.query(
            """
            SELECT v.id, p.task_code FROM implementation_plan p JOIN implementation_version v
                ON v.implementation_plan_id = p.id AND v.number = p.approved_version
            WHERE p.plan_id = \(planID) AND p.task_code IN \(list: leads.keys.sorted())
            """
        ) { tasks[try row.integer(0)] = try row.text(1) }
        guard !tasks.isEmpty else { return [:] }
        let activities = try activities(of: tasks.keys.sorted())
        return Dictionary(
            uniqueKeysWithValues: tasks.map { version, task in
                (task, ImplementationPlan(leads: leads[task] ?? [], activities: activities[version] ?? []))
            }
        )
    }

    /// How many occurrences the plan asks for, by task.
    package func occurrenceCounts(of tasks: [String]) throws -> [String: Int] {
        let rows = try connection.query(
            """
            SELECT task_code, count(*) FROM task_occurrence
            WHERE plan_id = \(planID) AND task_code IN \(list: tasks) AND withdrawn_at IS NULL GROUP BY task_code
            """
        )
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text(0), try $0.int(1)) })
    }

    /// What was recorded about activities, by occurrence and activity, in the order it was recorded.
    package func words(of occurrences: [Int64]) throws -> [Int64: [ActivityID: [ProgressWord]]] {
        var words: [Int64: [ActivityID: [ProgressWord]]] = [:]
        for row in try connection.query(
            """
            SELECT occurrence_id, activity_number, percent, started_on, ended_on, recorded_at FROM task_progress
            WHERE occurrence_id IN \(list: occurrences) AND activity_number IS NOT NULL
            ORDER BY occurrence_id, activity_number, id
            """
        ) {
            let word = ProgressWord(
                recordedOn: try row.instant(5).day,
                percent: try row.int(2),
                startedOn: try row.optionalDay(3),
                endedOn: try row.optionalDay(4)
            )
            words[try row.integer(0), default: [:]][ActivityID(try row.integer(1)), default: []].append(word)
        }
        return words
    }

    private func activities(of versions: [Int64]) throws -> [Int64: [Activity]] {
        var dependencies: [Int64: [ActivityID: [ActivityID]]] = [:]
        for row in try connection.query(
            """
            SELECT version_id, number, depends_on FROM activity_dependency WHERE version_id IN \(list: versions)
            ORDER BY version_id, number, depends_on
            """
        ) {
            let (version, id) = (try row.integer(0), ActivityID(try row.integer(1)))
            dependencies[version, default: [:]][id, default: []].append(ActivityID(try row.integer(2)))
        }
        var activities: [Int64: [Activity]] = [:]
        for row in try connection.query(
            """
            SELECT version_id, number, part_code, name, owner_code, person, start_day, due_day, product, weight
            FROM activity WHERE version_id IN \(list: versions) ORDER BY version_id, part_code, position
            """
        ) {
            let (version, id) = (try row.integer(0), ActivityID(try row.integer(1)))
            let activity = Activity(
                id: id,
                part: try OrganisationCode(row.text(2)),
                name: try row.text(3),
                owner: try row.optionalText(4).map(OrganisationCode.init),
                person: try row.text(5),
                start: try row.optionalDay(6),
                due: try row.optionalDay(7),
                product: try row.text(8),
                weight: try row.optionalDecimal(9),
                dependencies: dependencies[version]?[id] ?? []
            )
            activities[version, default: []].append(activity)
        }
        return activities
    }
}
