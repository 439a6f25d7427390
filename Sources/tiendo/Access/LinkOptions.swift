import ArgumentParser
import Domain
import UseCases

/// Where a one-time link is opened.
struct LinkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The address of the server that the printed link begins with.", valueName: "address"))
    var server = "http://localhost:8080"

    /// A message that shows the link and when it ends.
    func message(_ key: String, for link: OneTimeLink) -> Message {
        let address = OneTimeLinkAddress(server: server, link: link).text
        return Message(key, ["name": link.name.text, "address": address, "until": link.expiresAt.rfc3339])
    }
}
