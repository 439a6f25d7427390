import ArgumentParser

/// `tiendo figure`
struct FigureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure",
        abstract: "Read accepted figures with their history, and correct them.",
        subcommands: [CorrectFigureCommand.self, FigureHistoryCommand.self, ProvisionalFiguresCommand.self]
    )
}
