import ArgumentParser
import Domain
import UseCases

/// `tiendo user add`
struct AddUserCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Create an account and print the one-time link that sets its password."
    )

    @Argument(help: "The name to sign in with, e.g. vu.thi.lan.")
    var name: String

    @Option(help: ArgumentHelp("The name shown to people.", valueName: "text"))
    var displayName: String

    @Option(
        help: ArgumentHelp(
            """
            What the account may do, e.g. contributor:cuc-vien-thong, or administrator for the whole server; may be \
            repeated. Roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).
            """,
            valueName: "role:organisation"
        )
    )
    var grant: [GrantArgument] = []

    @Option(help: ArgumentHelp("Where messages to the person go.", valueName: "address"))
    var email: String?

    @OptionGroup var link: LinkOptions
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let account = try NewAccount(
            name: AccountName(name),
            displayName: displayName,
            grants: grant.map(\.grant),
            email: email.map { try EmailAddress($0) }
        )
        let made = try await CreateAccount(runtime: context.runtime)(account, by: "command")
        context.say(link.message("command.account_created", for: made))
    }
}
