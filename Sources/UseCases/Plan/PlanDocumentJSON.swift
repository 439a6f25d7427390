package import Documents
package import Domain

/// A plan's edition as exchanged: `tiendo plan show --json` and the API give the same shape.
package enum PlanDocumentJSON {
    /// The whole edition: plan, groups, indicators, tasks, organisations and periods.
    package static func document(_ content: PlanContent, edition: Int?) -> JSONValue {
        .object([
            ("plan", header(content.header, documents: content.documents, edition: edition)),
            (
                "groups",
                .array(content.groups.map { .object([("code", .string($0.code)), ("name", .string($0.name))]) })
            ),
            ("indicators", .array(content.indicators.map(indicator))),
            ("tasks", .array(content.tasks.map(task))),
            ("organisations", .array(content.organisations.map(organisation))),
            ("periods", .array(content.periods.map(period))),
        ])
    }

    /// The header with the documents the plan rests on or cites.
    package static func header(_ header: PlanHeader, documents: [LegalDocument], edition: Int?) -> JSONValue {
        .object([
            ("code", .string(header.code.text)), ("name", .string(header.name)), ("edition", .optional(edition)),
            ("owner", .string(header.owner.text)), ("coordinator", .string(header.coordinator.text)),
            ("recipient", .optional(header.recipient?.text)), ("parent", .optional(header.parent?.text)),
            ("first_year", .int(header.years.lowerBound)), ("last_year", .int(header.years.upperBound)),
            ("decision_number", .optional(header.decisionNumber)),
            ("decision_date", .optional(header.decisionDate?.iso)),
            ("basis_at_issue", .optional(header.basisAtIssue)), ("basis_now", .optional(header.basisNow)),
            ("urging_clauses", .optional(header.urgingClauses)),
            ("measuring_clause", .optional(header.measuringClause)),
            ("contributing_clause", .optional(header.contributingClause)),
            ("documents", .array(documents.map(document))),
        ])
    }

    /// An indicator with organisations and legal basis inherited from its headings.
    package static func indicator(_ indicator: Indicator) -> JSONValue {
        .object([
            ("code", .string(indicator.code.text)), ("name", .string(indicator.name)),
            ("group", .string(indicator.group)),
            ("parent", .optional(indicator.parent?.text)), ("unit", .string(indicator.unit.rawValue)),
            ("direction", .string(indicator.direction.rawValue)),
            ("aggregation", .optional(indicator.aggregation?.rawValue)),
            ("international_index", .optional(indicator.internationalIndex)),
            ("legal_basis", .strings(indicator.legalBasis)), ("measuring", codes(indicator.measuring)),
            ("executing", codes(indicator.executing)), ("is_heading", .bool(indicator.isHeading)),
            ("notes", .optional(indicator.notes)), ("targets", .array(indicator.targets.map(target))),
        ])
    }

    /// A task; a lead that cites a document instead of naming an organisation has no code and is left out of `lead`.
    package static func task(_ task: PlanTask) -> JSONValue {
        .object([
            ("code", .string(task.code.text)), ("programme", .string(task.programme)), ("number", .int(task.number)),
            ("name", .string(task.name)), ("description", .string(task.description)),
            ("expected_result", .string(task.expectedResult)), ("lead", codes(task.lead)),
            ("coordinating", codes(task.coordinating)), ("schedule", schedule(task.schedule)),
            (
                "indicators",
                .array(
                    task.indicators.map {
                        .object([("text", .string($0.text)), ("code", .optional($0.code?.text))])
                    }
                )
            ),
        ])
    }

    /// An organisation in its span of validity.
    package static func organisation(_ organisation: Organisation) -> JSONValue {
        .object([
            ("code", .string(organisation.code.text)), ("name", .string(organisation.name)),
            ("kind", .string(organisation.kind.rawValue)), ("parent", .optional(organisation.parent?.text)),
            ("valid_from", .optional(organisation.validFrom?.iso)), ("valid_to", .optional(organisation.validTo?.iso)),
            ("successor", .optional(organisation.successor?.text)), ("region", .optional(organisation.region)),
        ])
    }

    /// A reporting period.
    package static func period(_ period: ReportingPeriod) -> JSONValue {
        .object([
            ("code", .string(period.code.text)), ("from", .string(period.from.iso)), ("to", .string(period.to.iso)),
            ("due_before", .string(period.dueBefore.iso)), ("asks_for", .strings(period.asksFor)),
        ])
    }

    /// A cell of the growth scenario.
    package static func target(_ target: Target) -> JSONValue {
        .object([
            ("kind", .string(target.kind.rawValue)), ("year", .int(target.year)),
            ("operator", .string(target.comparison.rawValue)), ("value", .string(target.value.canonical)),
            ("text", .string(target.text)),
        ])
    }

    /// A task's schedule.
    package static func schedule(_ schedule: TaskSchedule) -> JSONValue {
        .object([
            ("kind", .string(schedule.kind.rawValue)), ("start_year", .optional(schedule.startYear)),
            ("end_year", .optional(schedule.endYear)), ("completed_at_issue", .bool(schedule.completedAtIssue)),
            ("text", .string(schedule.text)),
        ])
    }

    private static func document(_ document: LegalDocument) -> JSONValue {
        .object([
            ("code", .string(document.code)), ("kind", .string(document.kind)), ("number", .string(document.number)),
            ("date", .optional(document.date?.iso)), ("issuer", .string(document.issuer)),
            ("title", .string(document.title)), ("relation", .string(document.relation)),
        ])
    }

    private static func codes(_ references: [OrganisationReference]) -> JSONValue {
        .strings(references.compactMap { $0.code?.text })
    }
}
