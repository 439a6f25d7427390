import Domain
import Persistence
import UseCases

/// The way to the pages of an uploaded file: the work list, then the unit's report.
struct FormPath {
    /// The plan.
    let plan: StoredPlan
    /// The report.
    let sheet: ReportSheet

    /// The links, outermost first.
    func links(_ words: PageWords) -> [NavigationLink] {
        let report = words.text(
            "report.title",
            ["period": ReportingWords(words).period(sheet.round.code), "unit": sheet.organisation.name]
        )
        return [
            NavigationLink(words.text("work.title"), Routes.work.path()),
            NavigationLink(report, Routes.report.path(plan.code, sheet.round.code, sheet.organisation.code)),
        ]
    }
}
