import Domain
import HTML
import Persistence
import UseCases

/// Working by file: the unit's form to download, and a place to upload it filled in.
struct FormFileBox {
    /// The plan.
    let plan: PlanCode
    /// The report's round and unit.
    let sheet: ReportSheet
    /// The form token.
    let token: String
    /// What is wrong with the file that was chosen; nil where nothing is.
    var error: String?

    /// The box.
    func markup(_ words: PageWords) -> Markup {
        let (round, organisation) = (sheet.round.code, sheet.organisation.code)
        return WorkbookFileBox(
            title: words.text("report_form.by_file"),
            help: words.text("report_form.by_file_help"),
            download: NavigationLink(
                words.text("report_form.download"),
                Routes.reportForm.path(plan, round, organisation)
            ),
            upload: Routes.uploadForm.path(plan, round, organisation),
            token: token,
            error: error
        ).markup(words)
    }
}
