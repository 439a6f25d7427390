package import Documents
import Domain
import Persistence

extension GroupChartSheet {
    /// The sheet as the API exchanges it; exact decimals are texts.
    package var exchanged: JSONValue {
        .object([
            ("plan", .string(plan.code.text)), ("day", .string(day.iso)),
            (
                "groups",
                .array(
                    shown.map { group in
                        .object([
                            ("code", .string(group.code)), ("name", .string(group.name)),
                            ("standings", standings(of: group.code).json),
                            ("indicators", .array(rows(of: group.code).map(Self.indicator))),
                        ])
                    }
                )
            ),
        ])
    }

    private static func indicator(_ row: IndicatorCourseRow) -> JSONValue {
        let indicator = row.indicator
        return .object([
            ("code", .string(indicator.code)), ("name", .string(indicator.name)),
            ("unit", .string(indicator.unit.rawValue)), ("direction", .string(indicator.direction.rawValue)),
            ("standing", .string(indicator.rating.standing.rawValue)),
            (
                "path",
                .array(
                    indicator.facts.path.points.map { point in
                        .object([
                            ("day", .string(point.day.iso)), ("kind", .string(point.kind.rawValue)),
                            ("value", .string(point.value.canonical)),
                        ])
                    }
                )
            ),
            (
                "figures",
                .array(
                    row.figures.map { cited in
                        .object([
                            ("period", .string(cited.figure.period)), ("day", .string(cited.figure.day.iso)),
                            ("value", .string(cited.figure.value.canonical)),
                            ("provisional", .bool(cited.figure.status == .provisional)),
                            ("organisation", .string(cited.organisation)), ("vintage", .int(cited.vintage)),
                        ])
                    }
                )
            ),
        ])
    }
}
