import ArgumentParser
import Domain
import UseCases
import Web

/// Where a one-time link is opened.
struct LinkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The address of the server that the printed link begins with.", valueName: "address"))
    var server = ServerAddress.local

    /// A message that shows the link and when it ends.
    func message(_ key: String, for link: OneTimeLink) -> Message {
        Message(key, ["name": link.name.text, "address": server.text + link.path, "until": link.expiresAt.rfc3339])
    }
}
