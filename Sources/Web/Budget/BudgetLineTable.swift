import Domain
import HTML
import Persistence
import UseCases

/// Budget lines as a table, alike in every list: what it is for, the amounts of the stages, how far it has come.
struct BudgetLineTable {
    private let lines: [StoredBudgetLine]
    private let caption: String
    private let plan: StoredPlan
    private let words: PageWords
    private let isOfOneTask: Bool

    /// Lines of a plan; `isOfOneTask` where the page around names the task.
    init(
        _ lines: [StoredBudgetLine],
        caption: String,
        plan: StoredPlan,
        isOfOneTask: Bool = false,
        _ words: PageWords
    ) {
        self.lines = lines
        self.caption = caption
        self.plan = plan
        self.isOfOneTask = isOfOneTask
        self.words = words
    }

    /// The table, perhaps with a row of sums above the others.
    func markup(total: BudgetSums? = nil) -> Markup {
        let own = BudgetWords(words)
        let columns =
            [TableColumn(words.text(isOfOneTask ? "budget.line_of_task" : "budget.line"), .name)] + own.columns + [
                TableColumn(words.text("task.state"))
            ]
        let sums = total.map { sums in
            TableRow(
                [.text(words.text("budget.total"))] + BudgetStage.allCases.map { own.amount(sums.sum($0)) }
                    + [.text(words.text("budget.lines_count", ["count": words.number(sums.lines)]))],
                isHeading: true
            )
        }
        return DataTable(
            caption: caption,
            columns: columns,
            rows: (sums.map { [$0] } ?? []) + lines.map { row($0, own) }
        ).markup
    }

    private func row(_ line: StoredBudgetLine, _ own: BudgetWords) -> TableRow {
        TableRow(
            [isOfOneTask ? place(line, own) : Self.name(line, plan, own)] + own.cells(line.standing.amounts)
                + [own.state(line.standing.state).markup]
        )
    }

    /// Unit, year and source, linked to the line's page.
    private func place(_ line: StoredBudgetLine, _ own: BudgetWords) -> Markup {
        let key = line.key
        return a(.href(Routes.budgetLine.path(plan.code, key.task, key.organisation, key.year, key.source))) {
            own.place(line)
        }
    }

    /// What a line is for, linked to its page.
    static func name(_ line: StoredBudgetLine, _ plan: StoredPlan, _ own: BudgetWords) -> Markup {
        let key = line.key
        return Markup {
            a(.href(Routes.budgetLine.path(plan.code, key.task, key.organisation, key.year, key.source))) {
                BudgetWords.task(line)
            }
            br()
            small(.class("muted")) { own.place(line) }
        }
    }
}
