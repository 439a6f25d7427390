import Documents
import Domain

extension StandingCounts {
    /// Every standing with its count, as exchanged.
    var json: JSONValue {
        .object([("total", .int(total))] + Standing.allCases.map { ($0.rawValue, .int(self[$0])) })
    }
}
