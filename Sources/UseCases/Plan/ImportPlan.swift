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
        try Self.checkCodes(content)
        let hash = PlanFingerprint.of(content)
        let current = try await runtime.database.read { connection -> (plan: StoredPlan, content: PlanContent)? in
            let store = PlanStore(connection: connection)
            return try store.find(content.header.code).map { ($0, try store.content(editionID: $0.editionID)) }
        }
        if let current, current.plan.contentHash == hash { return .unchanged(current.plan) }
        let changes = current.map { PlanDifference.between($0.content, content) } ?? []
        if let current, !confirmed {
            let proposals = try await runtime.database.read { connection in
                try Self.carriedOut(by: changes, planID: current.plan.id, connection)
            }
            return .differs(current.plan, changes, proposals: proposals)
        }
        let (stored, rounds, proposals) = try await save(
            content,
            changes,
            hash: hash,
            over: current?.plan,
            by: actor
        )
        guard current != nil else { return .created(stored, rounds: rounds) }
        return .amended(stored, changes, proposals: proposals, rounds: rounds)
    }

    /// Refuses codes that are kept for tasks assigned outside the plan.
    private static func checkCodes(_ content: PlanContent) throws(InvalidInput) {
        let problems = content.tasks.filter(\.code.isDirective).map { task in
            InputProblem(field: "code", message: Message("plan.fault.reserved_code", ["read": task.code.text]))
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
    }

    private func save(
        _ content: PlanContent,
        _ changes: [PlanChange],
        hash: String,
        over current: StoredPlan?,
        by actor: String
    ) async throws -> (StoredPlan, Int, [StoredProposal]) {
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
            let proposals = try Self.carriedOut(by: changes, planID: stored.id, connection)
            let proposalStore = ProposalStore(connection: connection, planID: stored.id)
            for proposal in proposals {
                try proposalStore.carryOut(proposal.number, editionID: stored.editionID)
            }
            var detail = [
                "edition": String(stored.editionNumber), "sha256": hash, "rounds": String(rounds),
                "indicators": String(content.indicators.count), "tasks": String(content.tasks.count),
            ]
            if !proposals.isEmpty {
                detail["proposals"] = proposals.map { String($0.number) }.joined(separator: ", ")
            }
            let action = current == nil ? "plan.imported" : "plan.amended"
            let fact = AuditFact(action: action, subject: "plan/\(code)", detail: detail)
            return ((stored, rounds, proposals), fact)
        }
    }

    /// The accepted proposals that the differences of two editions do.
    private static func carriedOut(
        by changes: [PlanChange],
        planID: Int64,
        _ connection: any Connection
    ) throws -> [StoredProposal] {
        guard !changes.isEmpty else { return [] }
        return try ProposalStore(connection: connection, planID: planID).acceptedForNextEdition()
            .filter { $0.proposal.isCarriedOut(by: changes) }
    }
}
