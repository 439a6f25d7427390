import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo plan lint`
struct LintPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "List every doubt about the plan itself, with a question to its issuer."
    )

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let content = try await context.runtime.database.read {
            try PlanStore(connection: $0).content(editionID: plan.editionID)
        }
        let findings = PlanLint.findings(in: content)
        if format.json { return context.say(PlanLintJSON.findings(findings, in: context.language)) }
        for finding in findings {
            context.say("\(finding.row)  \(finding.rule)  \(context.language.text(finding.message))")
        }
        context.say(Message("command.plan_findings", ["count": String(findings.count), "plan": plan.code.text]))
    }
}
