package import Domain
import Persistence

/// Brings a plan package into the server: all of it or nothing, in one transaction with its audit entry.
package struct ImportPlan: Sendable {
    private let runtime: Runtime

    /// Importing on a server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Imports the package at a path.
    ///
    /// - Parameters:
    ///   - confirmed: true where the differences to the current edition were seen and are wanted.
    ///   - actor: who does it, as the audit log names them.
    /// - Throws: `InvalidInput` with every fault of the package, for an unknown higher plan, or for an organisation that
    ///   another plan defines differently; `Refusal.conflict` where somebody imported another edition meanwhile.
    package func callAsFunction(
        packageAt path: String,
        confirmed: Bool,
        by actor: String
    ) async throws -> PlanImportOutcome {
        try await callAsFunction(try PlanPackage.read(at: path), confirmed: confirmed, by: actor)
    }

    /// Imports content that was read before.
    package func callAsFunction(
        _ content: PlanContent,
        confirmed: Bool,
        by actor: String
    ) async throws -> PlanImportOutcome {
        let hash = PlanFingerprint.of(content)
        let current = try await runtime.database.read { connection -> (plan: StoredPlan, content: PlanContent)? in
            let store = PlanStore(connection: connection)
            return try store.find(content.header.code).map { ($0, try store.content(editionID: $0.editionID)) }
        }
        if let current, current.plan.contentHash == hash { return .unchanged(current.plan) }
        let changes = current.map { PlanDifference.between($0.content, content) } ?? []
        if let current, !confirmed { return .differs(current.plan, changes) }
        let (stored, rounds) = try await save(content, hash: hash, over: current?.plan, by: actor)
        return current == nil ? .created(stored, rounds: rounds) : .amended(stored, changes, rounds: rounds)
    }

    private func save(
        _ content: PlanContent,
        hash: String,
        over current: StoredPlan?,
        by actor: String
    ) async throws -> (StoredPlan, Int) {
        try await runtime.change(by: actor) { connection, at in
            let store = PlanStore(connection: connection)
            let code = content.header.code
            guard try store.find(code)?.editionID == current?.editionID else {
                throw Refusal.conflict(Message("plan.import.changed_meanwhile", ["plan": code.text]))
            }
            if let parent = content.header.parent, try store.find(parent) == nil {
                throw InvalidInput(field: "tiendo.parent", "plan.fault.unknown_plan", ["read": parent.text])
            }
            try SharedOrganisations(connection: connection).check(content)
            let stored = try store.save(content, contentHash: hash, at: at)
            let rounds = try store.scheduleRounds(of: stored.id, for: content.periods)
            let detail = [
                "edition": String(stored.editionNumber), "sha256": hash, "rounds": String(rounds),
                "indicators": String(content.indicators.count), "tasks": String(content.tasks.count),
            ]
            let action = current == nil ? "plan.imported" : "plan.amended"
            return ((stored, rounds), AuditFact(action: action, subject: "plan/\(code)", detail: detail))
        }
    }
}
