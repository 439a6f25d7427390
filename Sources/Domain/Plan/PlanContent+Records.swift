extension PlanContent {
    /// Every row of the edition, part by part; rows of one part are ordered by key where their order says nothing.
    package var records: [PlanRecord] {
        [headerRecord] + groups.map { PlanRecord(part: "group", key: $0.code, fields: [("name", $0.name)]) }
            + indicators.map(Self.record) + indicators.flatMap(Self.targetRecords) + tasks.map(Self.record)
            + sorted(organisations.map(Self.record))
            + sorted(
                aliases.map {
                    PlanRecord(part: "alias", key: $0.alias, fields: [("organisation", $0.organisation.text)])
                }
            )
            + periods.map(Self.record) + sorted(documents.map(Self.record)) + sorted(international.map(Self.record))
    }

    private func sorted(_ records: [PlanRecord]) -> [PlanRecord] { records.sorted { $0.key < $1.key } }

    private var headerRecord: PlanRecord {
        PlanRecord(
            part: "plan",
            key: header.code.text,
            fields: [
                ("name", header.name), ("owner", header.owner.text), ("coordinator", header.coordinator.text),
                ("recipient", header.recipient?.text ?? ""), ("parent", header.parent?.text ?? ""),
                ("first_year", String(header.years.lowerBound)), ("last_year", String(header.years.upperBound)),
                ("decision_number", header.decisionNumber ?? ""), ("decision_date", header.decisionDate?.iso ?? ""),
                ("basis_at_issue", header.basisAtIssue ?? ""), ("basis_now", header.basisNow ?? ""),
            ] + clauses
        )
    }

    /// The clauses the package names: an edition made before there were any keeps its fingerprint.
    private var clauses: [(String, String)] {
        [
            ("urging_clauses", header.urgingClauses), ("measuring_clause", header.measuringClause),
            ("contributing_clause", header.contributingClause),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    private static func record(_ indicator: Indicator) -> PlanRecord {
        PlanRecord(
            part: "indicator",
            key: indicator.code.text,
            fields: [
                ("group", indicator.group), ("parent", indicator.parent?.text ?? ""), ("name", indicator.name),
                ("unit", indicator.unit.rawValue), ("direction", indicator.direction.rawValue),
                ("aggregation", indicator.aggregation?.rawValue ?? ""),
                ("international_index", indicator.internationalIndex ?? ""),
                ("legal_basis", indicator.legalBasis.joined(separator: "; ")),
                ("measuring", texts(indicator.measuring)), ("executing", texts(indicator.executing)),
                ("is_heading", String(indicator.isHeading)), ("notes", indicator.notes ?? ""),
            ]
        )
    }

    private static func targetRecords(_ indicator: Indicator) -> [PlanRecord] {
        indicator.targets.map { target in
            PlanRecord(
                part: "target",
                key: "\(indicator.code) \(target.kind.rawValue) \(target.year)",
                fields: [
                    ("operator", target.comparison.rawValue), ("value", target.value.canonical), ("text", target.text),
                ]
            )
        }
    }

    private static func record(_ task: PlanTask) -> PlanRecord {
        PlanRecord(
            part: "task",
            key: task.code.text,
            fields: [
                ("programme", task.programme), ("number", String(task.number)), ("name", task.name),
                ("description", task.description), ("expected_result", task.expectedResult), ("lead", texts(task.lead)),
                ("coordinating", texts(task.coordinating)), ("schedule", task.schedule.text),
                ("indicators", task.indicators.map { "\($0.text) [\($0.code?.text ?? "")]" }.joined(separator: "\n")),
            ]
        )
    }

    private static func record(_ organisation: Organisation) -> PlanRecord {
        PlanRecord(part: "organisation", key: organisation.code.text, fields: organisation.facts)
    }

    private static func record(_ period: ReportingPeriod) -> PlanRecord {
        PlanRecord(
            part: "period",
            key: period.code.text,
            fields: [
                ("from", period.from.iso), ("to", period.to.iso), ("due_before", period.dueBefore.iso),
                ("asks_for", period.asksFor.joined(separator: ";")),
            ]
        )
    }

    private static func record(_ document: LegalDocument) -> PlanRecord {
        PlanRecord(
            part: "document",
            key: document.code,
            fields: [
                ("kind", document.kind), ("number", document.number), ("date", document.date?.iso ?? ""),
                ("issuer", document.issuer), ("title", document.title), ("relation", document.relation),
            ]
        )
    }

    private static func record(_ place: InternationalPosition) -> PlanRecord {
        PlanRecord(
            part: "international",
            key: "\(place.index) \(place.editionYear) \(place.country)",
            fields: [
                ("country", place.countryName), ("kind", place.kind),
                ("position", place.position.map(String.init) ?? ""),
                ("score", place.score?.canonical ?? ""),
                ("countries_ranked", place.countriesRanked.map(String.init) ?? ""), ("source", place.source),
            ]
        )
    }

    private static func texts(_ references: [OrganisationReference]) -> String {
        references.map { "\($0.text) [\($0.code?.text ?? "")]" }.joined(separator: "; ")
    }
}
