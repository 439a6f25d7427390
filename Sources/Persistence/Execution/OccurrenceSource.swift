import Domain

/// The occurrences of a plan as a table with the columns of `task_occurrence`: as they stand, or as they stood at a moment.
///
/// What was acted is appended and so can be read again: progress, evidence and its decisions, how editions moved due days. Which
/// occurrences there were follows from the edition's own schedules, as `PlannedOccurrence` says.
struct OccurrenceSource {
    private let place: TaskPlace
    private let instant: Instant?

    /// The occurrences of a plan.
    ///
    /// - Parameters:
    ///   - place: the plan with the edition in force at the moment.
    ///   - instant: as they stood then; nil: as they stand.
    init(_ place: TaskPlace, asOf instant: Instant?) {
        self.place = place
        self.instant = instant
    }

    /// The table.
    var table: SQL {
        guard let instant else { return "task_occurrence" }
        return """
            (SELECT id, plan_id, task_code, year, programme, position, starts_on, due_day, assigned_at, begun_at, last_word_at,
                percent, done_on, done_late, done_at_issue, evidence, CAST(NULL AS bigint) AS withdrawn_at
            FROM (SELECT stood.*, row_number() OVER (PARTITION BY stood.task_code, stood.year ORDER BY stood.id) AS turn
                FROM (\(part: stood(instant))) stood JOIN edition e ON e.id = \(place.editionID)
                WHERE own_programme IS NULL
                    OR CASE schedule_kind WHEN 'annual' THEN year BETWEEN e.first_year AND e.last_year
                        WHEN 'continuous' THEN year = 0 WHEN 'none' THEN year = 0 ELSE year = coalesce(end_year, 0) END) known
            WHERE turn = 1)
            """
    }

    /// Every occurrence of a task of the edition, or of a task outside the plan that was recorded by earlier.
    private func stood(_ instant: Instant) -> SQL {
        """
        SELECT id, plan_id, task_code, own_programme, schedule_kind, end_year, assigned_at, due_day,
            CAST(coalesce(substr(due_day, 1, 4), '0') AS bigint) AS year,
            CASE WHEN own_programme IS NULL THEN NULL ELSE programme END AS programme,
            CASE WHEN own_programme IS NULL THEN own_position ELSE position END AS position,
            CASE WHEN own_programme IS NULL THEN own_start
                WHEN schedule_kind = 'annual' THEN substr(due_day, 1, 4) || '-01-01'
                ELSE CAST(coalesce(start_year, end_year) AS text) || '-01-01' END AS starts_on,
            begun_at, CASE WHEN proved_at IS NULL OR said_at > proved_at THEN said_at ELSE proved_at END AS last_word_at,
            CASE WHEN decision = 'confirmed' THEN 100 ELSE whole_percent END AS percent,
            CASE WHEN decision = 'confirmed' THEN done_on END AS done_on,
            CASE WHEN decision = 'confirmed' THEN done_late WHEN printed_done THEN false END AS done_late,
            printed_done AS done_at_issue,
            CASE WHEN proved_at IS NULL THEN 'none' ELSE coalesce(decision, 'awaiting') END AS evidence
        FROM (\(part: acts(instant))) acts
        """
    }

    /// What was known of each occurrence by then, side by side.
    private func acts(_ instant: Instant) -> SQL {
        """
        SELECT o.id, o.plan_id, o.task_code, o.assigned_at, o.programme AS own_programme, o.position AS own_position,
            coalesce(earlier.document_day, o.starts_on) AS own_start, o.done_on, o.done_late, t.programme, t.position, t.schedule_kind, t.start_year, t.end_year,
            CASE WHEN earlier.number IS NOT NULL THEN earlier.due_day WHEN moved.occurrence_id IS NOT NULL THEN moved.due_before_change
                ELSE o.due_day END AS due_day,
            CASE WHEN o.begun_at <= \(instant) THEN o.begun_at END AS begun_at,
            said.recorded_at AS said_at, far.percent AS whole_percent, proof.submitted_at AS proved_at,
            CASE WHEN proof.decided_at <= \(instant) THEN proof.decision END AS decision,
            o.done_at_issue AND EXISTS (SELECT 1 FROM task printed JOIN edition e ON e.id = printed.edition_id
                WHERE e.plan_id = o.plan_id AND printed.code = o.task_code AND printed.completed_at_issue
                    AND e.id <= \(place.editionID)) AS printed_done
        FROM task_occurrence o
        LEFT JOIN task t ON t.edition_id = \(place.editionID) AND t.code = o.task_code
        LEFT JOIN task_due_change moved ON moved.occurrence_id = o.id AND moved.edition_id = (SELECT min(m.edition_id)
            FROM task_due_change m WHERE m.occurrence_id = o.id AND m.at > \(instant))
        LEFT JOIN task_progress said ON said.id = (SELECT max(p.id) FROM task_progress p
            WHERE p.occurrence_id = o.id AND p.recorded_at <= \(instant))
        LEFT JOIN task_percent far ON far.id = (SELECT max(p.id) FROM task_percent p
            WHERE p.occurrence_id = o.id AND p.since <= \(instant))
        LEFT JOIN directive_revision earlier ON earlier.plan_id = o.plan_id AND earlier.task_code = o.task_code
            AND earlier.number = (SELECT min(n.number) FROM directive_revision n WHERE n.plan_id = o.plan_id
                AND n.task_code = o.task_code AND n.replaced_at > \(instant))
        LEFT JOIN task_completion proof ON proof.occurrence_id = o.id AND proof.number = (SELECT max(c.number)
            FROM task_completion c WHERE c.occurrence_id = o.id AND c.submitted_at <= \(instant))
        WHERE o.plan_id = \(place.planID)
            AND CASE WHEN o.programme IS NULL
                THEN o.assigned_at <= \(instant) AND (o.withdrawn_at IS NULL OR o.withdrawn_at > \(instant)) ELSE t.code IS NOT NULL END
        """
    }
}
