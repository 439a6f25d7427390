import Domain
import Persistence

extension ReportParts {
    /// How many leads the chart of tasks shows.
    private static var charted: Int { 8 }

    /// The standings of each group as bars. What cannot be judged is one part.
    var groupChart: [ReportBlock] {
        let shown: [(Standing, ReportChart.Tone)] = [
            (.targetMet, .met), (.farAhead, .ahead), (.onPath, .on), (.slightlyBehind, .near), (.farBehind, .far),
        ]
        let groups = data.groups.map { group in
            StandingCounts(
                data.courses.rows.filter { $0.indicator.group == group.code }.map(\.course.now.standing)
            )
        }
        guard groups.contains(where: { $0.total > 0 }) else { return [] }
        let judged = shown.map { standing, tone in
            ReportChart.Part(
                Language.vietnamese.text("status.standing_\(standing.rawValue)"),
                tone,
                counts: groups.map { $0[standing] }
            )
        }
        let unjudged = ReportChart.Part(
            text("chart_unjudged"),
            .none,
            counts: groups.map { $0[.noData] + $0[.noPath] }
        )
        return [
            .chart(
                ReportChart(
                    text("table_groups"),
                    categories: data.groups.map { "\($0.code). \($0.name)" },
                    parts: (judged + [unjudged]).filter { $0.counts.contains { $0 > 0 } }
                )
            )
        ]
    }

    /// Tasks by the official counting: all, and those of the leads with most overdue.
    var taskChart: [ReportBlock] {
        guard data.tasks.total > 0 else { return [] }
        let bars =
            [(text("chart_all"), data.tasks)]
            + lateLeads.prefix(Self.charted).map { ($0.name ?? text("outside"), $0.counts) }
        let shown: [(TaskStateChoice, ReportChart.Tone)] = [
            (.doneOnTime, .met), (.doneLate, .near), (.withinTime, .on), (.overdue, .far),
        ]
        let parts = shown.map { state, tone in
            ReportChart.Part(text("chart_\(state.rawValue)"), tone, counts: bars.map { $0.1.count(state) })
        }
        return [
            .chart(
                ReportChart(
                    text("chart_tasks"),
                    categories: bars.map(\.0),
                    parts: parts.filter { $0.counts.contains { $0 > 0 } }
                )
            )
        ]
    }
}
