package import Domain

extension ScheduleSpan {
    /// The span a machine or command asks for: `2025`, `2025-Q3`, or nothing for all years of the plan.
    ///
    /// - Parameter field: what the word was given as.
    /// - Throws: `InvalidInput` on the field for a word that means no span of the plan.
    package init(api word: String?, of years: ClosedRange<Int>, field: String = "span") throws(InvalidInput) {
        guard let word else {
            self = .years(years)
            return
        }
        guard let span = ScheduleSpan(word: word, within: years) else {
            let values = ["read": word, "from": "\(years.lowerBound)", "to": "\(years.upperBound)"]
            throw InvalidInput(field: field, "span.unknown", values)
        }
        self = span
    }
}
