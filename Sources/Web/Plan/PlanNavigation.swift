import Domain
import UseCases

/// The parts of a plan as the head of every page links them.
enum PlanNavigation {
    /// The links in order, each with the part of the site it opens.
    static func links(of plan: PlanCode, _ language: Language) -> [(section: PageSection, link: NavigationLink)] {
        [
            (.overview, NavigationLink(language.text("navigation.overview"), Routes.plan.path(plan))),
            (.indicators, NavigationLink(language.text("navigation.indicators"), Routes.indicators.path(plan))),
            (.tasks, NavigationLink(language.text("navigation.tasks"), Routes.tasks.path(plan))),
            (.rounds, NavigationLink(language.text("navigation.rounds"), Routes.rounds.path(plan))),
            (
                .organisations,
                NavigationLink(language.text("navigation.organisations"), Routes.organisations.path(plan))
            ),
        ]
    }
}
