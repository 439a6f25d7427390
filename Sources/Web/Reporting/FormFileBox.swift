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

    /// Download and upload side by side.
    func markup(_ words: PageWords) -> Markup {
        let (round, organisation) = (sheet.round.code, sheet.organisation.code)
        return InsetBox(.note) {
            h2 { words.text("report_form.by_file") }
            p { words.text("report_form.by_file_help") }
            p {
                ActionButton(
                    words.text("report_form.download"),
                    address: Routes.reportForm.path(plan, round, organisation),
                    isDownload: true
                )
            }
            PostForm(to: Routes.uploadForm.path(plan, round, organisation), csrf: token, isMultipart: true) {
                FormField(
                    words.text("report_form.file"),
                    name: "file",
                    .file(accept: ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    hint: words.text("report_form.file_hint"),
                    error: error
                )
                ActionButton(words.text("report_form.upload"), .secondary)
            }
        }.markup
    }
}
