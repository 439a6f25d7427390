import Domain
package import Persistence

extension PublishedPlan {
    /// Records official figures of an organisation, each as "2025-Q1 2025-03-31 84.2" (period, its last day, value), at one
    /// second after 1970; a final "P" makes one provisional.
    package static func recordSeries(
        _ indicator: String,
        _ organisation: String,
        _ figures: [String],
        of plan: StoredPlan,
        on connection: any Connection
    ) throws {
        for figure in figures {
            let parts = figure.split(separator: " ").map(String.init)
            try record(
                indicator,
                organisation,
                (code: parts[0], last: parts[1]),
                (parts[2], parts.count > 3 ? .provisional : .official),
                of: plan,
                on: connection
            )
        }
    }

    /// Four quarters of a share that rises by two points each and will miss what is above 80.
    package static let slowRise = [
        "2024-Q2 2024-06-30 60", "2024-Q3 2024-09-30 62", "2024-Q4 2024-11-30 64", "2025-Q1 2025-03-31 66 P",
    ]
}
