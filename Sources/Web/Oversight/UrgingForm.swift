import Documents
import Domain
import Persistence
import UseCases

/// Reads how a plan urges, and how a person wants to be urged, from what was typed or sent.
enum UrgingForm {
    /// A plan's setting from a form: days in one field, parted by spaces, commas or semicolons.
    static func setting(_ form: Form) throws -> UrgingSetting {
        let escalation = try days(form.text("escalation_days"), "escalation_days")
        guard escalation.count <= 1 else {
            throw InvalidInput(field: "escalation_days", "urging.one_number")
        }
        return try UrgingSetting(
            isOn: form["on"] != nil,
            reminderDays: days(form.text("reminder_days"), "reminder_days"),
            remindsOnLastDay: form["on_last_day"] != nil,
            overdueDays: days(form.text("overdue_days"), "overdue_days"),
            escalationDays: escalation.first
        )
    }

    /// How a plan urges about tasks, from a form; nil where the form does not ask for it.
    static func taskSetting(_ form: Form) throws -> TaskUrgingSetting? {
        guard form["task_reminder_days"] != nil else { return nil }
        let escalation = try days(form.text("task_escalation_days"), "task_escalation_days")
        guard escalation.count <= 1 else { throw InvalidInput(field: "task_escalation_days", "urging.one_number") }
        return try TaskUrgingSetting(
            isOn: form["task_on"] != nil,
            reminderDays: days(form.text("task_reminder_days"), "task_reminder_days"),
            overdueDays: days(form.text("task_overdue_days"), "task_overdue_days"),
            escalationDays: escalation.first
        )
    }

    /// How a plan urges about tasks, from the member `tasks` of a JSON body; nil where it has none.
    static func taskSetting(_ body: JSONValue) throws -> TaskUrgingSetting? {
        guard let tasks = body["tasks"] else { return nil }
        _ = try JSONMembers(tasks, allowed: ["on", "reminder_days", "overdue_days", "escalation_days"])
        let escalation = tasks["escalation_days"]
        return try TaskUrgingSetting(
            isOn: flag(tasks, "on"),
            reminderDays: days(tasks, "reminder_days"),
            overdueDays: days(tasks, "overdue_days"),
            escalationDays: escalation == .null ? nil : whole(escalation, "escalation_days")
        )
    }

    /// A plan's setting from a JSON body: every member but `tasks` is compulsory.
    static func setting(_ body: JSONValue) throws -> UrgingSetting {
        let names: Set<String> = ["on", "reminder_days", "on_last_day", "overdue_days", "escalation_days", "tasks"]
        _ = try JSONMembers(body, allowed: names)
        return try UrgingSetting(
            isOn: flag(body, "on"),
            reminderDays: days(body, "reminder_days"),
            remindsOnLastDay: flag(body, "on_last_day"),
            overdueDays: days(body, "overdue_days"),
            escalationDays: body["escalation_days"] == .null ? nil : whole(body["escalation_days"], "escalation_days")
        )
    }

    /// A person's choice from a form: the ticked kinds are wanted.
    static func preference(_ form: Form) throws -> UrgingPreference {
        let wanted = Set(form.all("wants"))
        return try UrgingPreference(
            language: form.text("language"),
            hour: Int(form.text("hour")) ?? -1,
            muted: Set(UrgingKind.allCases.filter { $0.mayBeMuted && !wanted.contains($0.rawValue) })
        )
    }

    /// A person's choice from a JSON body.
    static func preference(_ body: JSONValue) throws -> UrgingPreference {
        let members = try JSONMembers(body, allowed: ["language", "hour", "muted"])
        let muted = try (body["muted"]?.elements ?? []).map { element in
            guard let kind = element.text.flatMap(UrgingKind.init(rawValue:)) else {
                throw InvalidInput(field: "muted", "urging.cannot_mute")
            }
            return kind
        }
        return try UrgingPreference(
            language: members.text("language"),
            hour: members.whole("hour", default: UrgingPreference.standard.hour),
            muted: Set(muted)
        )
    }

    /// Which messages an address of the API asks for; what is no state, code or round is a fault that names it.
    static func filter(_ query: Form) throws -> OutboxFilter {
        var filter = OutboxFilter()
        if let text = query["state"] {
            guard let state = MailState(rawValue: text) else {
                throw InvalidInput(field: "state", "mail.unknown_state", ["read": text])
            }
            filter.state = state
        }
        filter.organisation = try query["organisation"].map { try OrganisationCode($0) }
        filter.round = try query["round"].map { try PeriodCode($0) }
        return filter
    }

    private static func days(_ text: String, _ field: String) throws(InvalidInput) -> [Int] {
        var days: [Int] = []
        for word in text.split(whereSeparator: { " ,;\u{00A0}".contains($0) }) {
            guard let day = Int(word) else {
                throw InvalidInput(field: field, "urging.not_days", ["read": String(word)])
            }
            days.append(day)
        }
        return days
    }

    private static func days(_ body: JSONValue, _ name: String) throws(InvalidInput) -> [Int] {
        guard let elements = body[name]?.elements else {
            throw InvalidInput(field: name, "json.whole_expected", ["name": name])
        }
        var days: [Int] = []
        for element in elements { days.append(try whole(element, name)) }
        return days
    }

    private static func whole(_ value: JSONValue?, _ name: String) throws(InvalidInput) -> Int {
        guard let number = value?.whole else {
            throw InvalidInput(field: name, "json.whole_expected", ["name": name])
        }
        return number
    }

    private static func flag(_ body: JSONValue, _ name: String) throws(InvalidInput) -> Bool {
        guard case .bool(let value)? = body[name] else {
            throw InvalidInput(field: name, "json.flag_expected", ["name": name])
        }
        return value
    }
}
