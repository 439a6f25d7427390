import ArgumentParser

/// `tiendo figure`
struct FigureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure",
        abstract: "Read accepted figures with their history, correct them, and ask for corrections.",
        subcommands: [
            CorrectFigureCommand.self, FigureHistoryCommand.self, ProvisionalFiguresCommand.self,
            RequestCorrectionCommand.self, CorrectionRequestsCommand.self, AnswerCorrectionCommand.self,
        ]
    )
}
