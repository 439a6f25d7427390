/// Days as people type them into a form: `YYYY-MM-DD`, as browsers send them, or `dd/MM/yyyy`.
package enum TypedDay {
    /// Reads a day that may be left empty.
    ///
    /// - Throws: `InvalidInput` on the field for a text that is no day, or one after `latest`.
    package static func optional(
        _ typed: String,
        field: String,
        notAfter latest: Day? = nil
    ) throws(InvalidInput) -> Day? {
        let text = typed.filter { !$0.isWhitespace }
        guard !text.isEmpty else { return nil }
        guard let day = Day(iso: text) ?? slashed(text) else {
            throw InvalidInput(field: field, "execution.not_a_day", ["read": typed])
        }
        if let latest, latest < day { throw InvalidInput(field: field, "execution.day_in_future", ["read": typed]) }
        return day
    }

    private static func slashed(_ text: String) -> Day? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
