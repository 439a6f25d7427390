import ArgumentParser

/// `tiendo round`
struct RoundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round",
        abstract: "Run the reporting rounds of a plan.",
        subcommands: [
            ListRoundsCommand.self, OpenRoundCommand.self, CloseRoundCommand.self, ForwardRoundCommand.self,
            ListEditionsCommand.self,
        ]
    )
}
