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

    /// The box.
    func markup(_ words: PageWords) -> Markup {
        let (plan, task) = (sheet.plan.code, sheet.task.code)
        return WorkbookFileBox(
            title: words.text("implementation.by_file"),
            help: words.text("implementation.by_file_help"),
            download: NavigationLink(
                words.text("implementation.download"),
                Routes.activityForm.path(plan, task, part)
            ),
            upload: Routes.uploadActivities.path(plan, task, part),
            token: token,
            error: error
        ).markup(words)
    }
}
