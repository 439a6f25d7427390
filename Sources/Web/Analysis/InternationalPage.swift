import Domain
import HTML
import Persistence
import UseCases

/// Where Viet Nam stands in the international indices a plan follows, an index a row.
struct InternationalPage: PlanPage {
    /// The indices.
    let sheet: InternationalSheet
    /// The moment it is read as of.
    let past: PastReading

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .international }

    func title(_ words: PageWords) -> String { words.text("international.title") }
    func lead(_ words: PageWords) -> String? { words.text("international.lead") }

    func content(_ words: PageWords) -> Markup {
        guard !sheet.comparisons.isEmpty else {
            return EmptyState(words.text("international.none", ["plan": plan.name])).markup
        }
        let columns = [
            TableColumn(words.text("international.column_index"), .name),
            TableColumn(words.text("international.column_indicators")),
            TableColumn(words.text("international.column_edition"), .number),
            TableColumn(words.text("international.column_place"), .number),
            TableColumn(words.text("international.column_change")),
            TableColumn(words.text("international.column_asean"), .number),
            TableColumn(words.text("international.column_doubts"), .number),
        ]
        return Markup {
            DataTable(
                caption: words.text("international.caption"),
                columns: columns,
                rows: sheet.comparisons.map { row($0, words) }
            )
            p(.class("muted")) { words.text("international.explained") }
            InternationalMarkup.download(Routes.international.path(plan.code, query: csv), words)
        }
    }

    private var csv: [(String, String)] { past.kept + [("format", "csv")] }

    private func row(_ comparison: InternationalComparison, _ words: PageWords) -> TableRow {
        let said = InternationalWords(words.language)
        let latest = comparison.latest
        let notes =
            [said.limits(of: comparison)].compactMap(\.self)
            + comparison.missing.map { said.missing($0, of: comparison.index) }
        return TableRow([
            a(.href(Routes.internationalIndex.path(plan.code, comparison.index, query: past.kept))) {
                comparison.index
            },
            .joined(comparison.followers.map { InternationalMarkup.link(to: $0, of: plan.code, past) }, by: "; "),
            .text(latest.map { String($0.year) } ?? "–"),
            .text(latest?.place.map(said.place) ?? "–"),
            Markup {
                if let latest { said.change(latest.change) }
                for note in notes { p { small { note } } }
            },
            .text(said.asean(of: comparison)),
            .text(words.number(comparison.doubts.count)),
        ])
    }
}
