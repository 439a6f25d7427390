package import Domain

extension ConsolidatedReport {
    /// The report as commands and API exchange it; decimals are texts.
    package var json: JSONValue {
        .object([
            ("plan", .object([("code", .string(plan.text)), ("name", .string(planName))])),
            ("round", period.json(state: state)),
            ("as_of", .string(asOf.rfc3339)),
            ("illustrative", .bool(isIllustrative)),
            ("counts", counts.json),
            ("groups", .array(groups.map { .object([("code", .string($0.code)), ("name", .string($0.name))]) })),
            ("indicators", .array(rows.map { json($0) })),
            ("narratives", narratives.map { .array($0.map(\.json)) } ?? .null),
        ])
    }

    private func json(_ row: ConsolidatedRow) -> JSONValue {
        .object([
            ("code", .string(row.code.text)), ("name", .string(row.name)), ("group", .string(row.group)),
            ("unit", .string(row.unit.rawValue)), ("direction", .string(row.direction.rawValue)),
            ("is_heading", .bool(row.isHeading)),
            (
                "targets",
                .array(
                    columns.compactMap { row.targets[$0] }.map { target in
                        .object([
                            ("kind", .string(target.kind.rawValue)), ("year", .int(target.year)),
                            ("operator", .string(target.comparison.rawValue)),
                            ("value", .string(target.value.canonical)), ("text", .string(target.text)),
                        ])
                    }
                )
            ),
            ("figures", .array(row.figures.map(\.json))),
        ])
    }
}

extension ReportingPeriod {
    /// A round with its dates and where it stands.
    package func json(state: RoundState) -> JSONValue {
        .object([
            ("code", .string(code.text)), ("from", .string(from.iso)), ("to", .string(to.iso)),
            ("due_before", .string(dueBefore.iso)), ("asks_for", .strings(asksFor)), ("state", .string(state.rawValue)),
        ])
    }
}

extension ConsolidatedCounts {
    /// The counts by name.
    package var json: JSONValue {
        .object([
            ("asked", .int(asked)), ("official", .int(official)), ("provisional", .int(provisional)),
            ("gaps", .int(gaps)),
        ])
    }
}

extension ConsolidatedFigure {
    /// The figure, or why there is none.
    package var json: JSONValue {
        .object([
            (
                "organisation",
                .object([("code", .string(organisation.text)), ("name", .string(organisationName))])
            ),
            ("value", .optional(figure?.value?.canonical)), ("numerator", .optional(figure?.numerator?.canonical)),
            ("denominator", .optional(figure?.denominator?.canonical)),
            ("status", .optional(figure?.status.rawValue)), ("note", .string(figure?.note ?? "")),
            ("source", .string(source)), ("vintage", .optional(vintage)), ("illustrative", .bool(isIllustrative)),
            ("gap", .optional(gap?.rawValue)),
        ])
    }
}

extension ConsolidatedNarrative {
    /// What a unit wrote.
    package var json: JSONValue {
        .object([
            (
                "organisation",
                .object([("code", .string(organisation.text)), ("name", .string(organisationName))])
            ),
            ("trend", .string(narratives.trend)), ("difficulties", .string(narratives.difficulties)),
            ("proposals", .string(narratives.proposals)),
        ])
    }
}
