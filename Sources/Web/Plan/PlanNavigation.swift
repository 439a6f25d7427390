import Domain
import Persistence
import UseCases

/// The links in the head of every page: the parts of a plan, then what is the person's own.
struct PlanNavigation {
    /// Who is signed in; nil for a visitor.
    let person: Person?
    /// The language of the page.
    let language: Language

    /// The links in order, each with the part of the site it opens; without a plan only the person's own.
    func links(of plan: PlanName?) -> [SectionLink] {
        guard let plan else { return own(nil) }
        return parts(of: plan.code) + abroad(plan) + own(plan.code)
    }

    private func abroad(_ plan: PlanName) -> [SectionLink] {
        guard plan.comparesAbroad else { return [] }
        return [SectionLink(.international, link("international", Routes.international.path(plan.code)))]
    }

    private func parts(of plan: PlanCode) -> [SectionLink] {
        [
            SectionLink(.overview, link("overview", Routes.plan.path(plan))),
            SectionLink(.leadership, link("leadership", Routes.leadership.path(plan))),
            SectionLink(.indicators, link("indicators", Routes.indicators.path(plan))),
            SectionLink(.tasks, link("tasks", Routes.tasks.path(plan))),
            SectionLink(.rounds, link("rounds", Routes.rounds.path(plan))),
            SectionLink(.reports, link("reports", Routes.reports.path(plan))),
            SectionLink(.organisations, link("organisations", Routes.organisations.path(plan))),
        ]
    }

    private func own(_ plan: PlanCode?) -> [SectionLink] {
        guard let person else { return [] }
        var links = [SectionLink(.work, NavigationLink(language.text("work.title"), Routes.work.path()))]
        if let plan, Routes.budget.admits(person) {
            links.append(SectionLink(.budget, link("budget", Routes.budget.path(plan))))
        }
        if let plan, Routes.proposals.admits(person) {
            links.append(SectionLink(.proposals, link("proposals", Routes.proposals.path(plan))))
        }
        if let plan, Routes.lint.admits(person) {
            links.append(SectionLink(.planReview, link("review", Routes.lint.path(plan))))
        }
        if Routes.users.admits(person) {
            links.append(SectionLink(.administration, link("administration", Routes.users.path())))
        } else if Routes.audit.admits(person) {
            links.append(SectionLink(.administration, link("log", Routes.audit.path())))
        }
        return links
    }

    private func link(_ name: String, _ address: String) -> NavigationLink {
        NavigationLink(language.text("navigation.\(name)"), address)
    }
}
