import ArgumentParser

/// `tiendo report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Supply, review and consolidate the reports of a round.",
        subcommands: [
            ConsolidatedCommand.self, ShowReportCommand.self, SubmitReportCommand.self, ReturnReportCommand.self,
            AcceptReportCommand.self, ReviewQueueCommand.self, TakeFigureCommand.self,
        ]
    )
}
