import ArgumentParser

/// `tiendo budget`
struct BudgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget",
        abstract: "Money for the tasks: requested, appraised, allocated, spent and settled by task, year and source.",
        subcommands: [
            RequestBudgetCommand.self, AppraiseBudgetCommand.self, AllocateBudgetCommand.self,
            SpendBudgetCommand.self, SettleBudgetCommand.self, ListBudgetCommand.self, CeilingCommand.self,
            ExportBudgetCommand.self,
        ]
    )
}
