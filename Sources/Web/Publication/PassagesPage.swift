import Domain
import HTML
import Persistence
import UseCases

/// The form in which the coordinator writes the passages of a periodic report; what was typed stands in it again, whatever is
/// wrong with it.
struct PassagesPage: PlanPage {
    /// The report as it would be made now.
    let sheet: ComposedSheet
    /// What was typed, by the name of the passage, where it was not stored.
    var typed: [String: String]?
    /// What is wrong with it.
    var problems: [InputProblem] = []
    /// What somebody saved meanwhile; nil where nobody did.
    var stale: StalePassages?
    /// The token of the form.
    let token: String

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .reports }
    private var report: PeriodicReport { sheet.report.report }

    func title(_ words: PageWords) -> String { words.text("composed.passages_title") }
    func lead(_ words: PageWords) -> String? { words.text("composed.passages_lead") }
    func path(_ words: PageWords) -> [NavigationLink] { report.path(in: plan.code, words) }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        return Markup {
            faults
            if let stale { conflict(stale, words) }
            unbound(words)
            fields(words)
            PostForm(to: Routes.writePassages.path(plan.code, report), csrf: token) {
                input(.type("hidden"), .name("revision"), .value(String((stale?.stored ?? sheet.written).number)))
                for passage in sheet.passages { field(passage, faults, words) }
                ActionButton.row {
                    ActionButton(words.text("composed.passages_save"))
                    ActionButton(words.text("composed.passages_cancel"), address: report.address(in: plan.code))
                }
            }
            if let at = sheet.written.savedAt {
                let values = [
                    "revision": String(sheet.written.number), "name": sheet.written.savedBy,
                    "moment": words.format.moment(at),
                ]
                p(.class("muted")) { words.text("composed.passages_saved", values) }
            }
        }
    }

    private func shown(_ passage: ReportPassage) -> String { typed?[passage.name] ?? sheet.text(of: passage) }

    private func field(_ passage: ReportPassage, _ faults: FormFaults, _ words: PageWords) -> Markup {
        let text = shown(passage)
        let stored = stale.map { $0.stored.texts[passage.name] ?? passage.standard }
        let other = stored.flatMap { $0 == PassageText.tidied(text) ? nil : $0 }
        let isWritten = sheet.written.texts[passage.name] != nil
        let hint =
            isWritten && !passage.standard.isEmpty
            ? words.text("composed.passage_standard", ["text": passage.standard])
            : passage.standard.isEmpty ? words.text("composed.passage_empty") : nil
        return FormField(
            passage.title,
            name: passage.name,
            .area(text, rows: max(3, min(12, text.count / 80 + 2))),
            hint: hint,
            remark: other.map { words.text("composed.passage_stored", ["text": $0]) },
            error: faults[passage.name]
        ).markup
    }

    private func conflict(_ stale: StalePassages, _ words: PageWords) -> Markup {
        let moment = stale.stored.savedAt.map(words.format.moment) ?? ""
        return InsetBox(.warning) {
            p { strong { words.language.text(stale.message(moment: moment)) } }
            p { words.text("composed.stale_help") }
        }.markup
    }

    /// Numbers somebody typed: no source stands behind them.
    private func unbound(_ words: PageWords) -> Markup {
        let passages = sheet.passages.filter { shown($0) != $0.standard }
        let numbers = passages.flatMap { PassageText.typedNumbers(in: shown($0)) }
        guard !numbers.isEmpty else { return .empty }
        return InsetBox(.note) {
            p { words.text("composed.unbound", ["numbers": numbers.prefix(20).joined(separator: "; ")]) }
        }.markup
    }

    /// The fields with what each says now, to be copied.
    private func fields(_ words: PageWords) -> Markup {
        let rows = sheet.fields.filter { $0.key.first?.isNumber == false }.sorted { $0.key < $1.key }.map { name, run in
            TableRow([HTML.code { "[\(name)]" }, .text(run.text)])
        }
        let columns = [
            TableColumn(words.text("composed.field"), .name), TableColumn(words.text("composed.field_now")),
        ]
        return details {
            summary { words.text("composed.fields") }
            p { words.text("composed.fields_of_indicators") }
            DataTable(caption: words.text("composed.fields"), hidesCaption: true, columns: columns, rows: rows)
        }
    }
}
