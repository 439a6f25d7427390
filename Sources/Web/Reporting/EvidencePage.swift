import Domain
import HTML
import Persistence
import UseCases

/// The evidence of a unit's report, and the form that adds a file.
struct EvidencePage: PlanPage {
    let plan: StoredPlan
    /// The report.
    let sheet: ReportSheet
    /// Its evidence.
    let evidence: [Evidence]
    /// Faults of what was sent; empty for a fresh page.
    let problems: [InputProblem]
    /// The indicator that was chosen; empty for the whole report.
    let chosen: String
    /// Who reads, when.
    let reader: RoundReader

    var section: PageSection? { .work }

    func title(_ words: PageWords) -> String {
        let period = ReportingWords(words).period(sheet.round.code)
        return words.text("evidence.title", ["unit": sheet.organisation.name, "period": period])
    }

    func lead(_ words: PageWords) -> String? { words.text("evidence.lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        let report = Routes.report.path(plan.code, sheet.round.code, sheet.organisation.code)
        return [NavigationLink(words.text("evidence.report"), report)]
    }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        return Markup {
            faults
            if evidence.isEmpty {
                EmptyState(words.text("evidence.none"))
            } else {
                EvidenceList(evidence, of: sheet, in: plan.code, token: mayChange ? reader.token : nil).markup(words)
            }
            if mayChange { form(faults, words) }
        }
    }

    private var mayChange: Bool {
        let state = sheet.report?.state ?? .draft
        let isOpen = sheet.round.state.takesReports && (state == .draft || state == .returned)
        return isOpen && reader.actor.writes(for: sheet.organisation.code)
    }

    private func form(_ faults: FormFaults, _ words: PageWords) -> Markup {
        let whole = [(value: "", text: words.text("evidence.whole_report"))]
        let indicators = sheet.rows.map {
            (value: $0.key.text, text: "\(FigureRowName($0.key, words).text) \($0.name)")
        }
        return Markup {
            h2 { words.text("evidence.add") }
            PostForm(
                to: Routes.addEvidence.path(plan.code, sheet.round.code, sheet.organisation.code),
                csrf: reader.token,
                isMultipart: true
            ) {
                FormField(
                    words.text("evidence.proves"),
                    name: "indicator",
                    .choice(whole + indicators, selected: chosen),
                    error: faults["indicator"]
                )
                FormField(
                    words.text("evidence.file"),
                    name: "file",
                    .file(accept: Self.kinds),
                    hint: words.text("evidence.hint", ["most": "20"]),
                    error: faults["file"]
                )
                ActionButton.row { ActionButton(words.text("evidence.do_add"), .primary) }
            }
        }
    }

    /// The kinds of file the browser offers.
    static let kinds = (EvidenceType.allCases.map(\.nameEnding) + ["jpeg"]).map { "." + $0 }.joined(
        separator: ","
    )
}
