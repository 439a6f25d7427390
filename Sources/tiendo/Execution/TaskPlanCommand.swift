import ArgumentParser

/// `tiendo task plan`
struct TaskPlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Write, submit and approve the detailed implementation plans of tasks.",
        subcommands: [
            ListTaskPlansCommand.self, ShowTaskPlanCommand.self, ExportTaskPlanCommand.self,
            CheckTaskPlanCommand.self, ImportTaskPlanCommand.self, SubmitTaskPlanCommand.self,
            RecallTaskPlanCommand.self, ApproveTaskPlanCommand.self, ReturnTaskPlanCommand.self,
        ]
    )
}
