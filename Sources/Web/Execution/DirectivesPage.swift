import Domain
import HTML
import Persistence
import UseCases

/// Tasks assigned outside the plan, and the form that records one.
struct DirectivesPage: PlanPage {
    let plan: StoredPlan
    /// The tasks, the first recorded first.
    let directives: [StoredDirective]
    /// The organisations of the plan, for the choice of lead and coordination.
    let units: [OrganisationPart]
    /// What stands in the form.
    let typed: DirectiveDraft
    /// What is wrong with it.
    let problems: [InputProblem]
    /// Who reads, when.
    let reader: RoundReader

    var section: PageSection? { .tasks }

    func title(_ words: PageWords) -> String { words.text("directive.title") }
    func lead(_ words: PageWords) -> String? { words.text("directive.summary") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            list(words)
            if reader.actor.coordinates(plan.coordinator) { form(words) }
        }
    }

    private func list(_ words: PageWords) -> Markup {
        guard !directives.isEmpty else { return EmptyState(words.text("directive.none")).markup }
        let names = Dictionary(units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        let columns = [
            TableColumn(words.text("task.code"), .code), TableColumn(words.text("task.name"), .name),
            TableColumn(words.text("directive.document")), TableColumn(words.text("task.lead")),
            TableColumn(words.text("task.due"), .number), TableColumn(words.text("task.state")),
        ]
        let rows = directives.map { stored in
            let directive = stored.directive
            return TableRow([
                .text(stored.code.text),
                a(.href(Routes.task.path(plan.code, stored.code))) { directive.name },
                .text(DirectiveWords(words).document(directive)),
                .text(directive.leads.map { names[$0.text] ?? $0.text }.joined(separator: "; ")),
                .text(words.format.day(directive.dueDay)), standing(stored, words),
            ])
        }
        return DataTable(caption: words.text("directive.caption"), columns: columns, rows: rows).markup
    }

    /// Withdrawn, corrected so often, or nothing to say.
    private func standing(_ stored: StoredDirective, _ words: PageWords) -> Markup {
        if stored.withdrawal != nil { return StatusMark(.dash, .none, words.text("directive.withdrawn")).markup }
        guard stored.revision > 0 else { return .empty }
        return .text(words.text("directive.corrected_times", ["count": words.number(stored.revision)]))
    }

    private func form(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("directive.add") }
            PostForm(to: Routes.assignDirective.path(plan.code), csrf: reader.token) {
                DirectiveFields(typed: typed, faults: FormFaults(problems, in: words.language), units: units).markup(
                    words
                )
                ActionButton.row { ActionButton(words.text("directive.do_add"), .primary) }
            }
        }
    }
}
