/// A row of a plan's reporting calendar: a period that comes every year, to be dated year by year.
package struct PeriodRule: Sendable, Equatable {
    /// The rule's code, e.g. `Q1`.
    package let code: String
    /// The first day covered, in a year.
    private let first: YearlyDay
    /// The last day covered, in a year.
    private let last: YearlyDay
    /// The day and month of the deadline; it is the first such day after the last day covered.
    private let due: (month: Int, day: Int)
    /// Parts the period asks for, in printed order.
    package let asksFor: [String]

    /// The words a period may ask for.
    package static let knownParts = ["data", "six_month_trend_assessment", "proposals"]

    /// Reads a row.
    ///
    /// - Parameters:
    ///   - months: whole months in order, `prev-12;01;02;03`, or a span of days, `prev-12-15..01-14`; `prev-` is the year
    ///     before the period's own.
    ///   - dueBefore: day-month, `03-04` for 3 April.
    ///   - requires: `data`, `six_month_trend_assessment`, `proposals`, separated by `;`.
    /// - Throws: `InvalidInput` whose fields are the column names.
    package init(code: String, months: String, dueBefore: String, requires: String) throws(InvalidInput) {
        var problems: [InputProblem] = []
        func refuse(_ field: String, _ key: String, _ read: String) {
            problems.append(InputProblem(field: field, message: Message(key, ["read": read])))
        }
        if (try? PeriodCode("2000-" + code)) == nil { refuse("code", "plan.fault.period_code", code) }
        let span = Self.span(months)
        if span == nil { refuse("months", "plan.fault.period_months", months) }
        let due = Self.dayAndMonth(dueBefore)
        if due == nil { refuse("due_before", "plan.fault.period_due", dueBefore) }
        let parts = requires.split(separator: ";").map { $0.trimmed }
        for part in parts where !Self.knownParts.contains(part) { refuse("requires", "plan.fault.period_part", part) }
        guard problems.isEmpty, let span, let due else { throw InvalidInput(problems) }
        self.code = code
        (first, last) = span
        self.due = due
        asksFor = parts
    }

    /// The period of a year with its dates; nil where that year has no such days (29 February).
    package func period(in year: Int) -> ReportingPeriod? {
        guard let from = first.day(in: year), let to = last.day(in: year), from <= to,
            let code = try? PeriodCode("\(year)-\(code)")
        else { return nil }
        let deadlines = [to.year, to.year + 1].compactMap { Day(year: $0, month: due.month, day: due.day) }
        guard let dueBefore = deadlines.first(where: { $0 > to }) else { return nil }
        return ReportingPeriod(code: code, from: from, to: to, dueBefore: dueBefore, asksFor: asksFor)
    }

    package static func == (left: PeriodRule, right: PeriodRule) -> Bool {
        left.code == right.code && left.first == right.first && left.last == right.last && left.due == right.due
            && left.asksFor == right.asksFor
    }

    private static func span(_ text: String) -> (YearlyDay, YearlyDay)? {
        if let dots = text.firstRange(of: "..") {
            guard let first = YearlyDay(monthAndDay: text[..<dots.lowerBound].trimmed),
                let last = YearlyDay(monthAndDay: text[dots.upperBound...].trimmed),
                let start = first.day(in: 2023), let end = last.day(in: 2023), start <= end
            else { return nil }
            return (first, last)
        }
        let months = text.split(separator: ";", omittingEmptySubsequences: false).map { YearlyDay(month: $0.trimmed) }
        let known = months.compactMap { $0 }
        guard known.count == months.count, let first = known.first, let last = known.last,
            zip(known, known.dropFirst()).allSatisfy({ $0.monthNumber + 1 == $1.monthNumber })
        else { return nil }
        return (first, last.atMonthEnd)
    }

    private static func dayAndMonth(_ text: String) -> (month: Int, day: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count <= 2 }), let day = Int(parts[0]), let month = Int(parts[1]),
            Day(year: 2023, month: month, day: day) != nil
        else { return nil }
        return (month, day)
    }
}
