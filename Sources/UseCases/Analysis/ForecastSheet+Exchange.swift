package import Documents
import Domain
import Persistence

extension ForecastSheet {
    /// The forecast as the API and the command line exchange it; exact decimals are texts. `forecast` is null where there is
    /// none, and `reason` says why.
    ///
    /// - Parameter isPublic: true leaves out of the tasks what only people signed in see.
    package func json(isPublic: Bool) -> JSONValue {
        let series = detail.series
        return .object([
            ("plan", .string(plan.code.text)), ("indicator", .string(detail.indicator.code)),
            ("name", .string(detail.indicator.name)), ("unit", .string(detail.indicator.unit.rawValue)),
            ("direction", .string(detail.indicator.direction.rawValue)),
            ("reason", .optional(gap?.word)), ("forecast", outcome.forecast.map(Self.forecast) ?? .null),
            ("observations", .array(series.points.map(Self.point))),
            ("open_tasks", .array(openTasks.map { $0.json(on: day, isPublic: isPublic) })),
        ])
    }

    private var gap: ForecastGap? {
        guard case .unavailable(let gap) = outcome else { return nil }
        return gap
    }

    private static func forecast(_ forecast: Forecast) -> JSONValue {
        .object([
            ("day", .string(forecast.day.iso)), ("value", .string(forecast.value.canonical)),
            ("low", .string(forecast.low.canonical)), ("high", .string(forecast.high.canonical)),
            ("interval_percent", .int(Projection.level)), ("target", PlanDocumentJSON.target(forecast.target)),
            ("miss_expected", .bool(forecast.isMissExpected)), ("miss_chance_percent", .int(forecast.missChance)),
            ("likelihood", .string(forecast.likelihood.rawValue)), ("method", .string(forecast.method.rawValue)),
            ("provisional_observations", .int(forecast.provisionalCount)), ("formula", formula(forecast)),
        ])
    }

    private static func formula(_ forecast: Forecast) -> JSONValue {
        let (line, spread) = (forecast.projection.line, forecast.projection.spread)
        return .object([
            ("from", .string(line.from.iso)), ("start", decimal(line.start)),
            ("slope_per_year", decimal(line.slopePerYear)), ("damping_days", line.dampingDays.map(decimal) ?? .null),
            ("standard_error", decimal(forecast.projection.width)), ("degrees_of_freedom", .int(spread.freedom)),
        ])
    }

    private static func point(_ point: ForecastPoint) -> JSONValue {
        .object([
            ("day", .string(point.day.iso)), ("value", .string(point.value.canonical)),
            ("provisional", .bool(point.isProvisional)),
        ])
    }

    private static func decimal(_ number: Double) -> JSONValue {
        .optional(ExactDecimal(approximating: number, places: 4)?.canonical)
    }
}
