import Domain
import HTML
import Persistence
import UseCases

/// A frozen edition of a periodic report: what it is known by, what differs from an earlier one, and what it says.
struct ComposedEditionPage: PlanPage {
    /// The edition.
    let opened: OpenedComposedEdition

    var plan: StoredPlan { opened.plan }
    var section: PageSection? { .reports }
    private var edition: ComposedEdition { opened.edition }
    private var report: PeriodicReport { opened.report.report }

    func title(_ words: PageWords) -> String {
        report.title(words) + ": " + words.text("edition.numbered", ["number": String(edition.number)]).lowercased()
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        report.path(in: plan.code, words) + [
            NavigationLink(words.text("composed.editions"), Routes.composedEditions.path(plan.code, report))
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if opened.report.isIllustrative {
                InsetBox(.warning) { p { strong { words.text("composed.illustrative") } } }
            }
            facts(words)
            if let earlier = opened.earlier {
                ReportChangeList(opened.changes, since: earlier.number).markup(words)
                others(than: earlier, words)
            }
            h2 { words.text("composed.edition_text") }
            article(.class("official"), .lang("vi")) {
                p(.class("official-to")) { strong { opened.report.about } }
                body.markup(opened.report.body)
                for (index, annex) in opened.report.annexes.enumerated() {
                    HTML.section(.id(ComposedReportPage.annex(index + 1))) {
                        p(.class("official-to")) { strong { annex.title.uppercased() } }
                        body.markup(annex.body)
                    }
                }
            }
        }
    }

    /// Its numbers lead to what was known when it was frozen.
    private var body: ComposedBody {
        ComposedBody(plan: plan.code, kept: [("as_of", edition.asOf.rfc3339)])
    }

    private func facts(_ words: PageWords) -> Markup {
        FactList([
            (words.text("edition.frozen_at"), .text(words.format.moment(edition.frozenAt))),
            (words.text("edition.frozen_by"), .text(edition.frozenBy)),
            (
                words.text("edition.reason"),
                .text(edition.reason.isEmpty ? words.text("edition.first") : edition.reason)
            ),
            (words.text("edition.sha256"), HTML.code(.class("hash")) { edition.sha256 }),
            (
                words.text("edition.download"),
                ComposedEditionsPage.downloads(of: edition, plan.code, report)
            ),
        ]).markup
    }

    /// Links to the difference from other editions.
    private func others(than earlier: ComposedEdition, _ words: PageWords) -> Markup {
        let others = opened.editions.filter { $0.number != edition.number && $0.number != earlier.number }
        guard !others.isEmpty else { return .empty }
        return ul(.class("inline")) {
            for other in others {
                li {
                    a(
                        .href(
                            Routes.composedEdition.path(
                                plan.code,
                                report,
                                edition.number,
                                query: [("so-voi", String(other.number))]
                            )
                        )
                    ) { words.text("composed.compare_with", ["number": String(other.number)]) }
                }
            }
        }
    }
}
