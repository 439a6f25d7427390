package import Domain
package import HTML
package import UseCases

/// The faults of a form as sentences, to stand on top of it and beside the fields.
package struct FormFaults: Component, Sendable {
    private let problems: [(field: String, text: String)]
    private let title: String
    private let fields: Set<String>?
    private let row: @Sendable (String) -> String?

    /// The faults found in what was typed, in the form's order. Where `fields` is given, only faults of those fields are
    /// linked, the others are plain sentences. `row` names the row of a table that a field stands in, nil for none: the
    /// summary says it before the fault.
    package init(
        _ problems: [InputProblem],
        fields: Set<String>? = nil,
        in language: Language,
        row: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.problems = problems.map { ($0.field, language.text($0.message)) }
        self.title = language.text(
            Message("form.faults", ["count": DisplayFormat(language).number(problems.count)])
        )
        self.fields = fields
        self.row = row
    }

    /// What is wrong with a field; nil where nothing is.
    package subscript(field: String) -> String? {
        let texts = problems.filter { $0.field == field }.map(\.text)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }

    /// True where there is no fault.
    package var isEmpty: Bool { problems.isEmpty }

    /// The summary: every fault, linked to its field. Nothing where there is none.
    package var markup: Markup {
        guard !problems.isEmpty else { return .empty }
        return div(.class("faults"), .role("alert"), .aria("labelledby", "faults"), .tabindex(-1)) {
            h2(.id("faults")) { title }
            ul {
                for problem in problems {
                    li {
                        if fields?.contains(problem.field) ?? !problem.field.isEmpty {
                            a(.href("#" + FormField.id(of: problem.field))) { sentence(problem) }
                        } else {
                            sentence(problem)
                        }
                    }
                }
            }
        }
    }

    private func sentence(_ problem: (field: String, text: String)) -> String {
        row(problem.field).map { "\($0): \(problem.text)" } ?? problem.text
    }
}
