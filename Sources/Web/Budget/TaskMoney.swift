import Domain
import HTML
import Persistence
import UseCases

/// The money of one task on the task's page, as far as the reader may see it.
struct TaskMoney: Sendable {
    /// The plan, and who reads.
    let scope: BudgetScope
    /// The task.
    let task: TaskCode
    /// The first of its lines.
    let lines: [StoredBudgetLine]
    /// Count and sums of all of them.
    let total: BudgetSums
    /// The reader's unit that leads the task and may request money for it; nil for none.
    let leading: OrganisationCode?

    /// Lines shown at most; a link leads to the others.
    static let mostLines = 20

    /// Asks the database for all of it; nil for a reader who may not read money.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        task: TaskCode,
        today: Day,
        for person: Person?
    ) throws -> TaskMoney? {
        guard let person, Routes.budget.admits(person) else { return nil }
        let scope = try BudgetScope(plan, BudgetActor(person), on: today, connection: connection)
        let leads = TaskLeadQuery(connection: connection, plan: plan)
        let leading = try scope.actor.ownOrganisations.first { try leads.leads($0, task) }
        let query = BudgetListQuery(connection: connection, planID: plan.id)
        let filter = scope.filter(BudgetFilter(task: task))
        let total = try query.sums(filter)
        guard scope.readsAll || leading != nil || total.lines > 0 else { return nil }
        return TaskMoney(
            scope: scope,
            task: task,
            lines: try query.lines(filter, window: ListWindow(limit: mostLines, offset: 0)),
            total: total,
            leading: leading
        )
    }

    /// The section.
    func markup(_ words: PageWords) -> Markup {
        let plan = scope.plan
        return Markup {
            h2 { words.text("budget.task_section") }
            if lines.isEmpty {
                p(.class("muted")) { words.text("budget.task_none") }
            } else {
                BudgetLineTable(lines, caption: words.text("budget.task_caption"), plan: plan, isOfOneTask: true, words)
                    .markup(total: total.lines > 1 ? total : nil)
            }
            ActionButton.row {
                if let leading {
                    let query = [("khoan", "\(task)/\(leading)")]
                    ActionButton(
                        words.text("budget.new_request"),
                        address: Routes.budgetRequest.path(plan.code, query: query)
                    )
                }
                if total.lines > lines.count {
                    ActionButton(
                        words.text("budget.task_all"),
                        address: Routes.budgetLines.path(plan.code, query: [("nhiem-vu", task.text)])
                    )
                }
            }
        }
    }
}
