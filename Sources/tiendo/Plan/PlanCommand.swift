import ArgumentParser

/// `tiendo plan`
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Import, check and print plans.",
        subcommands: [
            ImportPlanCommand.self, LintPlanCommand.self, ShowPlanCommand.self, BriefPlanCommand.self,
            PlanContributionsCommand.self, ListProposalsCommand.self, ProposeCommand.self,
            AnswerProposalCommand.self,
        ]
    )
}
