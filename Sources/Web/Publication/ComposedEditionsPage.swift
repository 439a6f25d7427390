import Domain
import HTML
import Persistence
import UseCases

/// The frozen editions of a periodic report, and the form that makes the next one.
struct ComposedEditionsPage: PlanPage {
    let plan: StoredPlan
    /// The report.
    let report: PeriodicReport
    /// The editions, the first one first.
    let editions: [ComposedEdition]
    /// True where the reader may freeze.
    let freezes: Bool
    /// What was wrong with what was typed.
    var problems: [InputProblem] = []
    /// The reason as typed.
    var typedReason = ""
    /// The token of the form.
    let token: String

    var section: PageSection? { .reports }

    func title(_ words: PageWords) -> String { words.text("composed.editions") }
    func lead(_ words: PageWords) -> String? { words.text("composed.editions_lead") }
    func path(_ words: PageWords) -> [NavigationLink] { report.path(in: plan.code, words) }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            if editions.isEmpty { EmptyState(words.text("composed.no_editions")) } else { table(words) }
            if freezes { next(words) }
        }
    }

    /// Links to the forms of an edition.
    static func downloads(of edition: ComposedEdition, _ plan: PlanCode, _ report: PeriodicReport) -> Markup {
        ul(.class("inline")) {
            for format in ComposedFormat.allCases {
                li {
                    a(
                        .href(
                            Routes.composedEdition.path(
                                plan,
                                report,
                                edition.number,
                                query: [("format", format.rawValue)]
                            )
                        ),
                        .download(true)
                    ) { format.rawValue.uppercased() }
                }
            }
        }
    }

    private func table(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("edition.edition"), .name), TableColumn(words.text("edition.frozen_at")),
            TableColumn(words.text("edition.frozen_by")), TableColumn(words.text("edition.reason")),
            TableColumn(words.text("edition.sha256")), TableColumn(words.text("edition.download")),
        ]
        let rows = editions.reversed().map { edition in
            TableRow([
                a(.href(Routes.composedEdition.path(plan.code, report, edition.number))) {
                    words.text("edition.numbered", ["number": String(edition.number)])
                },
                .text(words.format.moment(edition.frozenAt)), .text(edition.frozenBy),
                .text(edition.reason.isEmpty ? words.text("edition.first") : edition.reason),
                HTML.code { edition.sha256.prefix(12) + "…" }, Self.downloads(of: edition, plan.code, report),
            ])
        }
        return DataTable(caption: words.text("edition.caption"), columns: columns, rows: rows).markup
    }

    private func next(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text(editions.isEmpty ? "composed.freeze_first" : "composed.freeze_next") }
            PostForm(to: Routes.freezeReport.path(plan.code, report), csrf: token) {
                p { words.text("composed.freeze_what") }
                if !editions.isEmpty {
                    FormField(
                        words.text("edition.reason"),
                        name: "reason",
                        .line(typedReason),
                        hint: words.text("edition.reason_hint"),
                        error: problems.first { $0.field == "reason" }.map { words.language.text($0.message) }
                    )
                }
                ActionButton.row { ActionButton(words.text("composed.freeze")) }
            }
        }
    }
}
