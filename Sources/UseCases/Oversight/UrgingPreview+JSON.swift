package import Documents
package import Domain
import Persistence

extension UrgingPreview {
    /// The preview as commands and API exchange it.
    package func json(at now: Instant) -> JSONValue {
        .object([
            ("at", .string(now.rfc3339)),
            ("messages", .array(digests.map { $0.json(at: now) })),
            ("unreachable", .array(unreachable.map(\.json) + unreachableTasks.map(\.json))),
        ])
    }
}

extension UrgingDigest {
    /// One person's message.
    func json(at now: Instant) -> JSONValue {
        .object([
            ("account", .string(recipient.person.name)), ("email", .optional(recipient.email?.text)),
            ("language", .string(recipient.preference.language)), ("due_at", .string(dueAt(now: now).rfc3339)),
            ("steps", .array(items.map(\.json) + tasks.map(\.json))),
        ])
    }
}

extension UrgingItem {
    /// One step.
    var json: JSONValue {
        .object([
            ("plan", .string(report.plan.text)), ("round", .string(report.round.text)),
            ("organisation", .string(report.organisation.text)), ("step", .string(rung.step.word)),
            ("from", .string(rung.from.rfc3339)), ("due_before", .string(report.item.deadline.cutOff.rfc3339)),
        ])
    }
}

extension UrgingTaskItem {
    /// One step about a task.
    var json: JSONValue {
        .object([
            ("plan", .string(task.plan.text)), ("kind", .string(task.due.kind.rawValue)),
            ("task", .string(task.due.code)), ("organisation", .string(task.organisation.code.text)),
            ("step", .string(rung.step.word)), ("from", .string(rung.from.rfc3339)),
            ("due", .string(task.due.dueDay.iso)),
        ])
    }
}
