import Domain
import HTML
import Persistence
import UseCases

/// The bar of an occurrence in a Gantt chart: from its first to its due day, filled by per cent of what is seen of it, hatched
/// beyond its due day, with a stroke at the day it was completed. What has no due day has a broken outline.
struct TaskBar: Component {
    private let task: ScheduledOccurrence
    private let drawing: ScheduleDrawing
    private let middle: Double
    private static let height = 12.0

    /// The bar of an occurrence around a middle line of a drawing.
    init(_ task: ScheduledOccurrence, on drawing: ScheduleDrawing, middle: Double) {
        self.task = task
        self.drawing = drawing
        self.middle = middle
    }

    var markup: Markup {
        let course = task.course
        let top = middle - Self.height / 2
        return Markup {
            drawing.block(
                course.planned,
                course.hasDueDay ? "planned" : "planned endless",
                y: top,
                height: Self.height
            )
            if let done {
                drawing.block(
                    course.planned,
                    task.state.isDone ? "done" : "part",
                    share: done,
                    y: top + 2.5,
                    height: Self.height - 5
                )
            }
            if let late = course.late { drawing.hatched(late, y: top, height: Self.height) }
            if let end = task.task.occurrence.doneOn { drawing.tick(end, middle: middle, height: Self.height + 6) }
            drawing.cuts(course.days, middle: middle)
        }
    }

    /// Per cent of the bar that is filled; nil for none.
    private var done: Int? {
        if task.state.isDone { return 100 }
        guard !drawing.isPublic, let percent = task.task.occurrence.percent, percent > 0 else { return nil }
        return percent
    }
}
