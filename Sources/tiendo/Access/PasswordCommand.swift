import ArgumentParser
import Domain
import UseCases

/// `tiendo user passwd`
struct PasswordCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "passwd",
        abstract: "Print a one-time link that sets a new password; the old one stays until it is used."
    )

    @Argument(help: "The name of the account.")
    var name: String

    @OptionGroup var link: LinkOptions
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let made = try await IssueOneTimeLink(runtime: context.runtime)(for: try AccountName(name), by: "command")
        context.say(link.message("command.password_link", for: made))
    }
}
