import HTML
import Hummingbird
import Persistence
import UseCases

/// The start page of a server with several plans, or with none yet.
struct HomePage: Sendable {
    /// The plans in the order of their codes.
    let plans: [StoredPlan]

    /// The page as an answer.
    func response(_ context: some HandlerContext) -> Response {
        let words = PageWords(language: context.language)
        return context.page(context.frame(words.text("home.title"))) { content(words) }
    }

    private func content(_ words: PageWords) -> Markup {
        guard !plans.isEmpty else {
            return Markup {
                EmptyState(words.text("home.no_plan"))
                p { code { "tiendo plan import" } }
            }
        }
        return ul(.class("hits")) {
            for plan in plans {
                li {
                    a(.href(Routes.plan.path(plan.code))) { plan.name }
                    " "
                    small(.class("muted")) {
                        words.text(
                            "home.years",
                            ["first": "\(plan.years.lowerBound)", "last": "\(plan.years.upperBound)"]
                        )
                    }
                }
            }
        }
    }
}
