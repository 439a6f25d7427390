import Domain
import HTML
import Persistence
import UseCases

/// The form that replaces an accepted figure by a new vintage, beside every vintage there is.
struct CorrectionPage: PlanPage {
    let plan: StoredPlan
    /// The unit's accepted report.
    let sheet: ReportSheet
    /// The indicator.
    let row: ReportSheetRow
    /// Every vintage, the first first.
    let history: [StoredVintage]
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
        words.text(
            "correction.title",
            ["code": FigureRowName(row.key, words).text, "period": ReportingWords(words).period(sheet.round.code)]
        )
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
        Markup {
            FormFaults(problems, in: words.language)
            p { words.text("correction.explained") }
            form(words)
            h2 { words.text("correction.history") }
            VintageTable(history, unit: row.unit, showsAuthors: true, words)
        }
    }

    private func form(_ words: PageWords) -> Markup {
        let address = Routes.correctFigure.path(plan.code, sheet.round.code, sheet.organisation.code, row.key)
        let fields = CorrectionFields(
            row: row,
            typed: typed,
            reason: typedReason,
            faults: FormFaults(problems, in: words.language),
            hint: words.text("correction.reason_hint")
        )
        return PostForm(to: address, csrf: token) {
            if let last = history.last { input(.type("hidden"), .name("vintage"), .value("\(last.number)")) }
            fields.markup(words)
            ActionButton.row { ActionButton(words.text("correction.do"), .primary) }
        }.markup
    }
}
