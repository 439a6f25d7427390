import Domain
import HTML
import Persistence
import UseCases

/// A frozen edition: what it says, what it changed, who has it.
struct RoundEditionPage: PlanPage {
    /// The edition with its content.
    let opened: OpenedEdition
    /// Who reads, when.
    let reader: RoundReader

    var plan: StoredPlan { opened.plan }
    var section: PageSection? { .rounds }
    private var edition: RoundEdition { opened.edition }
    private var round: PeriodCode { opened.report.period.code }

    func title(_ words: PageWords) -> String {
        let period = ReportingWords(words).period(round)
        return words.text("edition.title", ["number": String(edition.number), "period": period])
    }

    func lead(_ words: PageWords) -> String? { words.text("edition.lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        let list = words.text("edition.list")
        return Self.path(to: round, of: plan, words)
            + [NavigationLink(list, Routes.roundEditions.path(plan.code, round))]
    }

    /// The way from the rounds to a round.
    static func path(to round: PeriodCode, of plan: StoredPlan, _ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code)),
            NavigationLink(ReportingWords(words).period(round), Routes.round.path(plan.code, round)),
        ]
    }

    /// Whether the recipient has it, by mark and word.
    static func receipt(of edition: RoundEdition, _ words: PageWords) -> Markup {
        guard let at = edition.acknowledgedAt else {
            return StatusMark(.ring, .none, words.text("edition.not_acknowledged")).markup
        }
        return Markup {
            StatusMark(.dot, .met, words.text("edition.acknowledged"))
            small { " " + words.format.moment(at) }
        }
    }

    /// Links to the forms of an edition.
    static func downloads(of edition: RoundEdition, _ plan: PlanCode, _ round: PeriodCode) -> Markup {
        Markup {
            for (index, format) in EditionFormat.allCases.reversed().enumerated() {
                if index > 0 { " · " }
                a(
                    .href(Routes.roundEdition.path(plan, round, edition.number, query: [("format", format.rawValue)])),
                    .download(true)
                ) { format.rawValue.uppercased() }
            }
        }
    }

    func content(_ words: PageWords) -> Markup {
        let figures = ConsolidatedPage(plan: plan, report: opened.report)
        return Markup {
            if opened.report.isIllustrative {
                InsetBox(.warning) { p { strong { words.text("consolidated.illustrative") } } }
            }
            facts(words)
            acknowledgement(words)
            if let changes = opened.changes { EditionChangeList(changes).markup(words) }
            figures.body(words)
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        FactList([
            (words.text("edition.frozen_at"), .text(words.format.moment(edition.frozenAt))),
            (words.text("edition.frozen_by"), .text(edition.frozenBy)),
            (words.text("edition.reason"), .text(edition.reason)),
            (words.text("edition.recipient"), .text(edition.recipientName)),
            (words.text("edition.receipt"), Self.receipt(of: edition, words)),
            (words.text("edition.sha256"), HTML.code(.class("hash")) { edition.sha256 }),
            (words.text("edition.download"), Self.downloads(of: edition, plan.code, round)),
        ]).markup
    }

    private func acknowledgement(_ words: PageWords) -> Markup {
        guard edition.acknowledgedAt == nil, reader.actor.receives(for: edition.recipient) else { return .empty }
        return PostForm(to: Routes.acknowledgeEdition.path(plan.code, round, edition.number), csrf: reader.token) {
            ActionButton.row { ActionButton(words.text("edition.do_acknowledge"), .primary) }
        }.markup
    }
}
