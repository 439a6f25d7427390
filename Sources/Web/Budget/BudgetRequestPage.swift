import Domain
import HTML
import Persistence
import UseCases

/// The form by which a unit requests money for a task it leads.
struct BudgetRequestPage: PlanPage {
    let plan: StoredPlan
    /// The tasks the reader's units lead.
    let tasks: [LedTask]
    /// What stands in the form.
    let typed: BudgetRequestForm
    /// What is wrong with it.
    let problems: [InputProblem]
    /// The line that exists already; nil where there is none.
    let existing: StoredBudgetLine?
    /// The token of the form.
    let token: String

    /// Tasks offered at most.
    static let mostTasks = 2000

    var section: PageSection? { .budget }

    func title(_ words: PageWords) -> String { words.text("budget.new_request") }
    func lead(_ words: PageWords) -> String? { words.text("budget.new_request_lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("budget.title"), Routes.budget.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        guard !tasks.isEmpty else { return EmptyState(words.text("budget.leads_nothing")).markup }
        let faults = FormFaults(problems.map(\.onTheRequest), in: words.language)
        return Markup {
            faults
            if let existing { known(existing, words) }
            PostForm(to: Routes.requestBudget.path(plan.code), csrf: token) {
                FormField(
                    words.text("task.name"),
                    name: "khoan",
                    .choice(tasks.map(option), selected: typed.line),
                    error: faults["khoan"]
                )
                FormField(
                    words.text("budget.year"),
                    name: "nam",
                    .choice(plan.years.map { ("\($0)", "\($0)") }, selected: typed.year),
                    error: faults["nam"]
                )
                FormField(
                    words.text("budget.source"),
                    name: "nguon",
                    .choice(
                        FundingSource.allCases.map { ($0.pathText, BudgetWords(words).source($0)) },
                        selected: typed.source
                    ),
                    error: faults["nguon"]
                )
                FormField(
                    words.text("budget.amount_requested"),
                    name: "so-tien",
                    .line(typed.amount, .number),
                    hint: words.text("budget.amount_hint"),
                    error: faults["so-tien"],
                    unit: words.text("budget.dong")
                )
                FormField(
                    words.text("budget.reason_requested"),
                    name: "ly-do",
                    .area(typed.reason, rows: 3),
                    hint: words.text("budget.reason_hint_requested"),
                    error: faults["ly-do"]
                )
                ActionButton(words.text("budget.send_request"))
            }
        }
    }

    private func known(_ line: StoredBudgetLine, _ words: PageWords) -> Markup {
        let key = line.key
        return InsetBox(.warning) {
            p {
                strong { words.text("budget.exists") }
                " "
                a(.href(Routes.budgetLine.path(plan.code, key.task, key.organisation, key.year, key.source))) {
                    words.text("budget.open_line", ["amount": line.standing.amounts[.requested]?.printed ?? "–"])
                }
            }
        }.markup
    }

    private var hasSeveralUnits: Bool { Set(tasks.map(\.organisation)).count > 1 }

    private func option(_ task: LedTask) -> (value: String, text: String) {
        let name = task.name.count > 90 ? String(task.name.prefix(89)) + "…" : task.name
        let unit = hasSeveralUnits ? " – \(task.organisationName)" : ""
        return ("\(task.task)/\(task.organisation)", "\(task.task) \(name)\(unit)")
    }
}

extension InputProblem {
    /// The fault beside the field of the page that the API calls otherwise.
    fileprivate var onTheRequest: InputProblem {
        let names = [
            "task": "khoan", "organisation": "khoan", "year": "nam", "source": "nguon", "amount": "so-tien",
            "reason": "ly-do",
        ]
        return InputProblem(field: names[field] ?? field, message: message)
    }
}
