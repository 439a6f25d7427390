import Domain
import HTML
import UseCases

/// Which of several reports were accepted, and which were refused and why.
struct ReviewOutcomeList: Component {
    private let outcomes: [ReviewOutcome]
    private let plan: PlanCode
    private let words: PageWords

    /// What became of the reports of a plan; nothing is shown where there are none.
    init(_ outcomes: [ReviewOutcome], of plan: PlanCode, _ words: PageWords) {
        self.outcomes = outcomes
        self.plan = plan
        self.words = words
    }

    var markup: Markup {
        let accepted = outcomes.filter { $0.refusal == nil }
        let refused = outcomes.filter { $0.refusal != nil }
        return Markup {
            if !accepted.isEmpty { list("review.accepted", accepted, .note) }
            if !refused.isEmpty { list("review.refused", refused, .failure) }
        }
    }

    private func list(_ key: String, _ outcomes: [ReviewOutcome], _ kind: InsetBox.Kind) -> Markup {
        InsetBox(kind) {
            p(.role("status")) { strong { words.text(key, ["count": words.number(outcomes.count)]) } }
            ul {
                for outcome in outcomes {
                    li {
                        let address = outcome.address
                        a(.href(Routes.report.path(plan, address.round, address.organisation))) {
                            address.organisation.text + ", " + ReportingWords(words).period(address.round)
                        }
                        if let refusal = outcome.refusal { ": " + words.language.text(refusal) }
                    }
                }
            }
        }.markup
    }
}
