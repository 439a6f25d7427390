/// An indicator nobody measures or nobody carries out, or a task nobody leads.
package enum NoResponsibleOrganisation: LintRule {
    package static let name = "no_responsible_organisation"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let indicators = content.indicators.filter { !$0.isHeading }.compactMap { indicator -> LintFinding? in
            let parts = [("measuring", indicator.measuring), ("executing", indicator.executing)]
                .filter { part in !part.1.contains { $0.code != nil } }
            guard !parts.isEmpty else { return nil }
            return finding(
                indicator.code.text,
                ["missing": parts.map(\.0).joined(separator: ", "), "name": indicator.name],
                words: ["part": word(parts.map(\.0))]
            )
        }
        let tasks = content.tasks.filter { task in !task.lead.contains { $0.code != nil } }.map { task in
            finding(
                task.code.text,
                [
                    "missing": "lead", "name": task.name, "printed": task.lead.map(\.text).joined(separator: "; "),
                ],
                words: ["part": "plan.lint.part_lead"]
            )
        }
        return indicators + tasks
    }

    private static func word(_ parts: [String]) -> String {
        guard parts.count == 1 else { return "plan.lint.part_measuring_and_executing" }
        return parts[0] == "measuring" ? "plan.lint.part_measuring" : "plan.lint.part_executing"
    }
}
