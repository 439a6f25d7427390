/// A task that the plan itself prints as done already, in its schedule or as its expected result.
package enum CompletedAtIssue: LintRule {
    package static let name = "completed_at_issue"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.tasks.compactMap { task in
            let result = NameForm.words(task.expectedResult).joined(separator: " ") == "da hoan thanh"
            guard task.schedule.completedAtIssue || result else { return nil }
            let printed = task.schedule.completedAtIssue ? task.schedule.text : task.expectedResult
            return finding(task.code.text, ["printed": printed, "name": task.name])
        }
    }
}
