import Domain
import HTML
import Persistence
import UseCases

/// Working by file: the part's file to download, and a place to upload it filled in.
struct ActivityFileBox {
    /// The plan.
    let sheet: ImplementationSheet
    /// The lead whose part it is.
    let part: OrganisationCode
    /// The form token.
    let token: String
    /// What is wrong with the file that was chosen; nil where nothing is.
    var error: String?

    /// Download and upload side by side.
    func markup(_ words: PageWords) -> Markup {
        let (plan, task) = (sheet.plan.code, sheet.task.code)
        return InsetBox(.note) {
            h2 { words.text("implementation.by_file") }
            p { words.text("implementation.by_file_help") }
            p {
                ActionButton(
                    words.text("implementation.download"),
                    address: Routes.activityForm.path(plan, task, part),
                    isDownload: true
                )
            }
            PostForm(to: Routes.uploadActivities.path(plan, task, part), csrf: token, isMultipart: true) {
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
