package import Domain
package import Persistence

/// A plan, one of its tasks and that task's implementation plan, loaded in the transaction that needs them.
package struct ExecutionScope: Sendable {
    /// The plan with its current edition.
    package let plan: StoredPlan
    /// The task.
    package let task: ExecutionTask
    /// Its implementation plan; nil while nobody has begun one.
    package let implementation: StoredImplementation?

    /// Loads all three; refuses a plan or a task that does not exist.
    package init(_ address: ImplementationAddress, connection: any Connection) throws {
        guard let plan = try PlanStore(connection: connection).find(address.plan) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": address.plan.text]))
        }
        guard let task = try ExecutionTaskQuery(connection: connection).find(address.task, of: plan) else {
            throw Self.noTask
        }
        self.plan = plan
        self.task = task
        implementation = try ImplementationStore(connection: connection).find(address.task, planID: plan.id)
    }

    /// The version worked on or decided last; refuses where nobody has begun one.
    func latest() throws -> ImplementationVersion {
        guard let latest = implementation?.latest else { throw Self.noVersion }
        return latest
    }

    /// True where the actor sees a version in that state: the units of the task always, who reads all of the plan from its
    /// submission on, an approved one even while the next is written.
    func shows(_ state: ImplementationState, to actor: ReportingActor) -> Bool {
        if !actor.units(in: task).isEmpty { return true }
        return actor.readsAll(coordinator: plan.coordinator) && state != .draft && state != .awaitingApproval
    }

    /// True where the actor may know of the task's implementation plan at all.
    func admits(_ actor: ReportingActor) -> Bool { Self.admits(actor, to: task, of: plan) }

    /// True where an actor may know of the implementation plan of a task.
    static func admits(_ actor: ReportingActor, to task: ExecutionTask, of plan: StoredPlan) -> Bool {
        !actor.units(in: task).isEmpty || actor.readsAll(coordinator: plan.coordinator)
    }

    /// Refuses to change anything about a task that is asked for no longer.
    func requireStanding() throws(Refusal) {
        guard !task.isWithdrawn else { throw .conflict(Message("directive.is_withdrawn")) }
    }

    /// Refuses an actor who does not coordinate the plan.
    func requireCoordinator(_ actor: ReportingActor) throws {
        guard actor.coordinates(plan.coordinator) else {
            throw Refusal.forbidden(Message("implementation.coordinator_only"))
        }
    }

    /// Refuses a decision about another version, or another revision of it, than the one that was seen.
    func require(_ seen: SeenVersion?) throws {
        guard let seen else { return }
        guard try seen == SeenVersion(latest()) else { throw Refusal.conflict(Message("implementation.changed_since")) }
    }

    static let noTask = Refusal.notFound(Message("implementation.no_task"))
    static let noVersion = Refusal.conflict(Message("implementation.not_begun"))
}
