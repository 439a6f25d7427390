import Domain
import HTML
import Persistence
import UseCases

extension IndicatorsPage {
    func title(_ words: PageWords) -> String { words.text("indicators.title") }

    func content(_ words: PageWords) -> Markup {
        filters(words).over(
            found: words.text("indicators.shown", ["count": words.number(indicators.count { !$0.isHeading })]),
            isEmpty: indicators.isEmpty,
            none: words.text(isNarrowed ? "indicators.none_found" : "indicators.none")
        ) {
            table(words)
        }
    }

    private var cleared: String { Routes.indicators.path(plan.code, query: kept) }

    private func table(_ words: PageWords) -> Markup {
        let years = years
        var columns = [
            TableColumn(words.text("indicator.code"), .code), TableColumn(words.text("indicator.name"), .name),
        ]
        columns += years.map { TableColumn(heading(of: $0, words), .number) }
        columns += [TableColumn(words.text("indicator.latest"), .number), TableColumn(words.text("indicator.rating"))]
        let rowGroups = groups.compactMap { group -> RowGroup? in
            let members = indicators.filter { $0.group == group.code }
            guard !members.isEmpty else { return nil }
            let title = Markup {
                "\(group.code). \(group.name)"
                rollUp(members, words)
            }
            return RowGroup(title, rows: members.map { row($0, years, words) })
        }
        return DataTable(caption: words.text("indicators.caption"), columns: columns, groups: rowGroups).markup
    }

    private func heading(of year: Int, _ words: PageWords) -> String {
        let kinds = Set(indicators.flatMap(\.targets).filter { $0.year == year }.map(\.kind))
        let kind: TargetKind = kinds.contains(.target) ? .target : kinds.contains(.plan) ? .plan : .baseline
        return words.text("indicators.year_\(kind.rawValue)", ["year": "\(year)"])
    }

    private func row(_ indicator: RatedIndicator, _ years: [Int], _ words: PageWords) -> TableRow {
        let cells = IndicatorCells(indicator, of: plan.code, kept: kept, words)
        guard !indicator.isHeading else {
            let name = Markup {
                cells.name
                rollUp(indicators.filter { $0.parent == indicator.code }, words)
            }
            let blanks = [Markup](repeating: .empty, count: years.count + 2)
            return TableRow([.text(indicator.code), name] + blanks, isHeading: true)
        }
        return TableRow(
            [.text(indicator.code), cells.name] + years.map(cells.value(of:)) + [cells.latest, cells.standing]
        )
    }

    /// How many of them there are, and how they stand: counts only, percentages of different indicators are never averaged.
    private func rollUp(_ members: [RatedIndicator], _ words: PageWords) -> Markup {
        let counts = StandingCounts(members.filter { !$0.isHeading }.map(\.rating.standing))
        guard counts.total > 0 else { return .empty }
        let parts = counts.parts.map { standing, count in
            "\(words.number(count)) \(StatusMark(standing, in: words.language).word.lowercased())"
        }
        let values = ["count": words.number(counts.total), "parts": parts.joined(separator: ", ")]
        return Markup {
            " "
            small(.class("roll-up")) { words.text("indicators.roll_up", values) }
        }
    }

    private func filters(_ words: PageWords) -> FilterForm {
        func choice(_ key: String, _ name: String, _ options: [(String, String)], _ selected: String?) -> FormField {
            FilterForm.choice(words.text(key), name: name, options, selected: selected, in: words.language)
        }
        let standings = Standing.allCases.map { ($0.addressWord, StatusMark($0, in: words.language).word) }
        return FilterForm(
            to: Routes.indicators.path(plan.code),
            fields: [
                FormField(words.text("list.search_name"), name: "q", .line(filter.search ?? "", .search)),
                choice("indicators.group", "nhom", groups.map { ($0.code, "\($0.code). \($0.name)") }, filter.group),
                choice(
                    "indicators.organisation",
                    "don-vi",
                    organisations.map { ($0.code, $0.name) },
                    filter.organisation
                ),
                choice("indicators.basis", "can-cu", bases.map { ($0.code, $0.number) }, filter.basis),
                choice("indicator.rating", "danh-gia", standings, standing?.addressWord),
            ],
            hidden: kept,
            clearAddress: isNarrowed ? cleared : nil,
            in: words.language
        )
    }
}
