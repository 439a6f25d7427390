/// A task's schedule cell holds a text that says nothing about time.
package enum ScheduleWithoutTime: LintRule {
    package static let name = "schedule_without_time"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.tasks.filter(\.schedule.isTextWithoutTime).map { task in
            finding(task.code.text, ["schedule": task.schedule.text, "expected_result": task.expectedResult])
        }
    }
}
