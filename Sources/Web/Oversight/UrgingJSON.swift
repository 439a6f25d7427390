import Documents
import Domain
import Persistence
import UseCases

/// Urging as the API shows it.
enum UrgingJSON {
    /// A plan's setting, whether messages are sent, and how many stand where.
    static func state(of page: UrgingPage) -> JSONValue {
        .object([
            ("setting", setting(page.setting, page.taskSetting)), ("sends", .bool(page.mail.isSetUp)),
            ("sender", .optional(page.mail.sender?.address.text)),
            (
                "messages",
                .object(MailState.allCases.map { ($0.rawValue, .int(page.counts[$0] ?? 0)) })
            ),
        ])
    }

    /// How a plan urges.
    static func setting(_ setting: UrgingSetting, _ tasks: TaskUrgingSetting) -> JSONValue {
        .object([
            ("on", .bool(setting.isOn)), ("reminder_days", .array(setting.reminderDays.map(JSONValue.int))),
            ("on_last_day", .bool(setting.remindsOnLastDay)),
            ("overdue_days", .array(setting.overdueDays.map(JSONValue.int))),
            ("escalation_days", .optional(setting.escalationDays)),
            (
                "tasks",
                .object([
                    ("on", .bool(tasks.isOn)), ("reminder_days", .array(tasks.reminderDays.map(JSONValue.int))),
                    ("overdue_days", .array(tasks.overdueDays.map(JSONValue.int))),
                    ("escalation_days", .optional(tasks.escalationDays)),
                ])
            ),
        ])
    }

    /// How a person is urged.
    static func own(_ preference: UrgingPreference, email: EmailAddress?) -> JSONValue {
        .object([
            ("email", .optional(email?.text)), ("language", .string(preference.language)),
            ("hour", .int(preference.hour)), ("muted", .strings(preference.muted.map(\.rawValue).sorted())),
        ])
    }

    /// A message; with its text and receipts where they are given.
    static func message(
        _ message: StoredMessage,
        steps: [MessageStep],
        tasks: [MessageTaskStep],
        attempts: [MailAttempt]? = nil
    ) -> JSONValue {
        let said =
            steps.map { step in
                JSONValue.object([
                    ("round", .string(step.round.text)), ("organisation", .string(step.organisation.text)),
                    ("step", .string(step.step.word)),
                ])
            }
            + tasks.map { step in
                JSONValue.object([
                    ("kind", .string(step.kind.rawValue)), ("task", .string(step.code)),
                    ("organisation", .string(step.organisation.text)), ("step", .string(step.step.word)),
                ])
            }
        var members: [(String, JSONValue)] = [
            ("number", .int(Int(message.id))), ("message_id", .string(message.messageID)),
            ("account", .string(message.account)), ("address", .string(message.address.text)),
            ("subject", .string(message.subject)), ("state", .string(message.state.rawValue)),
            ("created_at", .string(message.createdAt.rfc3339)),
            ("next_try_at", message.state == .waiting ? .string(message.dueAt.rfc3339) : .null),
            ("settled_at", .optional(message.settledAt?.rfc3339)), ("attempts", .int(message.attempts)),
            ("withheld_for", .optional(message.withheldFor?.rawValue)), ("answer", .string(message.answer)),
            ("steps", .array(said)),
        ]
        guard let attempts else { return .object(members) }
        let receipts = attempts.map { attempt in
            JSONValue.object([
                ("number", .int(attempt.number)), ("at", .string(attempt.at.rfc3339)),
                ("outcome", .string(attempt.outcome)), ("answer", .string(attempt.answer)),
            ])
        }
        members += [("text", .string(message.body)), ("receipts", .array(receipts))]
        return .object(members)
    }
}
