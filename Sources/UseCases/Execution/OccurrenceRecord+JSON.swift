package import Documents
package import Domain
import Persistence

extension OccurrenceRecord {
    /// The record as commands and API exchange it.
    package func json(on day: Day) -> JSONValue {
        .object(
            [("code", .string(occurrence.task)), ("name", .string(name))]
                + occurrence.members(on: day, isPublic: false) + [
                    ("lead", .strings(lead.map { $0.code ?? $0.printed })),
                    (
                        "acting",
                        .array(
                            acting.map {
                                .object([
                                    ("for", .optional($0.ended)), ("since", .optional($0.since?.iso)),
                                    ("name", .string($0.name)),
                                ])
                            }
                        )
                    ),
                    ("coordinating", .strings(coordinating.map { $0.code ?? $0.printed })),
                    ("measured_against", .optional(approved?.number)),
                    ("activities", .array(activities.map(Self.activity))),
                    ("progress", .array(progress.map(Self.progress))),
                    ("completions", .array(completions.map(Self.completion))),
                    (
                        "due_changes",
                        .array(
                            dueChanges.map {
                                .object([
                                    ("edition", .int($0.edition)), ("before", .optional($0.before?.iso)),
                                    ("after", .optional($0.after?.iso)), ("at", .string($0.at.rfc3339)),
                                ])
                            }
                        )
                    ),
                ]
        )
    }

    private static func activity(_ item: OccurrenceActivity) -> JSONValue {
        .object([
            ("number", .int(Int(item.activity.id.number))), ("label", .string(item.label)),
            ("name", .string(item.activity.name)), ("weight", .optional(item.activity.weight?.canonical)),
            ("due", .optional(item.activity.due?.iso)), ("percent", .optional(item.percent)),
        ])
    }

    private static func progress(_ stored: StoredProgress) -> JSONValue {
        .object([
            ("at", .string(stored.at.rfc3339)), ("author", .string(stored.author)),
            ("activity", .optional(stored.entry.activity)), ("percent", .int(stored.entry.percent)),
            ("started_on", .optional(stored.entry.startedOn?.iso)), ("ended_on", .optional(stored.entry.endedOn?.iso)),
            ("done", .string(stored.entry.done)), ("difficulties", .string(stored.entry.difficulties)),
            ("explanation", .string(stored.entry.explanation)), ("illustrative", .bool(stored.isIllustrative)),
        ])
    }

    private static func completion(_ stored: StoredCompletion) -> JSONValue {
        .object([
            ("number", .int(stored.number)), ("document_number", .string(stored.completion.documentNumber)),
            ("document_day", .string(stored.completion.documentDay.iso)),
            ("completed_on", .string(stored.completion.completedOn.iso)),
            ("link", .optional(stored.completion.link)), ("file", .optional(stored.file?.name)),
            ("sha256", .optional(stored.file?.sha256)), ("note", .string(stored.completion.note)),
            ("submitted_at", .string(stored.submittedAt.rfc3339)), ("submitted_by", .string(stored.submittedBy)),
            ("confirmed", stored.isConfirmed.map(JSONValue.bool) ?? .null),
            ("decided_at", .optional(stored.decidedAt?.rfc3339)), ("decided_by", .optional(stored.decidedBy)),
            ("reason", .optional(stored.reason)), ("illustrative", .bool(stored.isIllustrative)),
        ])
    }
}
