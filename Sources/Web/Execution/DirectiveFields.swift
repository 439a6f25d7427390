import Domain
import HTML
import Persistence
import UseCases

/// The fields of a task assigned outside the plan, alike where it is recorded and where it is corrected.
struct DirectiveFields {
    /// What stands in them.
    let typed: DirectiveDraft
    /// What is wrong with them.
    let faults: FormFaults
    /// The organisations to choose from.
    let units: [OrganisationPart]

    /// Leads and coordinating units that a form has fields for, at least.
    static let ofPart = 3
    /// Leads and coordinating units that a form is read with, at most.
    static let mostOfPart = 30

    /// The fields.
    func markup(_ words: PageWords) -> Markup {
        Markup {
            line("completion.document_number", "document_number", typed.documentNumber, words)
            line("completion.document_day", "document_day", typed.documentDay, words, .date)
            FormField(
                words.text("directive.clause"),
                name: "clause",
                .line(typed.clause),
                error: faults["clause"],
                optional: words.text("form.optional")
            )
            FormField(words.text("task.name"), name: "name", .area(typed.name, rows: 3), error: faults["name"])
            FormField(
                words.text("task.expected_result"),
                name: "expected_result",
                .area(typed.expectedResult, rows: 2),
                error: faults["expected_result"],
                optional: words.text("form.optional")
            )
            line("task.due", "due_day", typed.dueDay, words, .date)
            parties("lead", typed.leads, words)
            parties("coordinating", typed.coordinating, words)
        }
    }

    private func line(
        _ key: String,
        _ name: String,
        _ value: String,
        _ words: PageWords,
        _ kind: FieldControl.LineKind = .text
    ) -> FormField {
        FormField(words.text(key), name: name, .line(value, kind), error: faults[name])
    }

    private func parties(_ part: String, _ chosen: [String], _ words: PageWords) -> Markup {
        let none = (value: "", text: words.text("directive.nobody"))
        let options = [none] + units.map { (value: $0.code, text: $0.name) }
        return Markup {
            for index in 0..<max(Self.ofPart, chosen.count) {
                FormField(
                    words.text("directive.\(part)", ["number": "\(index + 1)"]),
                    name: Self.name(part, index),
                    .choice(options, selected: index < chosen.count ? chosen[index] : ""),
                    error: index == 0 ? faults[part] : nil,
                    optional: index == 0 && part == "lead" ? nil : words.text("form.optional")
                )
            }
        }
    }

    private static func name(_ part: String, _ index: Int) -> String { index == 0 ? part : "\(part)-\(index + 1)" }

    /// What a posted form says, exactly as typed.
    static func draft(_ form: Form) -> DirectiveDraft {
        func chosen(_ part: String) -> [String] { (0..<mostOfPart).map { form.text(name(part, $0)) } }
        return DirectiveDraft(
            documentNumber: form.text("document_number"),
            documentDay: form.text("document_day"),
            clause: form.text("clause"),
            name: form.text("name"),
            expectedResult: form.text("expected_result"),
            dueDay: form.text("due_day"),
            leads: chosen("lead").filter { !$0.isEmpty },
            coordinating: chosen("coordinating").filter { !$0.isEmpty }
        )
    }
}
