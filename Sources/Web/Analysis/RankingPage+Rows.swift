import Domain
import HTML
import Persistence
import UseCases

extension RankingPage {
    /// The rows of a page, those with a place first, then those listed apart with the reason.
    func allRows(_ words: PageWords) -> Markup {
        let placed = sheet.rows.filter { $0.ranked.place != nil }
        let apart = sheet.rows.filter { $0.ranked.place == nil }
        return Markup {
            h2 { words.text("ranking.rows") }
            if sheet.total == 0 {
                EmptyState(words.text("ranking.no_unit"))
            } else if !placed.isEmpty {
                table(placed, caption: words.text("ranking.rows"), words)
            }
            if !apart.isEmpty { self.apart(apart, words) }
            recorded(sheet.rows, words)
            Pagination(page: number, pageSize: Self.size, total: sheet.total, in: words.language) { page in
                Routes.ranking.path(plan.code, ranking.scope, query: kept + [("trang", "\(page)")])
            }
        }
    }

    /// The reader's own rows, first of all.
    func ownRows(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("ranking.own_rows") }
            table(sheet.own, caption: words.text("ranking.own_rows"), words)
            for row in sheet.own {
                if let gap = row.ranked.score.gap { p { row.name + ": " + RankingWords(words).gap(gap) } }
            }
            recorded(sheet.own, words)
        }
    }

    /// What differs from the edition published before.
    func differences(_ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let columns = [
            TableColumn(words.text("ranking.unit"), .name), TableColumn(words.text("ranking.place_before"), .number),
            TableColumn(words.text("ranking.place"), .number), TableColumn(words.text("ranking.score_before"), .number),
            TableColumn(words.text("ranking.score"), .number),
        ]
        let rows = sheet.moves.map { move in
            TableRow([
                .text(move.name), .text(own.place(move.placeBefore)), .text(own.place(move.place)),
                .text(own.score(move.scoreBefore)), .text(own.score(move.score)),
            ])
        }
        let values = ["number": words.number(ranking.number - 1)]
        return Markup {
            h2 { words.text("ranking.differences", values) }
            DataTable(
                caption: words.text("ranking.differences", values),
                hidesCaption: true,
                columns: columns,
                rows: rows
            )
        }
    }

    private var kept: [(String, String)] {
        ranking.number == sheet.editions.first?.number ? [] : [("lan", String(ranking.number))]
    }

    private func table(_ rows: [StoredRankingRow], caption: String, _ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let columns =
            [
                TableColumn(words.text("ranking.place"), .code), TableColumn(words.text("ranking.unit"), .name),
                TableColumn(words.text("ranking.score"), .number),
            ]
            + RankingComponent.allCases.map { component in
                TableColumn(
                    own.component(component),
                    .number,
                    remark: words.text("ranking.weight_of", ["weight": words.number(ranking.weights[component])])
                )
            }
        let body = rows.map { row in
            TableRow(
                [
                    place(row, words), unit(row, words),
                    .text(own.score(row.ranked.place == nil ? nil : row.ranked.score.value)),
                ]
                    + RankingComponent.allCases.map { own.share($0, of: row) }
            )
        }
        return div(.class("ranking")) {
            DataTable(caption: caption, hidesCaption: true, columns: columns, rows: body)
        }
    }

    private func place(_ row: StoredRankingRow, _ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let change = RankingChange(
            of: row.ranked.place,
            since: row.placeBefore,
            hasEarlier: ranking.comparedWith != nil
        )
        return Markup {
            own.place(row.ranked.place)
            if let said = own.change(change) { small { said } }
        }
    }

    private func unit(_ row: StoredRankingRow, _ words: PageWords) -> Markup {
        Markup {
            a(.href(Routes.organisation.path(plan.code, row.organisation))) { row.name }
            if row.ranked.place != nil, row.ranked.score.weight < RankingWeights.whole {
                small { words.text("ranking.on_weight", ["weight": words.number(row.ranked.score.weight)]) }
            }
        }
    }

    private func apart(_ rows: [StoredRankingRow], _ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let columns = [
            TableColumn(words.text("ranking.unit"), .name), TableColumn(words.text("ranking.why_apart")),
        ]
        let body = rows.map { row in
            TableRow([unit(row, words), .text(row.ranked.score.gap.map(own.gap) ?? "")])
        }
        return Markup {
            h3 { words.text("ranking.apart") }
            DataTable(caption: words.text("ranking.apart"), hidesCaption: true, columns: columns, rows: body)
        }
    }

    /// What the coordinator recorded in place of what was counted, each with its reason.
    private func recorded(_ rows: [StoredRankingRow], _ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let found = rows.flatMap { row in row.overrides.map { (row, $0) } }
        guard !found.isEmpty else { return .empty }
        return InsetBox(.note) {
            p { strong { words.text("ranking.recorded_title") } }
            ul {
                for (row, override) in found {
                    li {
                        words.text(
                            "ranking.recorded_line",
                            [
                                "unit": row.name, "component": own.component(override.component),
                                "numerator": words.number(override.share.numerator),
                                "denominator": words.number(override.share.denominator),
                                "counted": counted(override.component, row, words), "reason": override.reason,
                            ]
                        )
                    }
                }
            }
        }.markup
    }

    private func counted(_ component: RankingComponent, _ row: StoredRankingRow, _ words: PageWords) -> String {
        let share = row.ranked.unit.counts.share(component)
        return "\(words.number(share.numerator))/\(words.number(share.denominator))"
    }
}
