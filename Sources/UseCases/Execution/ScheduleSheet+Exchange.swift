package import Documents
import Domain
import Persistence

extension ScheduleSheet {
    /// The occurrences as the API exchanges them, each with the lead it stands under, its first day and its activities.
    ///
    /// - Parameter isPublic: true leaves out what was not confirmed.
    package func rows(isPublic: Bool) -> [JSONValue] {
        groups.flatMap { group in
            group.occurrences.map { row in
                let own = row.task.json(on: day, isPublic: isPublic).members ?? []
                let more: [(String, JSONValue)] = [
                    ("under", .object([("code", .optional(group.lead.code)), ("name", .optional(group.lead.name))])),
                    ("from", .string(row.course.planned.lowerBound.iso)),
                    ("to", .string(row.course.planned.upperBound.iso)),
                    ("late_until", .optional(row.course.late?.upperBound.iso)),
                ]
                let activities = row.activities.map { json($0, row.activities) }
                return .object(own + more + (isPublic ? [] : [("activities", .array(activities))]))
            }
        }
    }

    /// A line an occurrence and a line each of its activities. Column names are English and stable.
    ///
    /// - Parameter isPublic: true leaves out what was not confirmed.
    package func csv(isPublic: Bool) -> [UInt8] {
        var writer = CSVWriter()
        var heads = ["under", "code", "activity", "name", "year", "from", "due", "state", "started_on", "ended_on"]
        if !isPublic { heads += ["percent", "days_late", "slack", "critical", "waits_for"] }
        writer.line(heads.map(CSVCell.text))
        for group in groups {
            for row in group.occurrences {
                writer.line(line(row, under: group.lead, isPublic: isPublic))
                for activity in row.activities {
                    writer.line(line(activity, row, under: group.lead))
                }
            }
        }
        return writer.finished
    }

    private func line(_ row: ScheduledOccurrence, under lead: ScheduleLead, isPublic: Bool) -> [CSVCell] {
        let occurrence = row.task.occurrence
        let word = row.state.isDone || !isPublic ? row.state.rawValue : row.state.isLate ? "overdue" : "within_time"
        let cells: [CSVCell] = [
            .text(lead.name ?? ""), .text(row.task.code), .text(""), .text(row.task.name),
            .number(occurrence.year == 0 ? "" : "\(occurrence.year)"), .text(row.course.planned.lowerBound.iso),
            .text(occurrence.dueDay?.iso ?? ""), .text(word), .text(""), .text(occurrence.doneOn?.iso ?? ""),
        ]
        guard !isPublic else { return cells }
        let late = row.course.late.map { $0.upperBound.number - $0.lowerBound.number + 1 }
        return cells + [
            .number(occurrence.percent.map(String.init) ?? ""), .number(late.map(String.init) ?? "0"), .number(""),
            .text(""), .text(""),
        ]
    }

    private func line(
        _ activity: ScheduledActivity,
        _ row: ScheduledOccurrence,
        under lead: ScheduleLead
    ) -> [CSVCell] {
        let (own, actual) = (activity.activity, activity.actual)
        let year = row.task.occurrence.year
        return [
            .text(lead.name ?? ""), .text(row.task.code), .text(activity.label), .text(own.name),
            .number(year == 0 ? "" : "\(year)"), .text(own.start?.iso ?? ""), .text(own.due?.iso ?? ""), .text(""),
            .text(actual.startedOn?.iso ?? ""), .text(actual.endedOn?.iso ?? ""),
            .number(actual.percent.map(String.init) ?? ""),
            .number(own.due.map { "\(actual.daysLate(after: $0, on: day))" } ?? ""),
            .number(activity.slack.map(String.init) ?? ""), .text(activity.isCritical ? "true" : "false"),
            .text(waits(activity, row.activities).joined(separator: ", ")),
        ]
    }

    private func json(_ activity: ScheduledActivity, _ all: [ScheduledActivity]) -> JSONValue {
        let (own, actual) = (activity.activity, activity.actual)
        return .object([
            ("label", .string(activity.label)), ("name", .string(own.name)), ("owner", .optional(own.owner?.text)),
            ("start", .optional(own.start?.iso)), ("due", .optional(own.due?.iso)),
            ("started_on", .optional(actual.startedOn?.iso)), ("ended_on", .optional(actual.endedOn?.iso)),
            ("percent", .optional(actual.percent)),
            ("days_late", .optional(own.due.map { actual.daysLate(after: $0, on: day) })),
            ("slack", .optional(activity.slack)), ("critical", .bool(activity.isCritical)),
            ("waits_for", .array(waits(activity, all).map(JSONValue.string))),
        ])
    }

    private func waits(_ activity: ScheduledActivity, _ all: [ScheduledActivity]) -> [String] {
        activity.activity.dependencies.map { before in
            all.first { $0.activity.id == before }?.label ?? before.description
        }
    }
}
