import Domain
import HTML
import Persistence
import UseCases

/// What the person signed in has to do in every plan of the server.
struct WorkPage: Sendable {
    /// A plan's share of it.
    struct Share: Sendable {
        /// The plan.
        let plan: StoredPlan
        /// Reports the person's units still owe, returned ones included.
        let owed: [OpenReport]
        /// Reports that wait for the coordinator, the first of them.
        let toReview: [OpenReport]
        /// How many wait in all.
        let toReviewCount: Int
        /// Provisional figures to be confirmed, the first of them.
        let provisional: [StoredVintage]
        /// How many are to be confirmed in all.
        let provisionalCount: Int
        /// Forwarded editions the person has yet to acknowledge.
        let editions: [WaitingEdition]
        /// Proposals that wait for the coordinator's answer.
        let proposals: Int
        /// Rankings whose rows the person's units may contest, or whose explanations the coordinator answers.
        let rankings: RankingWork
        /// Money that waits for the person.
        let money: MoneyWork
        /// What is to be done about tasks.
        let tasks: WorkTasks
        /// Corrections that wait for the coordinator's answer: all for the coordinator, else those the person's units ask for;
        /// the first of them.
        let corrections: [CorrectionRequest]
        /// How many wait in all.
        let correctionsCount: Int
        /// What waits about implementation plans of tasks.
        let plans: TaskWork
        /// What the indicators of those figures are called.
        let titles: [IndicatorCode: IndicatorTitle]

        /// True where there is nothing to do.
        var isEmpty: Bool {
            owed.isEmpty && toReview.isEmpty && provisional.isEmpty && editions.isEmpty && money.isEmpty
                && proposals == 0 && rankings.isEmpty && tasks.isEmpty && corrections.isEmpty && plans.isEmpty
        }
    }

    /// Rows of a kind shown at most; the others stand in the list that a link leads to.
    static let most = 20

    /// Plans with something to do.
    let shares: [Share]
    /// Every plan of the server.
    let plans: [StoredPlan]
    /// Who reads.
    let person: Person
    /// What they may do, when.
    let reader: RoundReader

    /// Asks the database for all of it.
    static func load(_ connection: any Connection, person: Person, reader: RoundReader) throws -> WorkPage {
        let own = reader.actor.ownOrganisations
        let open = OpenReportsQuery(connection: connection)
        let observations = ObservationStore(connection: connection)
        let waiting = try EditionStore(connection: connection).waiting(for: reader.actor.receivingOrganisations)
        let plans = try PlanStore(connection: connection).all()
        let first = ListWindow(limit: most, offset: 0)
        let shares = try plans.map { plan in
            let coordinates = reader.actor.coordinates(plan.coordinator)
            let units = coordinates ? nil : own
            let provisional = try observations.provisional(planID: plan.id, of: units, window: first)
            let codes = Set(provisional.map(\.key.indicator)).sorted()
            let requests = CorrectionRequestStore(connection: connection)
            let waitingRequests = CorrectionRequestFilter(state: .waiting, organisations: units)
            return Share(
                plan: plan,
                owed: try open.owed(planID: plan.id, by: own),
                toReview: coordinates ? try open.toReview(planID: plan.id, window: first) : [],
                toReviewCount: coordinates ? try open.toReviewCount(planID: plan.id) : 0,
                provisional: provisional,
                provisionalCount: try observations.provisionalCount(planID: plan.id, of: units),
                editions: waiting.filter { $0.plan == plan.code },
                proposals: coordinates
                    ? try ProposalStore(connection: connection, planID: plan.id).count(ProposalFilter(state: .waiting))
                    : 0,
                rankings: try RankingWork.load(connection, plan: plan, reader: reader),
                money: try MoneyWork.load(connection, plan: plan, for: person, today: reader.now.day),
                tasks: try WorkTasks.load(connection, plan: plan, reader: reader),
                corrections: try requests.list(planID: plan.id, waitingRequests, window: first),
                correctionsCount: try requests.count(planID: plan.id, waitingRequests),
                plans: try TaskWork(plan, for: reader.actor, on: reader.now.day, connection: connection),
                titles: try IndicatorTitlesQuery(connection: connection)(editionID: plan.editionID, codes: codes)
            )
        }
        return WorkPage(shares: shares.filter { !$0.isEmpty }, plans: plans, person: person, reader: reader)
    }

    /// What stands below the heading.
    func content(_ words: PageWords) -> Markup {
        Markup {
            for share in shares {
                if shares.count > 1 { p { strong { share.plan.name } } }
                if !share.owed.isEmpty { reports("owed", share.owed, share.plan, words) }
                if !share.toReview.isEmpty {
                    reports("to_review", share.toReview, share.plan, words)
                    let queue = NavigationLink(
                        words.text("review.open_queue"),
                        Routes.reviewQueue.path(share.plan.code)
                    )
                    more(share.toReview.count, of: share.toReviewCount, queue, words)
                }
                if !share.corrections.isEmpty {
                    h2 { words.text("correction.requests_waiting") }
                    CorrectionRequestTable(requests: share.corrections, plan: share.plan.code).markup(words)
                    if share.corrections.count < share.correctionsCount {
                        let queue = NavigationLink(
                            words.text("review.open_queue"),
                            Routes.reviewQueue.path(share.plan.code)
                        )
                        more(share.corrections.count, of: share.correctionsCount, queue, words)
                    }
                }
                share.tasks.markup(words)
                TaskWorkList(plan: share.plan, work: share.plans).markup(words)
                if !share.provisional.isEmpty { provisional(share, words) }
                if !share.editions.isEmpty { editions(share, words) }
                share.money.markup(share.plan, words)
                if share.proposals > 0 { proposals(share, words) }
                share.rankings.markup(share.plan, words)
            }
            rest(words)
        }
    }

    private func reports(_ key: String, _ items: [OpenReport], _ plan: StoredPlan, _ words: PageWords) -> Markup {
        let own = ReportingWords(words)
        let columns = [
            TableColumn(words.text("work.report"), .name), TableColumn(words.text("round.unit")),
            TableColumn(words.text("round.due")), TableColumn(words.text("work.time_left")),
            TableColumn(words.text("round.report_state")),
        ]
        let rows = items.map { item in
            let path = Routes.report.path(plan.code, item.round.code, item.unit.organisation)
            return TableRow([
                a(.href(path)) { own.period(item.round.code) }, .text(item.unit.name),
                .text(own.deadline(item.unit.deadline)), timeLeft(item, words), own.state(item.unit.state),
            ])
        }
        return Markup {
            h2 { words.text("work.\(key)") }
            DataTable(caption: words.text("work.\(key)_caption"), columns: columns, rows: rows)
        }
    }

    /// Where the whole list is, and how much of it is shown here where that is not all.
    private func more(_ shown: Int, of total: Int, _ list: NavigationLink, _ words: PageWords) -> Markup {
        p {
            if shown < total {
                words.text("work.first_of", ["count": words.number(shown), "all": words.number(total)])
                " "
            }
            a(.href(list.address ?? "")) { list.text }
        }
    }

    private func timeLeft(_ item: OpenReport, _ words: PageWords) -> Markup {
        if let timeliness = item.unit.timeliness { return ReportingWords(words).timeliness(timeliness) }
        guard item.unit.deadline.remaining(at: reader.now) > 0 else {
            return StatusMark(.wedge, .far, words.text("round.overdue")).markup
        }
        return .text(words.format.remaining(from: reader.now, until: item.unit.deadline.cutOff))
    }

    private func proposals(_ share: Share, _ words: PageWords) -> Markup {
        let waiting = [("tinh-trang", ProposalState.waiting.addressWord)]
        return Markup {
            h2 { words.text("work.proposals") }
            p {
                a(.href(Routes.proposals.path(share.plan.code, query: waiting))) {
                    words.text("work.proposals_count", ["count": words.number(share.proposals)])
                }
            }
        }
    }

    private func editions(_ share: Share, _ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("edition.edition"), .name), TableColumn(words.text("round.round")),
            TableColumn(words.text("edition.frozen_at")),
        ]
        let rows = share.editions.map { edition in
            TableRow([
                a(.href(Routes.roundEdition.path(share.plan.code, edition.round, edition.number))) {
                    words.text("edition.numbered", ["number": String(edition.number)])
                },
                .text(ReportingWords(words).period(edition.round)), .text(words.format.moment(edition.frozenAt)),
            ])
        }
        return Markup {
            h2 { words.text("work.editions") }
            DataTable(caption: words.text("work.editions_caption"), columns: columns, rows: rows)
        }
    }

    private func provisional(_ share: Share, _ words: PageWords) -> Markup {
        let own = ReportingWords(words)
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
            TableColumn(words.text("round.round")), TableColumn(words.text("report.value"), .number),
            TableColumn(words.text("consolidated.column_source")),
        ]
        let rows = share.provisional.map { item in
            let code = item.key.indicator
            let title = share.titles[code]
            let value = item.vintage.figure.value
            return TableRow([
                FigureRowName(item.key.figure, words).code,
                a(.href(Routes.indicator.path(share.plan.code, code))) { title?.text ?? code.text },
                .text(own.period(item.key.period)),
                title.map { FigureText(value, unit: $0.unit, isProvisional: true, in: words.language).markup }
                    ?? .text(value.map(words.format.number) ?? "–"),
                .text(item.vintage.source),
            ])
        }
        return Markup {
            h2 { words.text("work.provisional") }
            DataTable(caption: words.text("work.provisional_caption"), columns: columns, rows: rows)
            let all = NavigationLink(words.text("work.provisional_all"), Routes.provisional.path(share.plan.code))
            more(share.provisional.count, of: share.provisionalCount, all, words)
        }
    }
}
