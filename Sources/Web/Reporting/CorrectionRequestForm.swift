import Domain
import HTML
import Persistence
import UseCases

/// The form by which a unit asks for an accepted figure of its own to be corrected.
struct CorrectionRequestForm: PlanPage {
    let plan: StoredPlan
    /// The unit's accepted report.
    let sheet: ReportSheet
    /// The indicator.
    let row: ReportSheetRow
    /// The vintage in force.
    let last: StoredVintage
    /// What stands in the fields.
    let typed: TypedFigure
    /// What stands in the field of the reason.
    let typedReason: String
    /// What is wrong with it.
    let problems: [InputProblem]
    /// The token of the form.
    let token: String

    var section: PageSection? { .work }

    func title(_ words: PageWords) -> String {
        let period = ReportingWords(words).period(sheet.round.code)
        return words.text("correction.request_title", ["code": FigureRowName(row.key, words).text, "period": period])
    }

    func lead(_ words: PageWords) -> String? {
        (row.parentName.map { $0 + ": " } ?? "") + row.name + " – " + sheet.organisation.name
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        let (round, unit) = (sheet.round.code, sheet.organisation.code)
        return [
            NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code)),
            NavigationLink(ReportingWords(words).period(round), Routes.round.path(plan.code, round)),
            NavigationLink(sheet.organisation.name, Routes.report.path(plan.code, round, unit)),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        let fields = CorrectionFields(
            row: row,
            typed: typed,
            reason: typedReason,
            faults: faults,
            hint: words.text("correction.request_reason_hint")
        )
        let address = Routes.requestCorrection.path(plan.code, sheet.round.code, sheet.organisation.code, row.key)
        return Markup {
            faults
            p { words.text("correction.request_explained") }
            PostForm(to: address, csrf: token, isMultipart: true) {
                input(.type("hidden"), .name("vintage"), .value("\(last.number)"))
                fields.markup(words)
                FormField(
                    words.text("correction.evidence"),
                    name: "file",
                    .file(accept: EvidencePage.kinds),
                    hint: words.text("evidence.hint", ["most": "20"]),
                    error: faults["file"]
                )
                ActionButton.row { ActionButton(words.text("correction.do_request"), .primary) }
            }
        }
    }
}
