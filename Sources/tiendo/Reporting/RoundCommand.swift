import ArgumentParser

/// `tiendo round`
struct RoundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round",
        abstract: "Run the reporting rounds of a plan.",
        subcommands: [
            ListRoundsCommand.self, RoundStatusCommand.self, OpenRoundCommand.self, CloseRoundCommand.self,
            LockRoundCommand.self, ReopenRoundCommand.self, ExtendRoundCommand.self, ListExtensionsCommand.self,
            ForwardRoundCommand.self, ListEditionsCommand.self, RoundContributionsCommand.self,
        ]
    )
}
