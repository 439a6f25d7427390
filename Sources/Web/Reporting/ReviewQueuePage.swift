import Domain
import HTML
import Persistence
import UseCases

/// What waits for a plan's coordinator, over all rounds and units, to be read or accepted.
struct ReviewQueuePage: PlanPage {
    /// Rows a page.
    static let pageSize = 50

    /// The queue.
    let queue: ReviewQueue
    /// What is looked at.
    let address: ReviewQueueAddress
    /// What became of reports that were just accepted together; empty for a fresh page.
    let outcomes: [ReviewOutcome]
    /// Faults of the form that was sent.
    let problems: [InputProblem]
    /// The form token.
    let token: String

    var plan: StoredPlan { queue.plan }
    var section: PageSection? { .work }

    func title(_ words: PageWords) -> String { words.text("review.queue") }

    func lead(_ words: PageWords) -> String? { words.text("review.queue_lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("work.title"), Routes.work.path())]
    }

    func content(_ words: PageWords) -> Markup {
        let shown = queue.narrowed(to: address.filter)
        let page = min(address.page, max(1, (shown.count + Self.pageSize - 1) / Self.pageSize))
        let rows = Array(shown.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize))
        return Markup {
            FormFaults(problems, fields: [], in: words.language)
            ReviewOutcomeList(outcomes, of: plan.code, words)
            if !queue.corrections.isEmpty {
                h2(.id("xin-dinh-chinh")) { words.text("correction.requests_waiting") }
                CorrectionRequestTable(requests: queue.corrections, plan: plan.code).markup(words)
                h2 { words.text("review.reports") }
            }
            clock(words)
            if !queue.reports.isEmpty { filters(words) }
            if rows.isEmpty {
                EmptyState(
                    words.text(queue.reports.isEmpty ? "review.nothing_waits" : "review.none_found"),
                    link: queue.reports.isEmpty ? nil : NavigationLink(words.text("list.clear_filters"), cleared)
                )
            } else {
                PostForm(to: Routes.acceptReports.path(plan.code), csrf: token) {
                    ReviewQueueTable(plan: plan, reports: rows, at: queue.at).markup(words)
                    p(.class("hint")) { words.text("review.preselected") }
                    ActionButton.row { ActionButton(words.text("review.do_accept_chosen"), .primary) }
                }
                Pagination(page: page, pageSize: Self.pageSize, total: shown.count, in: words.language) { page in
                    Routes.reviewQueue.path(plan.code, query: address.query(page: page))
                }
            }
        }
    }

    private var cleared: String { Routes.reviewQueue.path(plan.code) }

    /// The reviewers' own clock.
    private func clock(_ words: PageWords) -> Markup {
        guard let waiting = queue.waiting else { return .empty }
        func time(_ milliseconds: Int64) -> Markup {
            .text(words.format.remaining(from: Instant(milliseconds: 0), until: Instant(milliseconds: milliseconds)))
        }
        return FactList([
            (words.text("review.waiting"), .text(words.number(queue.reports.count))),
            (words.text("review.median"), time(waiting.median)), (words.text("review.longest"), time(waiting.longest)),
            (words.text("round.server_clock"), .text(words.format.moment(queue.at))),
        ]).markup
    }

    private func filters(_ words: PageWords) -> Markup {
        let all = (value: "", text: words.text("list.all"))
        var rounds: [StoredRound] = []
        for report in queue.reports where !rounds.contains(report.round) { rounds.append(report.round) }
        rounds.sort { $0.period.to > $1.period.to }
        let units = Dictionary(queue.reports.map { ($0.organisation, $0.name) }) { first, _ in first }
            .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let risks = ReviewRiskKind.allCases.map { ($0.rawValue, words.text("review.kind_\($0.rawValue)")) }
        let own = ReportingWords(words)
        return FilterForm(
            to: cleared,
            fields: [
                FormField(
                    words.text("round.round"),
                    name: "ky",
                    .choice(
                        [all] + rounds.map { ($0.code.text, own.period($0.code)) },
                        selected: address.filter.round?.text
                    )
                ),
                FormField(
                    words.text("review.reason"),
                    name: "ly-do",
                    .choice([all] + risks, selected: address.filter.risk?.rawValue)
                ),
                FormField(
                    words.text("round.unit"),
                    name: "don-vi",
                    .choice(
                        [all] + units.map { ($0.key.text, $0.value) },
                        selected: address.filter.organisation?.text
                    )
                ),
            ],
            clearAddress: address.filter == ReviewFilter() ? nil : cleared,
            in: words.language
        ).markup
    }
}
