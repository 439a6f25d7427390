import Domain
import Persistence
import UseCases

/// A line of a Gantt chart.
enum ScheduleLine: Sendable {
    /// An occurrence of a task, with what its line says.
    case task(ScheduledOccurrence, text: String)
    /// An activity of its implementation plan.
    case activity(ScheduledActivity, text: String)
    /// Words about what is not drawn.
    case remark(String)

    /// What the line says.
    var text: String {
        switch self {
        case .task(_, let text), .activity(_, let text), .remark(let text): text
        }
    }

    /// The lines of an occurrence.
    ///
    /// - Parameter most: activities drawn at most.
    static func all(
        of occurrence: ScheduledOccurrence,
        most: Int,
        isPublic: Bool,
        _ words: PageWords
    ) -> [ScheduleLine] {
        let task = occurrence.task
        var text = task.code + " " + task.name
        if task.isAnnual { text += " " + words.text("task.in_year", ["year": "\(task.occurrence.year)"]) }
        var lines: [ScheduleLine] = [.task(occurrence, text: text)]
        for activity in occurrence.activities.prefix(most) {
            lines.append(.activity(activity, text: "\(activity.label). \(activity.activity.name)"))
        }
        let rest = occurrence.activities.count - most
        if rest > 0 { lines.append(.remark(words.text("schedule.more_activities", ["count": words.number(rest)]))) }
        return lines
    }
}
