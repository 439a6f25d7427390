import ArgumentParser

/// `tiendo task`
struct TaskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task",
        abstract: "Follow tasks: their official state, progress, evidence and implementation plans.",
        subcommands: [
            ListTasksCommand.self, TaskScheduleCommand.self, TaskBurnUpCommand.self, ShowTaskCommand.self,
            TaskProgressCommand.self, TaskDoneCommand.self, ConfirmTaskCommand.self, ReturnTaskCommand.self,
            TaskPlanCommand.self, DirectiveCommand.self,
        ]
    )
}
