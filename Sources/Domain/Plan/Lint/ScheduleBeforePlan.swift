/// A task is scheduled to end before the plan begins.
package enum ScheduleBeforePlan: LintRule {
    package static let name = "schedule_before_plan"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.tasks.compactMap { task in
            let first = content.header.years.lowerBound
            guard let end = task.schedule.endYear, end < first else { return nil }
            return finding(
                task.code.text,
                ["schedule": task.schedule.text, "first_year": String(first), "name": task.name]
            )
        }
    }
}
