import Domain

extension FigureSource {
    /// The source as exchanged: its kind and what it is told by.
    var json: JSONValue {
        func object(_ kind: String, _ members: [(String, JSONValue)] = []) -> JSONValue {
            .object([("kind", .string(kind))] + members)
        }
        return switch self {
        case .figure(let indicator, let organisation, let period, let vintage):
            object(
                "observation",
                [
                    ("indicator", .string(indicator)), ("organisation", .string(organisation)),
                    ("period", .string(period)), ("vintage", .int(vintage)),
                ]
            )
        case .path(let indicator): object("path", [("indicator", .string(indicator))])
        case .forecast(let indicator): object("forecast", [("indicator", .string(indicator))])
        case .indicators(let standing, let group):
            object("indicators", [("standing", .optional(standing?.rawValue)), ("group", .optional(group))])
        case .misses: object("forecast_misses")
        case .tasks(let state, let lead, let year):
            object(
                "tasks",
                [("state", .optional(state?.rawValue)), ("lead", .optional(lead)), ("year", .optional(year))]
            )
        case .round(let round): object("round", [("round", .string(round.text))])
        case .money(let year): object("money", [("year", .optional(year))])
        case .moment: object("moment")
        }
    }

    /// The source that `json` wrote.
    ///
    /// - Throws: `FrozenContentFault` for what it did not write.
    init(frozen member: FrozenMember) throws {
        switch try member["kind"].text {
        case "observation":
            self = .figure(
                indicator: try member["indicator"].text,
                organisation: try member["organisation"].text,
                period: try member["period"].text,
                vintage: try member["vintage"].whole
            )
        case "path": self = .path(indicator: try member["indicator"].text)
        case "forecast": self = .forecast(indicator: try member["indicator"].text)
        case "indicators":
            self = .indicators(
                standing: try member["standing"].optional { try $0.word() },
                group: try member["group"].optional { try $0.text }
            )
        case "forecast_misses": self = .misses
        case "tasks":
            self = .tasks(
                state: try member["state"].optional { try $0.word() },
                lead: try member["lead"].optional { try $0.text },
                year: try member["year"].optional { try $0.whole }
            )
        case "round": self = .round(try PeriodCode(member["round"].text))
        case "money": self = .money(year: try member["year"].optional { try $0.whole })
        case "moment": self = .moment
        default: throw try member["kind"].fault
        }
    }
}
