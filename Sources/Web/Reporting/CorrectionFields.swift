import Domain
import HTML
import Persistence
import UseCases

/// The fields of a corrected figure: what it is to be, and why.
struct CorrectionFields {
    /// The indicator.
    let row: ReportSheetRow
    /// What stands in the fields.
    let typed: TypedFigure
    /// What stands in the field of the reason.
    let reason: String
    /// What is wrong with it.
    let faults: FormFaults
    /// What is said under the field of the reason.
    let hint: String

    /// The figure a form sent.
    static func figure(_ form: Form, of key: FigureKey) -> TypedFigure {
        TypedFigure(
            key,
            value: form.text("value-\(key)"),
            numerator: form.text("numerator-\(key)"),
            denominator: form.text("denominator-\(key)"),
            status: form.text("status-\(key)"),
            note: form.text("note-\(key)")
        )
    }

    /// The fields.
    func markup(_ words: PageWords) -> Markup {
        let statuses = ObservationStatus.allCases.map { ($0.rawValue, words.text("status.figure_\($0.rawValue)")) }
        return Markup {
            field("value", words.text("report.value"), .line(typed.value, .number))
            if row.rule.takesFraction {
                field("numerator", words.text("correction.numerator"), .line(typed.numerator, .number))
                field("denominator", words.text("correction.denominator"), .line(typed.denominator, .number))
            }
            field("status", words.text("report.status"), .choice(statuses, selected: typed.status))
            field("note", words.text("report.note"), .line(typed.note))
            FormField(
                words.text("correction.reason"),
                name: "reason",
                .area(reason, rows: 3),
                hint: hint,
                error: faults["reason"]
            )
        }
    }

    private func field(_ name: String, _ label: String, _ control: FieldControl) -> FormField {
        FormField(label, name: "\(name)-\(row.key)", control, error: faults["\(name)-\(row.key)"])
    }
}
