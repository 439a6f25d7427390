extension ReportingActor {
    /// The leads of a task whose part of the implementation plan the actor writes, in the task's order.
    package func parts(of task: ExecutionTask) -> [OrganisationCode] { task.leads.filter(writes(for:)) }

    /// The organisations of a task the actor belongs to, as a writer or an approver, in the task's order.
    package func units(in task: ExecutionTask) -> [OrganisationCode] { task.units.filter(writes(for:)) }

    /// True where the actor submits the implementation plan of a task.
    package func submits(_ task: ExecutionTask) -> Bool { task.submitter.map(writes(for:)) ?? false }

    /// True where the actor lets the implementation plan of a task go out to the coordinator.
    package func endorses(_ task: ExecutionTask) -> Bool { task.submitter.map(approves(for:)) ?? false }
}
