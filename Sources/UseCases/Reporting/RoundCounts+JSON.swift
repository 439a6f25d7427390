package import Documents
package import Persistence

extension RoundCounts {
    /// The counts as commands and API exchange them.
    package var json: JSONValue {
        .object([
            ("units", .int(units)), ("in_time", .int(inTime)), ("late", .int(late)),
            ("not_submitted", .int(notSubmitted)), ("overdue", .int(overdue)), ("accepted", .int(accepted)),
            ("to_review", .int(toReview)), ("returned", .int(returned)), ("unsent", .int(unsent)),
        ])
    }
}
