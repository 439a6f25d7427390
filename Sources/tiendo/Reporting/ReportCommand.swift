import ArgumentParser

/// `tiendo report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Supply, review and consolidate the reports of a round; compose the quarterly and the annual report.",
        subcommands: [
            ConsolidatedCommand.self, ShowReportCommand.self, SubmitReportCommand.self, ReturnReportCommand.self,
            AcceptReportCommand.self, ReviewQueueCommand.self, TakeFigureCommand.self, QuarterlyReportCommand.self,
            AnnualReportCommand.self, PassagesCommand.self, WritePassageCommand.self, FreezeReportCommand.self,
            FrozenReportsCommand.self, ReportChangesCommand.self,
        ]
    )
}
