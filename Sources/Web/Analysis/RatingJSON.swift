import Documents
import Domain
import Persistence

/// A rating as exchanged, with the inputs it rests on.
enum RatingJSON {
    /// The rating of an indicator; what does not apply is null.
    static func value(_ indicator: RatedIndicator) -> JSONValue {
        let rating = indicator.rating
        return .object([
            ("standing", .string(rating.standing.rawValue)), ("period", .optional(indicator.figure?.period)),
            ("day", .optional(indicator.figure?.day.iso)), ("figure", .optional(rating.figure?.canonical)),
            ("provisional", .bool(indicator.figure?.status == .provisional)),
            ("expected", .optional(rating.expectation?.value.canonical)), ("lead", .optional(rating.lead?.canonical)),
            ("lead_percent", .optional(rating.leadPercent?.canonical)),
            ("slight_lag_percent", .int(rating.thresholds.slightLag)),
            ("far_lead_percent", .int(rating.thresholds.farLead)),
        ])
    }
}
