package import Documents
import Domain
import Persistence

extension StandingHistory {
    /// The history as the API exchanges it; exact decimals are texts.
    package var exchanged: JSONValue {
        .object([
            ("plan", .string(plan.code.text)),
            (
                "periods",
                .array(
                    periods.enumerated().map { place, period in
                        .object([
                            ("code", .string(period.code)), ("last_day", .string(period.day.iso)),
                            ("standings", standings(at: place).json),
                        ])
                    }
                )
            ),
            (
                "indicators",
                .array(
                    rows.map { row in
                        .object([
                            ("code", .string(row.indicator.code)), ("name", .string(row.indicator.name)),
                            ("group", .string(row.indicator.group)),
                            ("steps", .array(zip(periods, row.steps).map(Self.step))),
                        ])
                    }
                )
            ),
        ])
    }

    private static func step(_ period: HistoryPeriod, _ step: StandingStep) -> JSONValue {
        .object([
            ("period", .string(period.code)), ("standing", .string(step.rating.standing.rawValue)),
            ("value", .optional(step.rating.figure?.canonical)),
            ("expected", .optional(step.rating.expectation?.value.canonical)),
            ("figure_day", .optional(step.figureDay?.iso)), ("provisional", .bool(step.isProvisional)),
            ("new", .bool(step.isOwn)),
        ])
    }
}
