import Domain
import HTML
import Persistence
import UseCases

extension OverviewPage {
    func title(_ words: PageWords) -> String {
        guard let round else { return words.text("overview.title") }
        return words.text("overview.title_round", ["round": PeriodTitle.of(round.code, words)])
    }

    func lead(_ words: PageWords) -> String? {
        return words.text(
            "overview.lead",
            [
                "indicators": words.number(indicators.count), "measured": words.number(measured),
                "tasks": words.number(taskCount),
            ]
        )
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            deadline(words)
            h2 { words.text("overview.standings") }
            CountTile.row(standingTiles(words), name: words.text("overview.standings"))
            h2(.id("can-quyet-dinh")) { words.text("overview.decisions") }
            decisionTable(words)
            h2 { words.text("overview.tasks") }
            CountTile.row(taskTiles(words), name: words.text("overview.tasks"))
            p(.class("muted")) { words.text("overview.tasks_note", ["day": words.format.day(today)]) }
        }
    }

    private func deadline(_ words: PageWords) -> Markup {
        if let round, round.state == .open {
            return InsetBox(.due) {
                p {
                    b { words.text("overview.due", due(round.dueBefore, words)) }
                    " "
                    StatusMark(round.state, in: words.language)
                }
                p { roundLink(round, words) }
            }.markup
        }
        guard let period = nextPeriod else { return .empty }
        return InsetBox(.note) {
            p { b { words.text("overview.next_due", due(period.dueBefore, words)) } }
            p { coverage(period.code.text, from: period.from, to: period.to, words) }
        }.markup
    }

    private func roundLink(_ round: RoundOutlook, _ words: PageWords) -> Markup {
        let text = coverage(round.code, from: round.from, to: round.to, words)
        guard let code = try? PeriodCode(round.code) else { return .text(text) }
        return a(.href(Routes.round.path(plan.code, code))) { text }
    }

    private func due(_ before: Day, _ words: PageWords) -> [String: String] {
        [
            "day": words.format.day(before), "last": words.format.day(before.adding(days: -1)),
            "days": words.number(max(0, before.number - today.number)),
        ]
    }

    private func coverage(_ code: String, from: Day, to: Day, _ words: PageWords) -> String {
        words.text(
            "overview.covers",
            [
                "round": PeriodTitle.of(code, words), "from": words.format.day(from), "to": words.format.day(to),
            ]
        )
    }

    private func standingTiles(_ words: PageWords) -> [CountTile] {
        Standing.allCases.compactMap { standing in
            let number = count(standing)
            guard number > 0 || standing != .noPath else { return nil }
            let address = Routes.indicators.path(plan.code, query: [("danh-gia", standing.addressWord)] + past.kept)
            return CountTile(number, StatusMark(standing, in: words.language), address: address, in: words.language)
        }
    }

    private func taskTiles(_ words: PageWords) -> [CountTile] {
        [TaskStateChoice.doneOnTime, .doneLate, .withinTime, .overdue].map { choice in
            let address = Routes.tasks.path(plan.code, query: [("tinh-trang", choice.addressWord)] + past.kept)
            return CountTile(
                tasks.count(choice),
                StatusMark(choice, in: words.language),
                address: address,
                in: words.language
            )
        }
    }

    private func decisionTable(_ words: PageWords) -> Markup {
        let rows = decisions
        guard !rows.isEmpty else { return EmptyState(words.text("overview.no_decisions")).markup }
        let columns = [
            TableColumn(words.text("indicator.code"), .code), TableColumn(words.text("indicator.name"), .name),
            TableColumn(words.text("indicator.latest"), .number),
            TableColumn(words.text("indicator.expected"), .number),
            TableColumn(words.text("indicator.lead"), .number), TableColumn(words.text("indicator.target"), .number),
            TableColumn(words.text("indicator.rating")), TableColumn(words.text("indicator.measuring")),
        ]
        return DataTable(
            caption: words.text("overview.decisions_caption"),
            columns: columns,
            rows: rows.map { row($0, words) }
        ).markup
    }

    private func row(_ indicator: RatedIndicator, _ words: PageWords) -> TableRow {
        let view = IndicatorCells(indicator, of: plan.code, parentName: indicator.parentName, kept: past.kept, words)
        return TableRow([
            .text(indicator.code), view.name, view.latest, view.expected, view.lead, view.target, view.standing,
            words.organisations(measuring.named(indicator.facts.measuring), of: plan.code),
        ])
    }
}
