import Domain
import HTML
import Persistence
import UseCases

/// An uploaded file that is no form to be read: why, and another try.
struct FormUploadPage: PlanPage {
    let plan: StoredPlan
    /// Which report it is about.
    let sheet: ReportSheet
    /// Why the file was refused.
    let problems: [InputProblem]
    /// Who uploads.
    let reader: RoundReader

    var section: PageSection? { .work }

    func title(_ words: PageWords) -> String { words.text("report_form.refused") }

    func path(_ words: PageWords) -> [NavigationLink] { FormPath(plan: plan, sheet: sheet).links(words) }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        return Markup {
            faults
            FormFileBox(
                plan: plan.code,
                sheet: sheet,
                token: reader.token,
                error: faults["file"]
            ).markup(words)
        }
    }
}
