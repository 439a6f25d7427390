import Documents
import Domain
import HTML
import Persistence
import UseCases

/// A periodic report as it would be made now: its text as the document has it, each number a link to where it comes from.
struct ComposedReportPage: PlanPage {
    /// The report.
    let sheet: ComposedSheet
    /// The moment it is read as of; its links take it along.
    let past: PastReading
    /// True where the reader writes its passages.
    let writes: Bool

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .reports }

    private var report: PeriodicReport { sheet.report.report }
    private var text: ComposedBody { ComposedBody(plan: plan.code, kept: past.kept) }

    func title(_ words: PageWords) -> String { report.title(words) }

    func lead(_ words: PageWords) -> String? { words.text("composed.lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("composed.list"), Routes.periodicReports.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            ul(.class("inline")) {
                for format in ComposedFormat.allCases {
                    li { a(.href(file(format))) { words.text("composed.download_\(format.rawValue)") } }
                }
                if writes {
                    li { a(.href(Routes.reportPassages.path(plan.code, report))) { words.text("composed.write") } }
                }
                li { a(.href(Routes.composedEditions.path(plan.code, report))) { words.text("composed.editions") } }
            }
            OfficialDocumentView(
                document: sheet.document,
                body: text.markup(sheet.report.body),
                annexes: annexes
            )
        }
    }

    /// The name of an annex on the page.
    static func annex(_ number: Int) -> String { "phu-luc-\(number)" }

    private func file(_ format: ComposedFormat) -> String {
        report.address(in: plan.code, query: past.kept + [("format", format.rawValue)])
    }

    private var annexes: Markup {
        Markup {
            for (index, annex) in zip(sheet.report.annexes.indices, zip(sheet.report.annexes, sheet.document.annexes)) {
                HTML.section(.id(Self.annex(index + 1))) {
                    p(.class("official-to")) {
                        strong { annex.1.name }
                        br()
                        strong { annex.0.title.uppercased() }
                        br()
                        em { annex.1.reference }
                    }
                    text.markup(annex.0.body)
                }
            }
        }
    }
}
