/// Where tasks are looked for: a plan with its current edition, whose tasks and organisations are read, and the tasks outside
/// the plan beside them.
package struct TaskPlace: Sendable, Hashable {
    /// The plan's key.
    package let planID: Int64
    /// The edition's key.
    package let editionID: Int64

    /// A plan with an edition.
    package init(planID: Int64, editionID: Int64) {
        self.planID = planID
        self.editionID = editionID
    }

    /// The plan as it is now.
    package init(_ plan: StoredPlan) {
        self.init(planID: plan.id, editionID: plan.editionID)
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
}
