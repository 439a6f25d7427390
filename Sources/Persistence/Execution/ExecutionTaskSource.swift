import Domain

/// The tasks of a plan as one relation for statements: those of its current edition and those outside the plan.
struct ExecutionTaskSource {
    private let plan: StoredPlan
    /// Editions whose decision has a known date, the earliest first.
    private let dated: [(id: Int64, day: Day)]

    /// Asks which editions tell when a task was assigned.
    init(_ plan: StoredPlan, connection: any Connection) throws {
        self.plan = plan
        dated = try connection.query(
            """
            SELECT id, decision_date FROM edition WHERE plan_id = \(plan.id) AND decision_date IS NOT NULL
            ORDER BY decision_date, id
            """
        ).map { (try $0.integer(0), try $0.day(1)) }
    }

    /// The relation: `code`, `name`, `position`, the five columns of a schedule, `assigned_on`, `due_day` (of a task outside the
    /// plan) and `withdrawn` (true where it is asked for no longer).
    var relation: SQL {
        """
        SELECT t.code AS code, t.name AS name, t.position AS position, t.schedule_kind AS schedule_kind,
            t.start_year AS start_year, t.end_year AS end_year, t.completed_at_issue AS completed_at_issue,
            t.schedule_printed AS schedule_printed, \(part: assigned) AS assigned_on, CAST(NULL AS text) AS due_day,
            1 = 0 AS withdrawn
        FROM task t WHERE t.edition_id = \(plan.editionID)
        UNION ALL
        SELECT d.code, d.name, \(DirectiveStore.firstPosition) + d.number, 'none', CAST(NULL AS bigint),
            CAST(NULL AS bigint), 1 = 0, '', d.document_day, d.due_day, d.withdrawn_at IS NOT NULL
        FROM directive d WHERE d.plan_id = \(plan.id)
        """
    }

    /// The date of the first decision that holds the task: one probe where the first edition has it, as is usual.
    private var assigned: SQL {
        guard !dated.isEmpty else { return "CAST(NULL AS text)" }
        var cases: SQL = ""
        for edition in dated {
            let holds: SQL =
                edition.id == plan.editionID
                ? "1 = 1"
                : "EXISTS (SELECT 1 FROM task known WHERE known.edition_id = \(edition.id) AND known.code = t.code)"
            cases = "\(part: cases) WHEN \(part: holds) THEN CAST(\(edition.day) AS text)"
        }
        return "CASE\(part: cases) END"
    }
}
