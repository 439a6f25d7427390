import Domain
import HTML
import Persistence
import UseCases

/// The ceilings beside what is asked for and appraised under them; what would go beyond is marked.
struct CeilingTable: Component {
    private let ceilings: [BudgetCeiling]
    private let plan: StoredPlan
    private let words: PageWords

    /// Ceilings of a plan.
    init(_ ceilings: [BudgetCeiling], plan: StoredPlan, _ words: PageWords) {
        self.ceilings = ceilings
        self.plan = plan
        self.words = words
    }

    var markup: Markup {
        let keys = ["ceiling", "stage_requested", "waiting", "appraised_so_far", "left"]
        let columns =
            [TableColumn(words.text("budget.year_and_source"), .name)]
            + keys.map { TableColumn(words.text("budget.\($0)"), .number) }
        return Markup {
            h2 { words.text("budget.ceilings") }
            DataTable(caption: words.text("budget.ceilings_caption"), columns: columns, rows: ceilings.map(row))
        }
    }

    private func row(_ ceiling: BudgetCeiling) -> TableRow {
        let own = BudgetWords(words)
        let waiting = BudgetFilter(year: ceiling.year, source: ceiling.source, state: .requested)
        let all = BudgetFilter(year: ceiling.year, source: ceiling.source)
        return TableRow([
            Markup {
                "\(ceiling.year) · \(own.source(ceiling.source))"
                if !ceiling.reason.isEmpty {
                    br()
                    small(.class("muted")) { ceiling.reason }
                }
            },
            amount(ceiling),
            linked(ceiling.all.sum(.requested), all), linked(ceiling.waiting.sum(.requested), waiting),
            own.amount(ceiling.all.sum(.appraised)), left(ceiling),
        ])
    }

    private func amount(_ ceiling: BudgetCeiling) -> Markup {
        guard let amount = ceiling.amount else {
            return span(.class("muted")) { words.text("budget.no_ceiling") }
        }
        return .text(amount.printed)
    }

    private func linked(_ amount: Money, _ filter: BudgetFilter) -> Markup {
        a(.href(Routes.budgetLines.path(plan.code, query: BudgetSelection.query(filter)))) { amount.printed }
    }

    private func left(_ ceiling: BudgetCeiling) -> Markup {
        Markup {
            BudgetWords(words).amount(ceiling.left)
            if let left = ceiling.left, left < .zero {
                br()
                StatusMark(.wedge, .far, words.text("budget.ceiling_exceeded"))
            } else if ceiling.isExceededByWaiting {
                br()
                StatusMark(.diamond, .near, words.text("budget.ceiling_at_risk"))
            }
        }
    }
}
