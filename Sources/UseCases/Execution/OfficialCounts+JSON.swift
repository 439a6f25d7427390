package import Documents
package import Domain

extension OfficialCounts {
    /// The counts as the API exchanges them; each rate with its numerator and denominator.
    ///
    /// - Parameter isPublic: true leaves out how many have begun.
    package func json(isPublic: Bool) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("total", .int(total)), ("done", .int(done)), ("done_on_time", .int(self[.doneOnTime])),
            ("done_late", .int(self[.doneLate])), ("open", .int(open)), ("within_time", .int(withinTime)),
            ("overdue", .int(overdue)),
        ]
        if !isPublic {
            members += [
                ("not_begun", .int(notBegun)), ("not_begun_in_time", .int(self[.notBegunInTime])),
                ("not_begun_overdue", .int(self[.notBegunOverdue])),
            ]
        }
        let rates = OfficialRateKind.allCases.map { kind -> (String, JSONValue) in
            let rate = rate(kind)
            let value = JSONValue.object([
                ("numerator", .int(rate.numerator)), ("denominator", .int(rate.denominator)),
                ("percent", .optional(rate.percent?.canonical)),
            ])
            return (kind.rawValue, value)
        }
        return .object(members + [("rates", .object(rates))])
    }
}
