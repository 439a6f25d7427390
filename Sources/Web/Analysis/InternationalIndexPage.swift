import Domain
import HTML
import Persistence
import UseCases

/// One international index: Viet Nam's places edition by edition, beside ASEAN, and the plan's figures against them.
struct InternationalIndexPage: PlanPage {
    let plan: StoredPlan
    /// The index.
    let comparison: InternationalComparison
    /// The moment it is read as of.
    let past: PastReading

    var section: PageSection? { .international }

    /// Asks the database; `Refusal.notFound` where the plan has no such index.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        index: String,
        past: PastReading
    ) throws -> InternationalIndexPage {
        let sheet = try ReadInternational.sheet(of: plan, index: index, asOf: past.moment, connection: connection)
        guard let comparison = sheet.comparisons.first else {
            throw Refusal.notFound(Message("international.none", ["plan": plan.name]))
        }
        return InternationalIndexPage(plan: plan, comparison: comparison, past: past)
    }

    func title(_ words: PageWords) -> String { words.text("international.title_of", ["index": comparison.index]) }

    func lead(_ words: PageWords) -> String? { comparison.latest == nil ? nil : finding(words) }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(
                words.text("international.title"),
                Routes.international.path(plan.code, query: past.kept)
            )
        ]
    }

    func content(_ words: PageWords) -> Markup {
        let said = InternationalWords(words.language)
        let limits = said.limits(of: comparison)
        let missing = comparison.missing.map { said.missing($0, of: comparison.index) }
        return Markup {
            for sentence in [limits].compactMap(\.self) + missing { InsetBox(.note) { p { sentence } } }
            doubts(said, words)
            AseanPanels(comparison, finding: finding(words), words)?.markup ?? .empty
            if !comparison.editions.isEmpty { EditionTable(comparison, words) }
            AseanTable(comparison, words)?.markup ?? .empty
            PublishedCheckTable(comparison, of: plan.code, past: past, words)
            InternationalMarkup.download(
                Routes.internationalIndex
                    .path(plan.code, comparison.index, query: past.kept + [("format", "csv")]),
                words
            )
        }
    }

    private func doubts(_ said: InternationalWords, _ words: PageWords) -> Markup {
        guard !comparison.doubts.isEmpty else { return .empty }
        return InsetBox(.warning) {
            h2(.id("nghi-van")) {
                words.text("international.doubts", ["count": words.number(comparison.doubts.count)])
            }
            ul { for doubt in comparison.doubts { li { "\(doubt.figure.indicator): " + said.check(doubt) } } }
        }.markup
    }

    /// Where Viet Nam stands, in one or two sentences.
    private func finding(_ words: PageWords) -> String {
        let said = InternationalWords(words.language)
        guard let latest = comparison.latest, let place = latest.place else {
            return words.text("international.no_place", ["index": comparison.index])
        }
        let values = [
            "edition": String(latest.year), "place": said.place(place), "change": said.change(latest.change),
        ]
        let found = words.text("international.finding", values)
        guard let compared = comparison.editions.last(where: { $0.aseanPlace != nil }), let asean = compared.aseanPlace
        else { return found + " " + words.text("international.finding_alone") }
        let among = [
            "edition": String(compared.year), "place": words.number(asean.place), "count": words.number(asean.count),
        ]
        return found + " " + words.text("international.finding_asean", among)
    }
}
