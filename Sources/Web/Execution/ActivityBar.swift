import Domain
import HTML
import UseCases

/// The two bars of an activity in a Gantt chart: above, the approved days; below, the days really worked on it, hatched where they
/// lie beyond the approved due day. An overdue activity that nobody began is hatched from its due day on.
struct ActivityBar: Component {
    private let activity: ScheduledActivity
    private let drawing: ScheduleDrawing
    private let middle: Double
    private static let height = 5.5

    /// The bars of an activity around a middle line of a drawing.
    init(_ activity: ScheduledActivity, on drawing: ScheduleDrawing, middle: Double) {
        self.activity = activity
        self.drawing = drawing
        self.middle = middle
    }

    var markup: Markup {
        let upper = middle - Self.height - 1
        let lower = middle + 1
        return Markup {
            if let approved = activity.approved {
                drawing.block(
                    approved,
                    activity.isCritical ? "approved critical" : "approved",
                    y: upper,
                    height: Self.height
                )
                drawing.cuts(approved, middle: upper + Self.height / 2)
            }
            if let inTime { drawing.block(inTime, "actual", y: lower, height: Self.height) }
            if let late { drawing.hatched(late, y: lower, height: Self.height) }
        }
    }

    /// The real days up to the approved due day.
    private var inTime: ClosedRange<Day>? {
        guard let days = activity.actual.days(on: drawing.today) else { return nil }
        guard let due = activity.activity.due else { return days }
        return days.lowerBound <= due ? days.lowerBound...min(days.upperBound, due) : nil
    }

    /// The days beyond the approved due day.
    private var late: ClosedRange<Day>? {
        guard let due = activity.activity.due else { return nil }
        let days = activity.actual.days(on: drawing.today)
        let end = days?.upperBound ?? drawing.today
        let start = max(days?.lowerBound ?? due.adding(days: 1), due.adding(days: 1))
        return start <= end ? start...end : nil
    }
}
