import Domain
import HTML
import Persistence
import UseCases

/// What waits for the appraiser: the requests beside what their ceilings leave, and the form that sets a ceiling.
struct BudgetQueuePage: PlanPage {
    let plan: StoredPlan
    /// Every year and source with a ceiling or a line.
    let ceilings: [BudgetCeiling]
    /// A page of the requests that wait.
    let lines: [StoredBudgetLine]
    /// Count and sums of all of them.
    let total: BudgetSums
    /// The year and source they are narrowed to.
    let filter: BudgetFilter
    /// The page, from 1.
    let number: Int
    /// What stands in the form of the ceiling.
    let typed: CeilingForm
    /// What is wrong with it.
    let problems: [InputProblem]
    /// The token of the form.
    let token: String

    /// Requests of a page.
    static let size = 50

    var section: PageSection? { .budget }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        _ scope: BudgetScope,
        _ query: BudgetListQuery,
        _ filter: BudgetFilter,
        number: Int,
        form: (typed: CeilingForm, problems: [InputProblem], token: String)
    ) throws -> BudgetQueuePage {
        guard scope.isAppraiser else { throw Refusal.forbidden(Message("budget.appraiser_only")) }
        var waiting = BudgetFilter(year: filter.year, source: filter.source, state: .requested)
        waiting.organisation = filter.organisation
        return BudgetQueuePage(
            plan: scope.plan,
            ceilings: try BudgetCeilingStore(connection: connection, planID: scope.plan.id).all(),
            lines: try query.lines(
                waiting,
                window: ListWindow(limit: size, offset: (min(number, 1_000_000) - 1) * size)
            ),
            total: try query.sums(waiting),
            filter: waiting,
            number: number,
            typed: form.typed,
            problems: form.problems,
            token: form.token
        )
    }

    func title(_ words: PageWords) -> String { words.text("budget.queue") }
    func lead(_ words: PageWords) -> String? { words.text("budget.queue_lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("budget.title"), Routes.budget.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems.map(\.onTheCeiling), in: words.language)
            if lines.isEmpty { EmptyState(words.text("budget.queue_empty")) } else { table(words) }
            if !ceilings.isEmpty { CeilingTable(ceilings, plan: plan, words) }
            form(words)
        }
    }

    private func table(_ words: PageWords) -> Markup {
        let own = BudgetWords(words)
        let columns = [
            TableColumn(words.text("budget.line"), .name),
            TableColumn(words.text("budget.stage_requested"), .number),
            TableColumn(words.text("budget.left"), .number), TableColumn(words.text("budget.requested_by")),
        ]
        let rows = lines.map { line in
            let requested = line.standing.amounts[.requested] ?? .zero
            let left = ceiling(of: line)?.left
            return TableRow([
                BudgetLineTable.name(line, plan, own), own.amount(requested),
                Markup {
                    if let left { left.printed } else { span(.class("muted")) { words.text("budget.no_ceiling") } }
                    if let left, requested > left {
                        br()
                        StatusMark(
                            .wedge,
                            .far,
                            words.text("budget.beyond_ceiling", ["amount": (requested - left).printed])
                        )
                    }
                },
                Markup {
                    line.lastAuthor
                    br()
                    small(.class("muted")) { words.format.moment(line.changedAt) }
                },
            ])
        }
        let counts = ["count": words.number(total.lines), "amount": total.sum(.requested).printed]
        return Markup {
            DataTable(caption: words.text("budget.queue_caption", counts), columns: columns, rows: rows)
            Pagination(page: number, pageSize: Self.size, total: total.lines, in: words.language) { page in
                let narrowed = BudgetFilter(organisation: filter.organisation, year: filter.year, source: filter.source)
                let query = BudgetSelection.query(narrowed) + [("trang", "\(page)")]
                return Routes.budgetQueue.path(plan.code, query: query)
            }
        }
    }

    private func ceiling(of line: StoredBudgetLine) -> BudgetCeiling? {
        ceilings.first { $0.year == line.key.year && $0.source == line.key.source }
    }

    private func form(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems.map(\.onTheCeiling), in: words.language)
        let own = BudgetWords(words)
        let year = typed.year.isEmpty ? "\(plan.years.upperBound)" : typed.year
        let seen = ceilings.first { "\($0.year)" == year && $0.source.pathText == typed.source }
        return Markup {
            h2 { words.text("budget.set_ceiling") }
            p { words.text("budget.set_ceiling_help") }
            PostForm(to: Routes.setCeiling.path(plan.code), csrf: token) {
                if let number = typed.seen ?? seen?.number {
                    input(.type("hidden"), .name("lan"), .value("\(number)"))
                }
                FormField(
                    words.text("budget.year"),
                    name: "nam",
                    .choice(plan.years.map { ("\($0)", "\($0)") }, selected: year),
                    error: faults["nam"]
                )
                FormField(
                    words.text("budget.source"),
                    name: "nguon",
                    .choice(FundingSource.allCases.map { ($0.pathText, own.source($0)) }, selected: typed.source),
                    error: faults["nguon"]
                )
                FormField(
                    words.text("budget.ceiling"),
                    name: "so-tien",
                    .line(typed.amount, .number),
                    hint: words.text("budget.amount_hint"),
                    error: faults["so-tien"],
                    unit: words.text("budget.dong")
                )
                FormField(
                    words.text("budget.reason"),
                    name: "ly-do",
                    .area(typed.reason, rows: 2),
                    hint: words.text("budget.ceiling_reason_hint"),
                    error: faults["ly-do"]
                )
                ActionButton(words.text("budget.do_set_ceiling"))
            }
        }
    }
}

extension InputProblem {
    /// The fault beside the field of the page that the API calls otherwise.
    fileprivate var onTheCeiling: InputProblem {
        let names = ["year": "nam", "source": "nguon", "amount": "so-tien", "reason": "ly-do"]
        return InputProblem(field: names[field] ?? field, message: message)
    }
}
