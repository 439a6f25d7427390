import Domain
import HTML
import Persistence
import UseCases

/// The fields of one activity.
struct ActivityFields {
    /// The plan it belongs to.
    let sheet: ImplementationSheet
    /// Its row, from 1.
    let number: Int
    /// What stands in the fields.
    let typed: TypedActivity
    /// What is wrong with them.
    let faults: FormFaults

    /// A group of fields; money stands folded away unless some was typed.
    func markup(_ words: PageWords) -> Markup {
        fieldset(.class("activity")) {
            legend {
                words.text(typed.isBlank ? "implementation.new_row" : "implementation.row", ["number": String(number)])
            }
            if let id = typed.id { input(.type("hidden"), .name("id-\(number)"), .value(id.description)) }
            div(.class("fields")) {
                field(.order, .line(typed.order, .number), words, hint: "implementation.order_hint")
                field(.name, .area(typed.name, rows: 2), words)
                field(.owner, .choice(owners(words), selected: typed.owner), words)
                field(.person, .line(typed.person), words)
                field(.start, day(typed.start), words)
                field(.due, day(typed.due), words)
                field(.product, .area(typed.product, rows: 2), words)
                field(.weight, .line(typed.weight, .number), words, unit: "%")
                field(.dependencies, .line(typed.dependencies), words, hint: "implementation.dependencies_hint")
            }
            money(words)
            if typed.id != nil {
                FormField(words.text("implementation.drop"), name: "drop-\(number)", .tick(isOn: false))
            }
        }
    }

    private func field(
        _ field: ActivityField,
        _ control: FieldControl,
        _ words: PageWords,
        hint: String? = nil,
        unit: String? = nil
    ) -> Markup {
        let name = TypedActivity.field(field, row: number)
        return div(.class("of-\(field.rawValue)")) {
            FormField(
                ImplementationWords(words).field(field),
                name: name,
                control,
                hint: hint.map { words.text($0) },
                error: faults[name],
                unit: unit
            )
        }
    }

    /// A day as the browser's own field takes it; what is no day stays as it was typed.
    private func day(_ text: String) -> FieldControl {
        guard let day = Day(typed: text) else { return .line(text, text.trimmed.isEmpty ? .date : .text) }
        return .line(day.iso, .date)
    }

    private func owners(_ words: PageWords) -> [(value: String, text: String)] {
        let units = sheet.task.units.map { (value: $0.text, text: sheet.name(of: $0)) }
        let blank = [(value: "", text: words.text("implementation.choose_unit"))]
        guard !typed.owner.isEmpty, !units.contains(where: { $0.value == typed.owner }) else { return blank + units }
        return blank + units + [(value: typed.owner, text: typed.owner)]
    }

    private func money(_ words: PageWords) -> Markup {
        let isOpen = typed.funding.values.contains { !$0.trimmed.isEmpty }
        return details(.open(isOpen)) {
            summary { words.text("implementation.money") }
            p(.class("hint")) { words.text("implementation.money_hint") }
            div(.class("fields")) {
                for year in sheet.task.years {
                    for source in FundingSource.allCases { amount(FundingShare(year: year, source: source), words) }
                }
            }
        }
    }

    private func amount(_ share: FundingShare, _ words: PageWords) -> Markup {
        let name = TypedActivity.field(share, row: number)
        return FormField(
            words.text(
                "implementation.money_of",
                ["year": String(share.year), "source": ImplementationWords(words).source(share.source)]
            ),
            name: name,
            .line(typed.funding[share] ?? "", .number),
            error: faults[name]
        ).markup
    }
}
