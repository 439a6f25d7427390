import Domain
import HTML
import Persistence
import UseCases

extension WorkPage {
    /// What somebody for whom nothing waits is told, by role, and where each role goes from here.
    func rest(_ words: PageWords) -> Markup {
        Markup {
            if shares.isEmpty {
                for key in nothing { p { words.text(key) } }
            }
            let links = self.links(words)
            if !links.isEmpty {
                h2 { words.text("work.whereto") }
                ul { for link in links { li { a(.href(link.address ?? "")) { link.text } } } }
            }
        }
    }

    private var nothing: [String] {
        let keys = Role.allCases.filter(person.has).map { role in
            switch role {
            case .administrator: "work.nothing_administrator"
            case .coordinator: "work.nothing_coordinator"
            case .contributor, .approver: "work.nothing_contributor"
            case .appraiser: "work.nothing_appraiser"
            case .leadership: "work.nothing_leadership"
            case .recipient: "work.nothing_recipient"
            case .auditor: "work.nothing_auditor"
            }
        }
        let once = keys.enumerated().filter { keys.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        return once.isEmpty ? ["work.nothing"] : once
    }

    private func links(_ words: PageWords) -> [NavigationLink] {
        var links: [NavigationLink] = []
        for plan in plans {
            let name = plans.count > 1 ? " – " + plan.name : ""
            let isReporter = !reader.actor.ownOrganisations.isEmpty
            guard isReporter || reader.actor.readsAll(coordinator: plan.coordinator) else { continue }
            links.append(
                NavigationLink(words.text("completeness.title") + name, Routes.completeness.path(plan.code))
            )
            links.append(NavigationLink(words.text("round.list") + name, Routes.rounds.path(plan.code)))
            if reader.actor.readsAll(coordinator: plan.coordinator) {
                links.append(
                    NavigationLink(words.text("implementation.filings") + name, Routes.filings.path(plan.code))
                )
            }
        }
        if Routes.users.admits(person) { links.append(NavigationLink(words.text("access.users"), Routes.users.path())) }
        if Routes.audit.admits(person) { links.append(NavigationLink(words.text("audit.title"), Routes.audit.path())) }
        return links
    }
}
