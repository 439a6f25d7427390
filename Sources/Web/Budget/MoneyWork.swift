import Domain
import HTML
import Persistence
import UseCases

/// What waits for a person in a plan's money: requests returned to their units, and requests to appraise.
struct MoneyWork: Sendable {
    /// Requests of the person's units that were returned, the first of them.
    let returned: [StoredBudgetLine]
    /// Requests that wait for the person to appraise them; nil where they do not appraise.
    let waiting: BudgetSums?

    /// Returned requests shown at most.
    static let mostReturned = 20

    /// True where nothing waits.
    var isEmpty: Bool { returned.isEmpty && (waiting?.lines ?? 0) == 0 }

    /// Asks the database for all of it.
    static func load(_ connection: any Connection, plan: StoredPlan, for person: Person, today: Day) throws
        -> MoneyWork
    {
        let scope = try BudgetScope(plan, BudgetActor(person), on: today, connection: connection)
        let query = BudgetListQuery(connection: connection, planID: plan.id)
        let own = scope.actor.ownOrganisations
        let returned = BudgetFilter(state: .returned, readable: own)
        let window = ListWindow(limit: mostReturned, offset: 0)
        return MoneyWork(
            returned: try own.isEmpty ? [] : query.lines(returned, window: window),
            waiting: try scope.isAppraiser ? query.sums(BudgetFilter(state: .requested)) : nil
        )
    }

    /// The sections; nothing where nothing waits.
    func markup(_ plan: StoredPlan, _ words: PageWords) -> Markup {
        Markup {
            if !returned.isEmpty { table(plan, words) }
            if let waiting, waiting.lines > 0 {
                h2 { words.text("work.budget_waiting") }
                let values = [
                    "count": words.number(waiting.lines), "amount": waiting.sum(.requested).printed,
                ]
                p {
                    words.text("work.budget_waiting_count", values)
                    " "
                    a(.href(Routes.budgetQueue.path(plan.code))) { words.text("budget.queue") }
                }
            }
        }
    }

    private func table(_ plan: StoredPlan, _ words: PageWords) -> Markup {
        let own = BudgetWords(words)
        let columns = [
            TableColumn(words.text("budget.line"), .name),
            TableColumn(words.text("budget.stage_requested"), .number), TableColumn(words.text("budget.reason")),
        ]
        let rows = returned.map { line in
            TableRow([
                BudgetLineTable.name(line, plan, own), own.amount(line.standing.amounts[.requested]),
                .text(line.lastReason),
            ])
        }
        return Markup {
            h2 { words.text("work.budget_returned") }
            DataTable(caption: words.text("work.budget_returned_caption"), columns: columns, rows: rows)
        }
    }
}
