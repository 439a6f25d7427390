import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo plan import`
struct ImportPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import a plan package: a folder of CSV files with datapackage.json, or one XLSX workbook.",
        discussion: """
            All of the package is stored or nothing: every fault is listed with file, line and column. A package the \
            server has already changes nothing. One that differs is shown field by field and refused until --confirm \
            is given; then it becomes a new edition.
            """
    )
    static let preparesEmptyDatabase = true

    @Argument(help: "The folder or the workbook.")
    var package: String

    @Flag(help: "Make a new edition of what differs.")
    var confirm = false

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let outcome = try await ImportPlan(runtime: context.runtime)(
            packageAt: package,
            confirmed: confirm,
            by: "command"
        )
        switch outcome {
        case .created(let plan, let rounds):
            context.say(
                Message(
                    "command.plan_created",
                    ["plan": plan.code.text, "edition": String(plan.editionNumber), "rounds": String(rounds)]
                )
            )
        case .unchanged(let plan):
            context.say(
                Message("command.plan_unchanged", ["plan": plan.code.text, "edition": String(plan.editionNumber)])
            )
        case .differs(let plan, let changes, let proposals):
            changes.forEach { context.say(PlanChangeLine.message($0)) }
            proposals.forEach { context.say(Self.message($0)) }
            throw Refusal.conflict(
                Message("command.plan_differs", ["plan": plan.code.text, "count": String(changes.count)])
            )
        case .amended(let plan, let changes, let proposals, let rounds):
            changes.forEach { context.say(PlanChangeLine.message($0)) }
            proposals.forEach { context.say(Self.message($0)) }
            let values = [
                "plan": plan.code.text, "edition": String(plan.editionNumber), "count": String(changes.count),
                "rounds": String(rounds),
            ]
            context.say(Message("command.plan_amended", values))
        }
    }
    /// An accepted proposal that the package carries out, as a line.
    private static func message(_ stored: StoredProposal) -> Message {
        Message(
            "command.plan_proposal_done",
            [
                "number": String(stored.number), "unit": stored.organisationName, "name": stored.proposal.name,
                "row": stored.proposal.key, "new": stored.proposal.proposed,
            ]
        )
    }
}
