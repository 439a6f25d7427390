import Domain
import HTML
import Persistence
import UseCases

/// The filters of a plan's money, alike on the page of sums and of lines.
struct BudgetFilterForm {
    /// The plan.
    let plan: StoredPlan
    /// What is chosen.
    let filter: BudgetFilter
    /// The units that have lines, with their names.
    let units: [BudgetGroup]
    /// What is sent along unseen.
    let hidden: [(String, String)]

    /// The form that shows the list at an address.
    func form(to address: String, _ words: PageWords) -> FilterForm {
        func choice(_ key: String, _ name: String, _ options: [(String, String)], _ selected: String?) -> FormField {
            FilterForm.choice(words.text(key), name: name, options, selected: selected, in: words.language)
        }
        let own = BudgetWords(words)
        return FilterForm(
            to: address,
            fields: [
                choice("budget.year", "nam", plan.years.map { ("\($0)", "\($0)") }, filter.year.map { "\($0)" }),
                choice(
                    "budget.source",
                    "nguon",
                    FundingSource.allCases.map { ($0.pathText, own.source($0)) },
                    filter.source?.pathText
                ),
                choice("round.unit", "don-vi", units.map { ($0.key, $0.name ?? $0.key) }, filter.organisation?.text),
                choice(
                    "task.state",
                    "tinh-trang",
                    BudgetState.allCases.map { ($0.addressWord, own.state($0).word) },
                    filter.state?.addressWord
                ),
                FormField(words.text("budget.task_code"), name: "nhiem-vu", .line(filter.task?.text ?? "")),
            ],
            hidden: hidden,
            clearAddress: filter.isNarrowed ? address + PathPattern.query(hidden) : nil,
            in: words.language
        )
    }
}
