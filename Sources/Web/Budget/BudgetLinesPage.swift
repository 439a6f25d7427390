import Domain
import HTML
import Persistence
import UseCases

/// The lines of a plan's money that pass the filters of the address, with their sums on top.
struct BudgetLinesPage: PlanPage {
    let plan: StoredPlan
    /// What the list is narrowed to.
    let filter: BudgetFilter
    /// A page of the lines.
    let lines: [StoredBudgetLine]
    /// Count and sums of all that pass.
    let total: BudgetSums
    /// The units that have lines.
    let units: [BudgetGroup]
    /// The page, from 1.
    let number: Int
    /// What links take along: the moment, where it is not now.
    let kept: [(String, String)]

    /// Lines of a page.
    static let size = 50

    var section: PageSection? { .budget }

    /// Asks the database for all of it.
    static func load(
        _ scope: BudgetScope,
        _ query: BudgetListQuery,
        _ filter: BudgetFilter,
        number: Int,
        kept: [(String, String)]
    ) throws -> BudgetLinesPage {
        let narrowed = scope.filter(filter)
        return BudgetLinesPage(
            plan: scope.plan,
            filter: filter,
            lines: try query.lines(
                narrowed,
                window: ListWindow(limit: size, offset: (min(number, 1_000_000) - 1) * size)
            ),
            total: try query.sums(narrowed),
            units: try query.groups(
                .organisation,
                scope.filter(BudgetFilter()),
                window: ListWindow(limit: 5000, offset: 0)
            ),
            number: number,
            kept: kept
        )
    }

    func title(_ words: PageWords) -> String { words.text("budget.lines_title") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("budget.title"), Routes.budget.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        BudgetFilterForm(plan: plan, filter: filter, units: units, hidden: kept)
            .form(to: Routes.budgetLines.path(plan.code), words)
            .over(
                found: words.text("budget.lines_found", ["count": words.number(total.lines)]),
                isEmpty: lines.isEmpty,
                none: words.text(filter.isNarrowed ? "budget.none_found" : "budget.none")
            ) {
                BudgetLineTable(lines, caption: words.text("budget.lines_caption"), plan: plan, words)
                    .markup(total: total)
                Pagination(page: number, pageSize: Self.size, total: total.lines, in: words.language) { page in
                    let query = BudgetSelection.query(filter) + kept + [("trang", "\(page)")]
                    return Routes.budgetLines.path(plan.code, query: query)
                }
            }
    }
}
