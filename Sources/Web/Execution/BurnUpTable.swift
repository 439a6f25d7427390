import Domain
import HTML
import UseCases

/// The numbers of a burn-up as a table, a period a row.
struct BurnUpTable: Component {
    private let sheet: BurnUpSheet
    private let words: PageWords

    /// The table of a burn-up.
    init(_ sheet: BurnUpSheet, _ words: PageWords) {
        self.sheet = sheet
        self.words = words
    }

    var markup: Markup {
        let columns =
            [TableColumn(words.text("burn_up.period"), .name)]
            + ["due", "due_in_all", "on_time", "late", "done_in_all", "difference"].map {
                TableColumn(words.text("burn_up.column_\($0)"), .number)
            }
        return DataTable(
            caption: words.text("burn_up.caption"),
            columns: columns,
            rows: [before] + sheet.burnUp.points.map(row)
        ).markup
    }

    private var before: TableRow {
        let carried = sheet.burnUp.carried
        let done = carried.onTime + carried.late
        return TableRow([
            .text(words.text("burn_up.before", ["day": words.format.day(sheet.span.days.lowerBound)])), .empty,
            .text(words.number(carried.due)), .text(words.number(carried.onTime)), .text(words.number(carried.late)),
            .text(words.number(done)), .text(signed(done - carried.due)),
        ])
    }

    private func row(_ point: BurnUp.Point) -> TableRow {
        let done = point.done
        let numbers = [point.due, point.dueInAll, done?.onTime, done?.late, done?.inAll]
        return TableRow(
            [.text(name(point.period))] + numbers.map { .text($0.map(words.number) ?? "") }
                + [.text(done.map { signed($0.inAll - point.dueInAll) } ?? "")]
        )
    }

    private func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + words.number(number) }

    private func name(_ period: ScheduleDivision) -> String {
        let (year, month, _) = period.days.lowerBound.parts
        guard period.kind == .quarter else {
            return words.text("span.month_of", ["month": words.text("span.month_\(month)"), "year": "\(year)"])
        }
        return SpanChoice.name(.quarter(year: year, number: period.quarter), words)
    }
}
