import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo task plan approve`
struct ApproveTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Approve a submitted implementation plan; one that waits for the unit's approver goes out first."
    )

    @OptionGroup var task: TaskPlanArguments
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        let sheet = try await ReadImplementation(runtime: context.runtime)(address, by: .command)
        let waitsForUnit = sheet.version?.state == .awaitingApproval
        try await DecideImplementation(runtime: context.runtime)(
            address,
            waitsForUnit ? .endorse : .approve,
            by: .command
        )
        context.say(Message(waitsForUnit ? "implementation.news_endorse" : "implementation.news_approve"))
    }
}
