extension ReportingActor {
    /// The organisations whose part of a task's implementation plan the actor writes, in the task's order.
    package func parts(of task: ExecutionTask) -> [OrganisationCode] { task.parts.filter(writes(for:)) }

    /// The organisations of a task the actor belongs to, as a writer or an approver, in the task's order.
    package func units(in task: ExecutionTask) -> [OrganisationCode] { task.units.filter(writes(for:)) }

    /// True where the actor submits the implementation plan of a task.
    package func submits(_ task: ExecutionTask) -> Bool { task.submitter.map(writes(for:)) ?? false }

    /// True where the actor lets the implementation plan of a task go out to the coordinator.
    package func endorses(_ task: ExecutionTask) -> Bool { task.submitter.map(approves(for:)) ?? false }

    /// True where the actor reports on a task with these lead organisations.
    package func reports(for leads: [OrganisationCode]) -> Bool { isOperator || leads.contains(where: writes) }

    /// Refuses an actor who may not confirm or return the evidence of a task. The plan's coordinator confirms; where its own
    /// organisation leads the task, the leadership of the plan's owner does, for nobody confirms their own work. Nor does
    /// anybody who writes for one of the leads, or who sent the evidence in.
    ///
    /// - Parameters:
    ///   - leads: the task's lead organisations.
    ///   - submitter: the account that declared the task done.
    package func requireConfirmer(
        of leads: [OrganisationCode],
        submittedBy submitter: String,
        coordinator: OrganisationCode,
        owner: OrganisationCode
    ) throws(Refusal) {
        guard !isOperator else { return }
        guard name != submitter, !leads.contains(where: writes) else {
            throw .forbidden(Message("completion.own_work"))
        }
        if leads.contains(coordinator) {
            guard isLeadership(of: owner) else { throw .forbidden(Message("completion.leadership_confirms")) }
        } else {
            guard coordinates(coordinator) else { throw .forbidden(Message("completion.coordinator_confirms")) }
        }
    }

    /// True where the actor sees the evidence of a task with these lead organisations.
    package func readsEvidence(of leads: [OrganisationCode], coordinator: OrganisationCode) -> Bool {
        reports(for: leads) || readsAll(coordinator: coordinator) || isAuditor
    }
}
