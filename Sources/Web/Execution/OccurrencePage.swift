import Domain
import HTML
import Persistence
import UseCases

/// An occurrence of a task: where it stands, what was reported and proved, and what the reader may do.
struct OccurrencePage: PlanPage {
    /// Everything recorded of it.
    let record: OccurrenceRecord
    /// Faults of a form that was sent; empty for a fresh page.
    let problems: [InputProblem]
    /// Which form that was.
    let sent: Sent
    /// What was typed as the reason of a return.
    let typedReason: String
    /// Who reads, when.
    let reader: RoundReader

    /// A form of the page with what was typed into it.
    enum Sent: Sendable {
        /// None.
        case nothing
        /// Progress.
        case progress(ProgressReport)
        /// Evidence.
        case completion(CompletionClaim)
        /// Confirmation or return.
        case decision
    }

    var plan: StoredPlan { record.plan }
    var section: PageSection? { .tasks }
    /// The occurrence.
    var occurrence: StoredOccurrence { record.occurrence }

    func title(_ words: PageWords) -> String {
        let name = "\(occurrence.task) \(record.name)"
        guard occurrence.year > 0 else { return name }
        return words.text("occurrence.title", ["task": name, "year": "\(occurrence.year)"])
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        let list = NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code))
        guard let code = try? TaskCode(occurrence.task) else { return [list] }
        return [list, NavigationLink(occurrence.task, Routes.task.path(plan.code, code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            faults(words)
            if occurrence.isWithdrawn { InsetBox(.note) { p { words.text("directive.is_withdrawn") } } }
            p(.class("verdict")) {
                TaskCells.state(occurrence, on: reader.now.day, isPublic: false, words)
            }
            facts(words)
            if record.rights.confirms {
                completions(words)
                decision(words)
            }
            if let hindrance = record.rights.hindrance {
                InsetBox(.note) { p { words.language.text(hindrance) } }
            }
            if record.rights.reports { progressForm(words) }
            if record.rights.declares { completionForm(words) }
            if !record.rights.confirms { completions(words) }
            progress(words)
        }
    }

    /// The faults of the form that was sent.
    func faults(_ words: PageWords) -> FormFaults { FormFaults(problems, in: words.language) }

    /// The address of a form of the page.
    func address(_ route: Route<PersonContext, PlanCode, TaskCode, OccurrenceYear>) -> String {
        guard let code = try? TaskCode(occurrence.task) else { return "" }
        return route.path(plan.code, code, OccurrenceYear(occurrence.year))
    }

    private func facts(_ words: PageWords) -> Markup {
        FactList([
            (words.text("task.lead"), lead(words)),
            (
                words.text("task.coordinating"),
                record.coordinating.isEmpty ? .empty : words.organisations(record.coordinating, of: plan.code)
            ), (words.text("task.due"), due(words)),
            (words.text("progress.percent"), TaskCells.percent(occurrence, words)),
            (words.text("progress.measured"), .text(measured(words))),
            (words.text("progress.last_word"), .text(occurrence.lastWordAt.map(words.format.moment) ?? "")),
            (words.text("round.server_clock"), .text(words.format.moment(reader.now))),
        ]).markup
    }

    /// The printed leads, and who answers in their stead.
    private func lead(_ words: PageWords) -> Markup {
        Markup {
            words.organisations(record.lead, of: plan.code)
            for acting in record.acting {
                br()
                small(.class("muted")) { said(acting, words) }
            }
        }
    }

    private func said(_ acting: ActingOrganisation, _ words: PageWords) -> String {
        guard let ended = acting.ended, let since = acting.since else {
            return words.text("occurrence.kept_by", ["name": acting.name])
        }
        let values = ["ended": ended, "since": words.format.day(since), "name": acting.name]
        return words.text("occurrence.passed_to", values)
    }

    /// What the percentage is measured against.
    private func measured(_ words: PageWords) -> String {
        guard !record.activities.isEmpty, let version = record.approved, let day = version.decidedAt else {
            return words.text("progress.measured_by_word")
        }
        return words.text(
            "progress.measured_against",
            ["number": String(version.number), "moment": words.format.moment(day)]
        )
    }

    private func due(_ words: PageWords) -> Markup {
        Markup {
            occurrence.dueDay.map(words.format.day) ?? words.text("task.no_due")
            for change in record.dueChanges {
                br()
                small(.class("muted")) {
                    words.text(
                        "occurrence.due_moved",
                        [
                            "edition": "\(change.edition)",
                            "before": change.before.map(words.format.day) ?? words.text("task.no_due"),
                        ]
                    )
                }
            }
        }
    }
}
