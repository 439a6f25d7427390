import Domain
import HTML
import Persistence
import UseCases

/// A round: its dates and state for everybody, how every unit stands for those who run it.
struct RoundPage: PlanPage {
    let plan: StoredPlan
    /// The round.
    let round: StoredRound
    /// Its deadline without extensions.
    let deadline: Deadline
    /// How many figures are asked for and accepted.
    let counts: ConsolidatedCounts
    /// The units, where the reader may see how they stand; a unit's own people see their own.
    let units: [RoundUnit]
    /// Which of them are listed; nil for all.
    let group: RoundUnitGroup?
    /// The page of the list, from 1.
    let page: Int
    /// What the reader may do.
    let reader: RoundReader

    /// Units a page.
    static let pageSize = 100

    var section: PageSection? { .rounds }

    /// Asks the database for the round.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        code: PeriodCode,
        group: RoundUnitGroup?,
        page: Int,
        reader: RoundReader
    ) throws -> RoundPage {
        let scope = try ReportingScope(plan.code, code, connection: connection)
        let report = try ConsolidatedQuery(connection: connection)(
            scope.round,
            of: plan,
            asOf: reader.now,
            internally: false
        )
        let all = try RoundUnitsQuery(connection: connection)(scope.round)
        return RoundPage(
            plan: plan,
            round: scope.round,
            deadline: try DeadlineStore(connection: connection).deadline(of: nil, in: scope.round),
            counts: report.counts,
            units: all.filter { reader.actor.reads($0.organisation, coordinator: plan.coordinator) },
            group: group,
            page: page,
            reader: reader
        )
    }

    private var seesAll: Bool { reader.actor.readsAll(coordinator: plan.coordinator) }
    private var coordinates: Bool { reader.actor.coordinates(plan.coordinator) }

    func title(_ words: PageWords) -> String {
        words.text("round.title", ["period": ReportingWords(words).period(round.code)])
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            facts(words)
            if round.state != .scheduled {
                ActionButton.row {
                    ActionButton(
                        words.text("round.consolidated"),
                        address: Routes.consolidated.path(plan.code, round.code)
                    )
                    if seesAll {
                        ActionButton(
                            words.text("composed.quarterly"),
                            address: Routes.quarterlyReport.path(plan.code, round.code)
                        )
                        ActionButton(words.text("urging.title"), address: Routes.urging.path(plan.code))
                        ActionButton(
                            words.text("contribution.asks"),
                            address: Routes.contributionSetting.path(plan.code)
                        )
                    }
                    if !units.isEmpty {
                        ActionButton(
                            words.text("contribution.all"),
                            address: Routes.contributions.path(plan.code, round.code)
                        )
                        ActionButton(
                            words.text("completeness.title"),
                            address: Routes.completeness.path(plan.code, query: [("ky", round.code.text)])
                        )
                        ActionButton(
                            words.text("extension.title"),
                            address: Routes.extensions.path(plan.code, query: [("ky", round.code.text)])
                        )
                    }
                    if reader.actor.readsEditions(coordinator: plan.coordinator, recipient: plan.recipient) {
                        ActionButton(
                            words.text("edition.list"),
                            address: Routes.roundEditions.path(plan.code, round.code)
                        )
                    }
                }
            }
            if !units.isEmpty { unitTable(words) }
            if coordinates { moves(words) }
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let own = ReportingWords(words)
        let figures = words.text(
            "round.figures",
            [
                "asked": words.number(counts.asked), "accepted": words.number(counts.official + counts.provisional),
                "provisional": words.number(counts.provisional), "gaps": words.number(counts.gaps),
            ]
        )
        return FactList([
            (words.text("round.state"), StatusMark(round.state, in: words.language).markup),
            (words.text("round.covers"), .text(own.span(round.period))),
            (words.text("round.due"), .text(own.deadline(deadline))),
            (words.text("round.server_clock"), .text(words.format.moment(reader.now))),
            (words.text("round.accepted_figures"), round.state == .scheduled ? .empty : .text(figures)),
        ]).markup
    }

    private func unitTable(_ words: PageWords) -> Markup {
        let own = ReportingWords(words)
        let columns = [
            TableColumn(words.text("round.unit"), .name), TableColumn(words.text("round.asked"), .number),
            TableColumn(words.text("round.report_state")), TableColumn(words.text("round.timeliness")),
            TableColumn(words.text("round.first_sent")), TableColumn(words.text("round.sent_by")),
        ]
        let listed = group.map { units.filter($0.includes) } ?? units
        let rows = listed.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize).map { unit in
            TableRow([
                a(.href(Routes.report.path(plan.code, round.code, unit.organisation))) { unit.name },
                .text(words.number(unit.asked)), own.state(unit.state), timeliness(unit, words),
                .text(unit.firstSubmittedAt.map(words.format.moment) ?? "–"), .text(unit.submittedBy ?? "–"),
            ])
        }
        return Markup {
            h2 { words.text("round.units") }
            if seesAll { tiles(words) }
            if let group {
                p {
                    words.text("round.narrowed", ["group": words.text("round.count_\(group.rawValue)")])
                    " "
                    a(.href(Routes.round.path(plan.code, round.code))) { words.text("list.clear_filters") }
                }
            }
            DataTable(caption: words.text("round.units_caption"), columns: columns, rows: rows)
            Pagination(page: page, pageSize: Self.pageSize, total: listed.count, in: words.language) { number in
                let narrowed = group.map { [("loc", $0.rawValue)] } ?? []
                return Routes.round.path(plan.code, round.code, query: narrowed + [("trang", "\(number)")])
            }
        }
    }

    private func timeliness(_ unit: RoundUnit, _ words: PageWords) -> Markup {
        if let timeliness = unit.timeliness { return ReportingWords(words).timeliness(timeliness) }
        guard unit.deadline.remaining(at: reader.now) <= 0 else {
            return .text(
                words.text(
                    "round.remaining",
                    ["time": words.format.remaining(from: reader.now, until: unit.deadline.cutOff)]
                )
            )
        }
        return StatusMark(.wedge, .far, words.text("round.overdue")).markup
    }

    private func tiles(_ words: PageWords) -> Markup {
        func tile(_ group: RoundUnitGroup?) -> CountTile {
            CountTile(
                group.map { units.count(where: $0.includes) } ?? units.count,
                words.text("round.count_\(group?.rawValue ?? "units")"),
                address: group == .toReview && coordinates
                    ? queue
                    : Routes.round.path(plan.code, round.code, query: group.map { [("loc", $0.rawValue)] } ?? []),
                in: words.language
            )
        }
        let queue = Routes.reviewQueue.path(plan.code, query: [("ky", round.code.text)])
        return Markup {
            CountTile.row(
                [tile(nil)] + RoundUnitGroup.sending.map(tile),
                name: words.text("round.counts_sending")
            )
            CountTile.row(RoundUnitGroup.standing.map(tile), name: words.text("round.counts_states"))
        }
    }

    private func moves(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("round.run") }
            PostForm(to: Routes.moveRound.path(plan.code, round.code), csrf: reader.token) {
                switch round.state {
                case .scheduled: ActionButton(words.text("round.do_open"), .primary, name: "move", value: "open")
                case .open: ActionButton(words.text("round.do_close"), .primary, name: "move", value: "close")
                case .closed, .locked, .forwarded:
                    FormField(words.text("round.reopen_reason"), name: "reason", .line(""))
                    ActionButton.row {
                        if round.state == .closed {
                            ActionButton(words.text("round.do_lock"), .grave, name: "move", value: "lock")
                        }
                        ActionButton(words.text("round.do_reopen"), .secondary, name: "move", value: "reopen")
                    }
                }
            }
        }
    }
}
