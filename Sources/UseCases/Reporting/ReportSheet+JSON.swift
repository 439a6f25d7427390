package import Documents
import Domain
package import Persistence

extension ReportSheet {
    /// The unit's report as commands and API exchange it; decimals are texts, `typed` is what was typed.
    package func json(events: [ReportEvent]) -> JSONValue {
        let narratives = report?.narratives ?? Narratives()
        return .object([
            ("round", round.period.json(state: round.state)),
            (
                "organisation",
                .object([("code", .string(organisation.code.text)), ("name", .string(organisation.name))])
            ),
            ("due_before", .string(deadline.cutOff.rfc3339)),
            ("state", .optional(report?.state.rawValue)),
            ("revision", .int(report?.revision ?? 0)),
            ("first_submitted_at", .optional(report?.firstSubmittedAt?.rfc3339)),
            ("days_late", .optional(report?.firstSubmittedAt.map { deadline.timeliness(at: $0).daysLate })),
            ("return_reason", .optional(report?.returnReason)),
            ("marks", .array(events.openMarks.map(\.json))),
            ("figures", .array(rows.map { json($0) })),
            ("trend", .string(narratives.trend)), ("difficulties", .string(narratives.difficulties)),
            ("proposals", .string(narratives.proposals)),
            ("events", .array(events.map(\.json))),
        ])
    }

    private func json(_ row: ReportSheetRow) -> JSONValue {
        let stored = report?.figures[row.key]
        let last = row.last
        return .object([
            ("indicator", .string(row.code.text)), ("kind", .string(row.key.kind.rawValue)),
            ("name", .string(row.name)), ("unit", .string(row.unit.rawValue)),
            ("value", .optional(stored?.figure?.value?.canonical)),
            ("numerator", .optional(stored?.figure?.numerator?.canonical)),
            ("denominator", .optional(stored?.figure?.denominator?.canonical)),
            ("status", .optional(stored?.figure?.status.rawValue)), ("note", .string(stored?.typed.note ?? "")),
            ("typed", .string(stored?.typed.value ?? "")),
            ("last_value", .optional(last?.vintage.figure.value?.canonical)),
            ("last_round", .optional(last?.key.period.text)), ("contributions", row.contributed?.json ?? .null),
        ])
    }
}

extension ReportEvent {
    /// What happened, without what was sent.
    package var json: JSONValue {
        .object([
            ("kind", .string(kind.rawValue)), ("at", .string(at.rfc3339)), ("actor", .string(actor)),
            ("reason", .string(reason)), ("marks", .array(marks.map(\.json))),
        ])
    }
}

extension ReviewMark {
    /// `{"field","comment"}`.
    package var json: JSONValue {
        .object([("field", .string(field.name)), ("comment", .string(comment))])
    }
}

extension StoredVintage {
    /// A published figure with what it is about.
    package var json: JSONValue {
        let figure = vintage.figure
        return .object([
            ("indicator", .string(key.indicator.text)), ("kind", .string(key.figure.kind.rawValue)),
            ("organisation", .string(key.organisation.text)),
            ("period", .string(key.period.text)), ("value", .optional(figure.value?.canonical)),
            ("numerator", .optional(figure.numerator?.canonical)),
            ("denominator", .optional(figure.denominator?.canonical)), ("status", .string(figure.status.rawValue)),
            ("note", .string(figure.note)), ("source", .string(vintage.source)), ("vintage", .int(number)),
            ("reason", .string(vintage.reason)), ("recorded_at", .string(vintage.recordedAt.rfc3339)),
            ("illustrative", .bool(vintage.isIllustrative)),
        ])
    }
}
