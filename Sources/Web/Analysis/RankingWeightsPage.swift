import Domain
import HTML
import Persistence
import UseCases

/// The form of how much each component counts in a plan's rankings.
struct RankingWeightsPage: PlanPage {
    /// The plan and its weights now.
    let list: RankingList
    /// What was typed, where it has faults.
    let typed: Form?
    /// What is wrong with it.
    let problems: [InputProblem]
    /// The token of the form.
    let token: String

    var plan: StoredPlan { list.plan }
    var section: PageSection? { .organisations }

    func title(_ words: PageWords) -> String { words.text("ranking.weights_title") }
    func lead(_ words: PageWords) -> String? { words.text("ranking.weights_lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("ranking.title"), Routes.rankings.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        let last = RankingComponent.allCases.last?.rawValue ?? ""
        // A wrong sum stands beside the last of the weights that make it.
        let placed = problems.map { InputProblem(field: $0.field == "weights" ? last : $0.field, message: $0.message) }
        let faults = FormFaults(placed, in: words.language)
        return Markup {
            faults
            PostForm(to: Routes.setRankingWeights.path(plan.code), csrf: token) {
                for component in RankingComponent.allCases {
                    FormField(
                        RankingWords(words).component(component),
                        name: component.rawValue,
                        .line(typed?.text(component.rawValue) ?? String(list.weights[component]), .number),
                        hint: words.text("ranking.numerator_\(component.rawValue)"),
                        error: faults[component.rawValue]
                    )
                }
                FormField(
                    words.text("ranking.weights_reason"),
                    name: "reason",
                    .area(typed?.text("reason") ?? "", rows: 3),
                    hint: words.text("ranking.weights_reason_hint"),
                    error: faults["reason"]
                )
                ActionButton(words.text("ranking.weights_save"))
            }
        }
    }
}
