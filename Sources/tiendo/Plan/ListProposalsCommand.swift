import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo plan proposals`
struct ListProposalsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposals",
        abstract: "List the proposals to change a plan, the newest first."
    )

    @Option(help: "Only proposals that stand so: waiting, accepted, declined or carried_out.")
    var state: String?

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let filter = ProposalFilter(state: try state.map { try ProposalState(exchanged: $0) })
        let plan = try await plan.resolve(context.runtime)
        let found = try await ReadProposals(runtime: context.runtime)(plan.code, by: .command) {
            try $2.list(filter, window: ListWindow(limit: 100_000, offset: 0))
        }
        if format.json { return context.say(.array(found.map(\.json))) }
        let rows = found.map { stored in
            [
                String(stored.number), context.language.text("proposal.kind_\(stored.proposal.kind.rawValue)"),
                stored.proposal.key, stored.proposal.old, stored.proposal.proposed, stored.organisation.text,
                context.language.text("proposal.state_\(stored.state.rawValue)"),
            ]
        }
        let headings = ["number", "kind", "subject", "old", "proposed", "unit", "state"].map { "proposal.\($0)" }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
