package import Domain

/// Reads the due dates of a unit in all plans: rounds that oblige it, and coming ones where it measures something.
package struct DueDatesQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The due dates, by plan and round.
    package func callAsFunction(of organisation: OrganisationCode) throws -> [DueDate] {
        try PlanStore(connection: connection).all().flatMap { plan in
            let (obliging, reports) = try standing(of: organisation, planID: plan.id)
            let isMeasuring = try measures(organisation, editionID: plan.editionID)
            let setting = try DeadlineStore(connection: connection).setting(planID: plan.id)
            let moved = try extensions(of: organisation, planID: plan.id)
            return try RoundStore(connection: connection).all(planID: plan.id).filter { round in
                obliging.contains(round.id) || (round.state == .scheduled && isMeasuring)
            }.map { round in
                let own = moved[round.id]
                return DueDate(
                    plan: plan.code,
                    planName: plan.name,
                    round: round,
                    deadline: Deadline(
                        dueBefore: round.period.dueBefore,
                        setting: setting,
                        extendedTo: own?.dueBefore
                    ),
                    extensions: own?.count ?? 0,
                    extendedAt: own?.grantedAt,
                    report: reports[round.id]
                )
            }
        }
    }

    private func standing(
        of organisation: OrganisationCode,
        planID: Int64
    ) throws -> (obliging: Set<Int64>, reports: [Int64: ReportState]) {
        let obliging = try connection.query(
            """
            SELECT DISTINCT round_id FROM obligation JOIN round ON round.id = obligation.round_id
            WHERE organisation_code = \(organisation) AND round.plan_id = \(planID)
            """
        ).map { try $0.integer(0) }
        var reports: [Int64: ReportState] = [:]
        for row in try connection.query(
            """
            SELECT report.round_id, report.state FROM report JOIN round ON round.id = report.round_id
            WHERE report.organisation_code = \(organisation) AND round.plan_id = \(planID)
            """
        ) {
            reports[try row.integer(0)] = try row.word(1)
        }
        return (Set(obliging), reports)
    }

    private func measures(_ organisation: OrganisationCode, editionID: Int64) throws -> Bool {
        try !connection.query(
            """
            SELECT 1 FROM indicator_organisation
            WHERE edition_id = \(editionID) AND organisation_code = \(organisation) AND part = 'measuring' LIMIT 1
            """
        ).isEmpty
    }

    private func extensions(
        of organisation: OrganisationCode,
        planID: Int64
    ) throws -> [Int64: (dueBefore: Instant, grantedAt: Instant, count: Int)] {
        var moved: [Int64: (dueBefore: Instant, grantedAt: Instant, count: Int)] = [:]
        for row in try connection.query(
            """
            SELECT extension.round_id, extension.due_before, extension.granted_at FROM extension
            JOIN round ON round.id = extension.round_id
            WHERE extension.organisation_code = \(organisation) AND round.plan_id = \(planID) ORDER BY extension.id
            """
        ) {
            let id = try row.integer(0)
            moved[id] = (try row.instant(1), try row.instant(2), (moved[id]?.count ?? 0) + 1)
        }
        return moved
    }
}
