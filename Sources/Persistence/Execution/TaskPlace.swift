package import Domain

/// Where tasks are looked for: a plan with its edition, whose tasks and organisations are read, and the tasks outside
/// the plan beside them.
package struct TaskPlace: Sendable, Hashable {
    /// The plan's key.
    package let planID: Int64
    /// The edition's key.
    package let editionID: Int64
    /// Who answers for a task that only collectives lead.
    package let coordinator: OrganisationCode

    /// The plan with the edition it was found with.
    package init(_ plan: StoredPlan) {
        planID = plan.id
        editionID = plan.editionID
        coordinator = plan.coordinator
    }

    /// The organisations of every task, of the plan and outside it: `task_code`, `position`, `organisation_code`, `printed`.
    ///
    /// - Parameters:
    ///   - part: `lead` or `coordinating`.
    ///   - condition: narrows both halves; speaks of `p`.
    func parties(_ part: String, where condition: SQL = "1 = 1") -> SQL {
        """
        SELECT p.task_code, p.position, p.organisation_code, p.printed FROM task_organisation p
        WHERE p.edition_id = \(editionID) AND p.part = \(part) AND \(part: condition)
        UNION ALL
        SELECT p.task_code, p.position, p.organisation_code, p.organisation_code FROM directive_organisation p
        WHERE p.plan_id = \(planID) AND p.part = \(part) AND \(part: condition)
        """
    }

    /// The tasks one of the organisations answers for, by its own name or, for the plan's coordinator, because only collectives
    /// lead them: `task_code`, `position`, `organisation_code`.
    func kept(by organisations: [String]) -> SQL {
        let named: SQL = """
            SELECT n.task_code, n.position, n.organisation_code
            FROM (\(part: parties("lead", where: "p.organisation_code IN \(list: organisations)"))) n
            """
        guard organisations.contains(coordinator.text) else { return named }
        return """
            \(part: named)
            UNION ALL
            SELECT c.task_code, 0, CAST(\(coordinator) AS text) FROM (\(part: collective)) c
            """
    }

    /// Who answers for each task: its leads that are no collectives, and the plan's coordinator for what only collectives lead:
    /// `task_code`, `position`, `organisation_code`.
    var keepers: SQL {
        """
        SELECT n.task_code, n.position, n.organisation_code
        FROM (\(part: parties("lead", where: "NOT \(part: Self.isCollective)"))) n
        UNION ALL
        SELECT c.task_code, 0, CAST(\(coordinator) AS text) FROM (\(part: collective)) c
        """
    }

    /// The tasks whose implementation plan one of the organisations submits, as the first of those that answer for it:
    /// `task_code`.
    func submitted(by organisations: [String]) -> SQL {
        """
        SELECT k.task_code FROM (\(part: kept(by: organisations))) k
        WHERE NOT EXISTS (
            SELECT 1 FROM (\(part: parties("lead", where: "p.task_code = k.task_code"))) other
            JOIN organisation named ON named.code = other.organisation_code
            WHERE named.kind <> 'collective' AND other.position < k.position)
        """
    }

    /// The collectives that lead a task, alone or beside others: `organisation_code`.
    var leadingCollectives: SQL {
        """
        SELECT DISTINCT l.organisation_code FROM (\(part: parties("lead", where: Self.isCollective))) l
        """
    }

    /// The tasks that only collectives lead: `task_code`.
    private var collective: SQL {
        """
        SELECT DISTINCT l.task_code FROM (\(part: parties("lead", where: Self.isCollective))) l
        WHERE NOT EXISTS (
            SELECT 1 FROM (\(part: parties("lead", where: "p.task_code = l.task_code"))) other
            JOIN organisation named ON named.code = other.organisation_code WHERE named.kind <> 'collective')
        """
    }

    private static let isCollective: SQL = """
        p.organisation_code IN (SELECT whole.code FROM organisation whole WHERE whole.kind = 'collective')
        """
}
