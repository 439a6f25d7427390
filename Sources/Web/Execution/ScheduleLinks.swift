import Domain
import HTML
import UseCases

/// The dependencies between the activities of a Gantt chart: an arrow from the approved end of one to the approved beginning of what
/// waits for it; heavy where it is critical. Those whose ends are not drawn are left out.
struct ScheduleLinks: Component {
    /// The lines of the drawing, each with its top.
    let lines: [(line: ScheduleLine, top: Double)]
    let layout: ScheduleLayout
    let span: ScheduleSpan

    var markup: Markup {
        var ends: [ActivityID: (x: Double, y: Double)] = [:]
        var arrows: [Markup] = []
        for (line, top) in lines {
            guard case .activity(let activity, _) = line else {
                // Numbers of activities are those of one task.
                if case .task = line { ends = [:] }
                continue
            }
            guard let approved = activity.approved, let place = SchedulePlacement(approved, in: span) else { continue }
            let y = top + layout.middle(of: line) - 3.75
            if !place.isCutBefore {
                let target = (x: layout.x(place.start, of: span), y: y)
                for before in activity.activity.dependencies {
                    guard let start = ends[before] else { continue }
                    let isCritical = activity.criticalDependencies.contains(before)
                    arrows.append(arrow(from: start, to: target, isCritical: isCritical))
                }
            }
            if !place.isCutAfter { ends[activity.activity.id] = (layout.x(place.end, of: span), y) }
        }
        return .sequence(arrows)
    }

    private func arrow(
        from start: (x: Double, y: Double),
        to end: (x: Double, y: Double),
        isCritical: Bool
    ) -> Markup {
        var points = [start, (start.x + 4, start.y)]
        if end.x >= start.x + 10 {
            points += [(start.x + 4, end.y), end]
        } else {
            let between = end.y - (layout.isStacked ? 14 : 9.5)
            points += [(start.x + 4, between), (end.x - 7, between), (end.x - 7, end.y), end]
        }
        var head = PathCommands(through: [end, (end.x - 5, end.y - 3), (end.x - 5, end.y + 3)])
        head.close()
        return SVG.g(.class(isCritical ? "link critical" : "link")) {
            SVG.path(.class("stroke"), .d(PathCommands(through: points)))
            SVG.path(.class("tip"), .d(head))
        }
    }
}
