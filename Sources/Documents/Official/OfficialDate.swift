import Domain

/// The day of a document as it is printed: day and month with a leading nought for days below ten and months 1 and 2 only.
struct OfficialDate {
    /// The day; nil in a draft: room is left for it.
    let day: Day?

    /// The values of `official.date`: `day`, `month` and `year`.
    var words: [String: String] {
        guard let (year, month, day) = day?.parts else {
            let room = String(repeating: "\u{00A0}", count: 5)
            return ["day": room, "month": room, "year": room]
        }
        return [
            "day": day < 10 ? "0\(day)" : "\(day)", "month": month < 3 ? "0\(month)" : "\(month)", "year": "\(year)",
        ]
    }
}
