import Domain
import HTML
import Persistence
import UseCases

/// A task assigned outside the plan: by which document, to whom, until when, and where it stands.
struct DirectivePage: PlanPage {
    let plan: StoredPlan
    /// The task.
    let stored: StoredDirective
    /// What it said before each correction, the latest first; empty for the public.
    let revisions: [DirectiveRevision]
    /// What the organisations of the corrections are called.
    let names: [OrganisationCode: String]
    /// Who leads it.
    let leads: [NamedOrganisation]
    /// Who coordinates.
    let coordinating: [NamedOrganisation]
    /// Its occurrence.
    let occurrences: [StoredOccurrence]
    /// The day it is on the server.
    let today: Day
    /// The moment it is read as of.
    let past: PastReading
    /// True where only confirmed states are shown.
    let isPublic: Bool
    /// True where the reader may know of its implementation plan.
    let seesImplementation: Bool
    /// True where the reader may correct and withdraw it.
    let changes: Bool
    /// Its money, for those who may read it; nil for the others.
    let money: TaskMoney?

    var section: PageSection? { .tasks }

    /// Asks the database for all of it; `Refusal.notFound` where the plan has no such task.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        code: TaskCode,
        today: Day,
        past: PastReading,
        for person: Person?
    ) throws -> DirectivePage {
        guard let stored = try DirectiveStore(connection: connection).find(code, planID: plan.id, asOf: past.moment)
        else {
            throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name]))
        }
        let sees = try person.map { try TaskPage.sees(code, of: plan, $0, on: today, connection: connection) } ?? false
        let store = DirectiveStore(connection: connection)
        let revisions = try person == nil || past.isPast ? [] : store.revisions(of: code, planID: plan.id)
        let named = ([stored.directive] + revisions.map(\.before)).flatMap { $0.leads + $0.coordinating }
        let names = try ExecutionTaskQuery(connection: connection).names(of: Set(named).sorted())
        func units(_ codes: [OrganisationCode]) -> [NamedOrganisation] {
            codes.map { NamedOrganisation(code: $0.text, name: names[$0] ?? $0.text, printed: $0.text) }
        }
        return DirectivePage(
            plan: plan,
            stored: stored,
            revisions: revisions,
            names: names,
            leads: units(stored.directive.leads),
            coordinating: units(stored.directive.coordinating),
            occurrences: try OccurrenceStore(connection: connection)
                .all(of: code.text, in: TaskPlace(plan), asOf: past.moment),
            today: today,
            past: past,
            isPublic: person == nil,
            seesImplementation: sees && !past.isPast,
            changes: !past.isPast && (person.map { ReportingActor($0).coordinates(plan.coordinator) } ?? false),
            money: past.isPast
                ? nil : try TaskMoney.load(connection, plan: plan, task: code, today: today, for: person)
        )
    }

    func title(_ words: PageWords) -> String { "\(stored.code) \(stored.directive.name)" }
    func lead(_ words: PageWords) -> String? { words.text("directive.outside") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code, query: past.kept))]
    }

    func content(_ words: PageWords) -> Markup {
        let directive = stored.directive
        return Markup {
            if let withdrawal = stored.withdrawal { self.withdrawal(withdrawal, words) }
            OccurrenceTable(occurrences, of: plan.code, today: today, isPublic: isPublic, past: past)
                .markup(words)
            FactList([
                (words.text("directive.document"), .text(DirectiveWords(words).document(directive))),
                (words.text("task.lead"), words.organisations(leads, of: plan.code)),
                (
                    words.text("task.coordinating"),
                    coordinating.isEmpty ? .empty : words.organisations(coordinating, of: plan.code)
                ), (words.text("task.expected_result"), .text(directive.expectedResult)),
                (words.text("task.due"), .text(words.format.day(directive.dueDay))),
            ])
            if changes, stored.withdrawal == nil {
                ActionButton.row {
                    ActionButton(
                        words.text("directive.change"),
                        address: Routes.directiveChange.path(plan.code, stored.code)
                    )
                }
            }
            if seesImplementation {
                p {
                    a(.href(Routes.implementation.path(plan.code, stored.code))) { words.text("implementation.link") }
                }
            }
            money?.markup(words) ?? .empty
            DirectiveHistory(directive: directive, revisions: revisions, names: names).markup(words)
        }
    }

    /// That it is asked for no longer, and for people signed in by whom and why.
    private func withdrawal(_ withdrawal: DirectiveWithdrawal, _ words: PageWords) -> Markup {
        InsetBox(.warning) {
            p { strong { words.text("directive.withdrawn_on", ["day": words.format.day(withdrawal.at.day)]) } }
            if !isPublic {
                p {
                    words.text(
                        "directive.withdrawn_because",
                        ["name": withdrawal.author, "reason": withdrawal.reason]
                    )
                }
            }
        }.markup
    }
}
