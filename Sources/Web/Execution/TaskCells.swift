import Domain
import HTML
import Persistence
import UseCases

/// An occurrence as cells of a table, alike in every list.
enum TaskCells {
    /// The task's name, linked to the occurrence, or for the public and in the past to the task.
    static func link(
        _ task: ListedTask,
        of plan: PlanCode,
        isPublic: Bool,
        past: PastReading = .none,
        _ words: PageWords
    ) -> Markup {
        guard let code = try? TaskCode(task.code) else { return .text(task.name) }
        let year = OccurrenceYear(task.occurrence.year)
        let address =
            isPublic || past.isPast
            ? Routes.task.path(plan, code, query: past.kept) : Routes.occurrence.path(plan, code, year)
        return a(.href(address)) { task.name }
    }

    /// The due day; nothing where there is none.
    static func due(_ occurrence: StoredOccurrence, _ words: PageWords) -> Markup {
        occurrence.dueDay.map { .text(words.format.day($0)) } ?? .empty
    }

    /// Per cent done as the lead says; nothing where it never did.
    static func percent(_ occurrence: StoredOccurrence, _ words: PageWords) -> Markup {
        occurrence.percent.map { .text("\($0)%") } ?? .empty
    }

    /// The official state, with the day it was completed and, for people signed in, where the evidence stands.
    static func state(
        _ occurrence: StoredOccurrence,
        on today: Day,
        isPublic: Bool,
        _ words: PageWords
    ) -> Markup {
        Markup {
            StatusMark(occurrence.state(on: today), isPublic: isPublic, in: words.language)
            if let day = occurrence.doneOn {
                " "
                small(.class("muted")) { words.text("task.done_on", ["day": words.format.day(day)]) }
            } else if occurrence.isDoneAtIssue {
                " "
                small(.class("muted")) { words.text("task.done_at_issue") }
            }
            if !isPublic, let mark = evidence(occurrence, words) {
                br()
                mark
            }
        }
    }

    /// Where the evidence of an occurrence stands; nil where there is nothing to say.
    static func evidence(_ occurrence: StoredOccurrence, _ words: PageWords) -> StatusMark? {
        switch occurrence.evidence {
        case .awaiting: StatusMark(.awaiting, in: words.language)
        case .returned: StatusMark(.diamond, .near, words.text("completion.returned"))
        case .none where occurrence.isDoneAtIssue: StatusMark(.ring, .near, words.text("completion.asked_for"))
        case .none, .confirmed: nil
        }
    }
}
