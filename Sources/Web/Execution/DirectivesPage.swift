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

    /// Leads and coordinating units that the form has fields for.
    static let fieldsOfPart = 3

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
            TableColumn(words.text("task.due"), .number),
        ]
        let rows = directives.map { stored in
            let directive = stored.directive
            return TableRow([
                .text(stored.code.text),
                a(.href(Routes.task.path(plan.code, stored.code))) { directive.name },
                .text(DirectiveWords(words).document(directive)),
                .text(directive.leads.map { names[$0.text] ?? $0.text }.joined(separator: "; ")),
                .text(words.format.day(directive.dueDay)),
            ])
        }
        return DataTable(caption: words.text("directive.caption"), columns: columns, rows: rows).markup
    }

    private func form(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        func line(_ key: String, _ name: String, _ value: String, _ kind: FieldControl.LineKind = .text) -> FormField {
            FormField(words.text(key), name: name, .line(value, kind), error: faults[name])
        }
        return Markup {
            h2 { words.text("directive.add") }
            PostForm(to: Routes.assignDirective.path(plan.code), csrf: reader.token) {
                line("completion.document_number", "document_number", typed.documentNumber)
                line("completion.document_day", "document_day", typed.documentDay, .date)
                FormField(
                    words.text("directive.clause"),
                    name: "clause",
                    .line(typed.clause),
                    error: faults["clause"],
                    optional: words.text("form.optional")
                )
                FormField(
                    words.text("task.name"),
                    name: "name",
                    .area(typed.name, rows: 3),
                    error: faults["name"]
                )
                FormField(
                    words.text("task.expected_result"),
                    name: "expected_result",
                    .area(typed.expectedResult, rows: 2),
                    error: faults["expected_result"],
                    optional: words.text("form.optional")
                )
                line("task.due", "due_day", typed.dueDay, .date)
                parties("lead", typed.leads, faults, words)
                parties("coordinating", typed.coordinating, faults, words)
                ActionButton.row { ActionButton(words.text("directive.do_add"), .primary) }
            }
        }
    }

    private func parties(_ part: String, _ chosen: [String], _ faults: FormFaults, _ words: PageWords) -> Markup {
        let none = (value: "", text: words.text("directive.nobody"))
        let options = [none] + units.map { (value: $0.code, text: $0.name) }
        return Markup {
            for index in 0..<Self.fieldsOfPart {
                FormField(
                    words.text("directive.\(part)", ["number": "\(index + 1)"]),
                    name: index == 0 ? part : "\(part)-\(index + 1)",
                    .choice(options, selected: index < chosen.count ? chosen[index] : ""),
                    error: index == 0 ? faults[part] : nil,
                    optional: index == 0 && part == "lead" ? nil : words.text("form.optional")
                )
            }
        }
    }
}
