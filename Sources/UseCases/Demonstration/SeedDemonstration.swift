import Domain
import Persistence

/// Fills an empty server with the demonstration: accounts, and rounds up to the one whose deadline is near.
///
/// Everything goes through the use cases people use, each act at its own instant, so the audit log reads like a history.
package struct SeedDemonstration: Sendable {
    private let runtime: Runtime

    /// Filling this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Fills the server for its first plan. `begun` is remembered first, so that an interrupted filling is noticed.
    ///
    /// Refuses a server without a plan.
    package func callAsFunction() async throws {
        let (plan, content, rounds) = try await load()
        let units = measuringUnits(of: content)
        let first = rounds.first?.period.from ?? DemonstrationClock.start.day
        try await begin(at: Instant(first, hour: 8))
        let ended = rounds.filter { $0.period.to < DemonstrationClock.start.day }
        let script = DemonstrationScript(plan: plan, content: content, units: units, runtime: runtime)
        let contributions = ended.last.flatMap {
            DemonstrationContributions(content, on: $0.period.to, figures: script.figures)
        }
        let leads = leadingUnits(of: content).filter { !units.contains($0) }
        let contributing = (contributions?.withAccount ?? []).filter { !(units + leads).contains($0) }
        let writing = units + leads + contributing
        try await createAccounts(for: content, units, writing: writing, at: Instant(first, hour: 8, minute: 30))
        let plans = DemonstrationPlans(plan: plan, tasks: try await tasks(of: plan), units: units)
        let history = DemonstrationTasks(
            plan: plan,
            content: content,
            units: units + leads,
            except: plans.reported
        )
        var acts = history.acts()
        acts += DemonstrationMoney(plan: plan, content: content).acts.filter { $0.at < DemonstrationClock.start }
        for round in ended.dropLast() {
            let isRecent = ended.suffix(4).contains(round)
            let isLast = round == ended.dropLast().last
            acts += script.finished(round.period, isRecent: isRecent, isLast: isLast)
        }
        if let current = ended.last {
            acts += script.running(current.period)
            acts += contributions.map { script.contributing($0, to: current.period) } ?? []
        }
        acts += plans.acts
        try await script.play(acts)
    }

    private func load() async throws -> (StoredPlan, PlanContent, [StoredRound]) {
        try await runtime.database.read { connection in
            guard let plan = try PlanStore(connection: connection).all().first else {
                throw Refusal.conflict(Message("demonstration.no_plan"))
            }
            let content = try PlanStore(connection: connection).content(editionID: plan.editionID)
            return (plan, content, try RoundStore(connection: connection).all(planID: plan.id))
        }
    }

    private func tasks(of plan: StoredPlan) async throws -> [ExecutionTask] {
        try await runtime.database.read { try ExecutionTaskQuery(connection: $0).all(of: plan) }
    }

    /// The units that measure, in the order of the indicators.
    private func measuringUnits(of content: PlanContent) -> [OrganisationCode] {
        var seen: Set<OrganisationCode> = []
        return content.indicators.filter { !$0.isHeading }.flatMap { $0.measuring.compactMap(\.code) }
            .filter { seen.insert($0).inserted }
    }

    /// The units that lead a task, in the order of the tasks; collectives cannot sign in.
    private func leadingUnits(of content: PlanContent) -> [OrganisationCode] {
        let collectives = content.organisations.filter { $0.kind == .collective }.map(\.code)
        var seen = Set(collectives)
        return content.tasks.flatMap { $0.lead.compactMap(\.code) }.filter { seen.insert($0).inserted }
    }

    private func begin(at instant: Instant) async throws {
        try await runtime.at(instant).change(by: "system") { connection, _ in
            try DemonstrationSetting(isComplete: false, clockOffset: 0).save(connection)
            return ((), AuditFact(action: "demonstration.begun", subject: "demonstration"))
        }
    }

    private func createAccounts(
        for content: PlanContent,
        _ units: [OrganisationCode],
        writing: [OrganisationCode],
        at instant: Instant
    ) async throws {
        // The password is printed at every start: a costly hash of it protects nothing.
        let create = CreateAccount(runtime: runtime.at(instant).with(passwordCost: PasswordCost(rounds: 1 << 10)))
        let known = Set(content.organisations.map(\.code))
        for account in try DemonstrationAccount.all(for: content.header, measuring: units, writing: writing)
        where account.grants.allSatisfy({ $0.organisation.map(known.contains) ?? true }) {
            let name = try AccountName(account.name)
            try await create(
                try account.newAccount(),
                password: try Password(DemonstrationAccount.password, for: name),
                by: "system"
            )
        }
    }
}
