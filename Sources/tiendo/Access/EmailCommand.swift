import ArgumentParser
import Domain
import UseCases

/// `tiendo user email`
struct EmailCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "email",
        abstract: "Set where messages to an account go; without an address nothing is sent to it any more."
    )

    @Argument(help: "The name of the account.")
    var name: String

    @Argument(help: ArgumentHelp("The address.", valueName: "address"))
    var address: String?

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        try await SetEmail(runtime: context.runtime)(address ?? "", of: AccountName(name), by: "command")
        context.say(Message("command.email_set", ["name": name]))
    }
}
