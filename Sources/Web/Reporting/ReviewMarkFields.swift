import Domain
import HTML
import UseCases

/// Fields in which the coordinator remarks on single fields of a report; folded away until wanted.
struct ReviewMarkFields {
    /// What was typed so far, by the name of the marked field.
    let typed: [String: String]
    /// What is wrong with it.
    let faults: FormFaults

    /// The name under which the remark on a field is sent.
    static func name(of field: ReportField) -> String { "mark-" + field.name }

    /// The remarks on some fields of a report, as one fold of the page.
    ///
    /// - Parameter subject: what the fields belong to, such as an indicator's code, so that each fold has a name of its own.
    func markup(_ fields: [ReportField], subject: String, _ words: PageWords) -> Markup {
        let isOpen = fields.contains { typed[$0.name] != nil || faults[Self.name(of: $0)] != nil }
        return details(.open(isOpen)) {
            summary { words.text("review.mark", ["subject": subject]) }
            for field in fields {
                FormField(
                    words.text("review.mark_on", ["field": ReportFieldWords(words).name(field)]),
                    name: Self.name(of: field),
                    .area(typed[field.name] ?? "", rows: 2),
                    error: faults[Self.name(of: field)]
                )
            }
        }
    }
}
