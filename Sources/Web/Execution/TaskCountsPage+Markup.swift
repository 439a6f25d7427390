import Domain
import HTML
import Persistence
import UseCases

extension TaskCountsPage {
    func content(_ words: PageWords) -> Markup {
        Markup {
            TabLinks(
                TaskCountSide.allCases.map { other in
                    NavigationLink(
                        words.text("counts.by_\(other.rawValue)"),
                        other == side ? nil : address(other, year)
                    )
                },
                name: words.text("counts.sides")
            )
            if side != .year { yearLinks(words) }
            h2 { words.text("counts.rates") }
            rates(words)
            table(words)
            if rows.count > Self.pageSize {
                Pagination(page: page, pageSize: Self.pageSize, total: rows.count, in: words.language) { number in
                    address(side, year, [("trang", "\(number)")])
                }
            }
            if side == .lead || side == .coordinating { p(.class("muted")) { words.text("counts.several_leads") } }
            p(.class("muted")) { words.text("counts.scheme") }
            ActionButton.row {
                ActionButton(
                    words.text("counts.download_csv"),
                    address: address(side, year, [("format", "csv")]),
                    isDownload: true
                )
            }
        }
    }

    private func address(_ side: TaskCountSide, _ year: Int?, _ more: [(String, String)] = []) -> String {
        let years = side == .year ? nil : year
        let query = [("theo", Self.word(side))] + (years.map { [("nam", "\($0)")] } ?? []) + past.kept + more
        return Routes.taskCounts.path(plan.code, query: query)
    }

    private func yearLinks(_ words: PageWords) -> Markup {
        let all = NavigationLink(words.text("counts.all_years"), year == nil ? nil : address(side, nil))
        let links = years.map { other in
            NavigationLink(yearName(other, words), other == year ? nil : address(side, other))
        }
        return TabLinks([all] + links, name: words.text("tasks.year")).markup
    }

    private func yearName(_ year: Int, _ words: PageWords) -> String {
        year == 0 ? words.text("task.no_due") : "\(year)"
    }

    /// Each rate in words: the percentage, then what was divided by what.
    private func rates(_ words: PageWords) -> Markup {
        FactList(
            OfficialRateKind.allCases.map { kind in
                let rate = total.rate(kind)
                let share = words.text(
                    "counts.rate_of_\(kind.rawValue)",
                    ["numerator": words.number(rate.numerator), "denominator": words.number(rate.denominator)]
                )
                return (
                    words.text("counts.rate_\(kind.rawValue)"),
                    Markup {
                        b { percent(rate, words) }
                        " "
                        small(.class("muted")) { share }
                    }
                )
            }
        ).markup
    }

    private func percent(_ rate: OfficialRate, _ words: PageWords) -> String {
        rate.percent.map { words.format.number($0) + "%" } ?? "–"
    }

    private var choices: [TaskStateChoice] {
        isPublic
            ? [.done, .doneOnTime, .doneLate, .open, .withinTime, .overdue]
            : [.done, .doneOnTime, .doneLate, .open, .withinTime, .overdue, .notBegun]
    }

    private func table(_ words: PageWords) -> Markup {
        let columns =
            [TableColumn(words.text("counts.group_\(side.rawValue)"), .name)]
            + [TableColumn(words.text("counts.total"), .number)]
            + choices.map { TableColumn(words.text("counts.column_\($0.rawValue)"), .number) }
            + [TableColumn(words.text("counts.rate_handled_on_time"), .number)]
        let shown = rows.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
        var lines = shown.map { row in line(name(row, words), row.counts, selection(row), words) }
        lines.append(line(.text(words.text("counts.all_once")), total, ListedTaskFilter(year: yearShown), words))
        return DataTable(caption: words.text("counts.caption"), columns: columns, rows: lines).markup
    }

    private var yearShown: Int? { side == .year ? nil : year }

    private func line(
        _ name: Markup,
        _ counts: OfficialCounts,
        _ filter: ListedTaskFilter?,
        _ words: PageWords
    ) -> TableRow {
        func cell(_ count: Int, _ state: TaskStateChoice?) -> Markup {
            guard count > 0, var narrowed = filter else { return .text(words.number(count)) }
            narrowed.state = state
            let query = TaskSelection(narrowed).query + past.kept
            return a(.href(Routes.tasks.path(plan.code, query: query))) { words.number(count) }
        }
        return TableRow(
            [name, cell(counts.total, nil)] + choices.map { cell(counts.count($0), $0) }
                + [.text(percent(counts.rate(.handledOnTime), words))]
        )
    }

    private func name(_ row: OfficialCountRow, _ words: PageWords) -> Markup {
        switch side {
        case .lead, .coordinating:
            words.organisation(
                NamedOrganisation(code: row.key, name: row.name ?? "", printed: row.name ?? ""),
                of: plan.code
            )
        case .programme:
            .text(
                row.key.map { key in programmes.first { $0.code == key }.map(words.document) ?? key }
                    ?? words.text("task.outside")
            )
        case .year: .text(row.key.flatMap { Int($0) }.map { yearName($0, words) } ?? "")
        }
    }

    /// What the list is narrowed to so that it shows the rows of a group; nil where no address says that.
    private func selection(_ row: OfficialCountRow) -> ListedTaskFilter? {
        var filter = ListedTaskFilter(year: yearShown)
        switch side {
        case .lead:
            guard let key = row.key else { return nil }
            filter.lead = key
        case .coordinating:
            guard let key = row.key else { return nil }
            filter.coordinating = key
        case .programme:
            filter.programme = row.key
            if row.key == nil { filter.isOutside = true }
        case .year: filter.year = row.key.flatMap { Int($0) }
        }
        return filter
    }
}
