import Domain
import HTML
import Persistence
import UseCases

/// A task assigned outside the plan: by which document, to whom, until when, and where it stands.
struct DirectivePage: PlanPage {
    let plan: StoredPlan
    /// The task.
    let stored: StoredDirective
    /// Who leads it.
    let leads: [NamedOrganisation]
    /// Who coordinates.
    let coordinating: [NamedOrganisation]
    /// Its occurrence.
    let occurrences: [StoredOccurrence]
    /// The day it is on the server.
    let today: Day
    /// True where only confirmed states are shown.
    let isPublic: Bool
    /// True where the reader may know of its implementation plan.
    let seesImplementation: Bool
    /// Its money, for those who may read it; nil for the others.
    let money: TaskMoney?

    var section: PageSection? { .tasks }

    /// Asks the database for all of it; `Refusal.notFound` where the plan has no such task.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        code: TaskCode,
        today: Day,
        for person: Person?
    ) throws -> DirectivePage {
        guard let stored = try DirectiveStore(connection: connection).find(code, planID: plan.id) else {
            throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name]))
        }
        let query = ListedTaskQuery(
            connection: connection,
            place: TaskPlace(plan),
            moment: TaskMoment(now: Instant(startOf: today))
        )
        let parties = try query.parties(of: code.text)
        let sees = try person.map { try TaskPage.sees(code, of: plan, $0, on: today, connection: connection) } ?? false
        return DirectivePage(
            plan: plan,
            stored: stored,
            leads: parties.lead,
            coordinating: parties.coordinating,
            occurrences: try OccurrenceStore(connection: connection).all(of: code.text, planID: plan.id),
            today: today,
            isPublic: person == nil,
            seesImplementation: sees,
            money: try TaskMoney.load(connection, plan: plan, task: code, today: today, for: person)
        )
    }

    func title(_ words: PageWords) -> String { "\(stored.code) \(stored.directive.name)" }
    func lead(_ words: PageWords) -> String? { words.text("directive.outside") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        let directive = stored.directive
        return Markup {
            OccurrenceTable(occurrences, of: plan.code, today: today, isPublic: isPublic).markup(words)
            FactList([
                (words.text("directive.document"), .text(DirectiveWords(words).document(directive))),
                (words.text("task.lead"), words.organisations(leads, of: plan.code)),
                (
                    words.text("task.coordinating"),
                    coordinating.isEmpty ? .empty : words.organisations(coordinating, of: plan.code)
                ), (words.text("task.expected_result"), .text(directive.expectedResult)),
                (words.text("task.due"), .text(words.format.day(directive.dueDay))),
            ])
            if seesImplementation {
                p {
                    a(.href(Routes.implementation.path(plan.code, stored.code))) { words.text("implementation.link") }
                }
            }
            money?.markup(words) ?? .empty
        }
    }
}
