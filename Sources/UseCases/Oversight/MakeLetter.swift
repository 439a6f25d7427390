package import Domain
package import Persistence

/// Makes the official letter that urges a unit (domain rules, section 8), and keeps it as it is.
package struct MakeLetter: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the letter to a unit and gives it. Where the last letter to the unit says the very same, that one is given and
    /// nothing is written.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan, or the unit is late with nothing.
    @discardableResult
    package func callAsFunction(
        to organisation: OrganisationCode,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> StoredLetter {
        try await runtime.change(by: actor.name) { connection, at in
            let plan = try LetterAccess.plan(plan, runBy: actor, connection: connection)
            let draft = try LetterDraft(plan, to: organisation, connection: connection, at: at)
            let bytes = try draft.bytes()
            let sha256 = Fingerprint.sha256(bytes)
            let store = LetterStore(connection: connection)
            let last = try store.all(planID: plan.id, to: organisation, limit: 1).first
            if let last, last.sha256 == sha256 { return (last, nil) }
            let items = draft.unit.items.map(\.word)
            let id = try store.add(
                bytes,
                sha256: sha256,
                planID: plan.id,
                to: organisation,
                items: items,
                by: actor.name,
                at: at
            )
            guard let letter = try store.find(id, planID: plan.id) else { throw ReadLetter.unknown }
            let detail = [
                "organisation": organisation.text, "items": items.joined(separator: " "), "sha256": sha256,
            ]
            return (letter, AuditFact(action: "letter.made", subject: "plan/\(plan.code)/letter/\(id)", detail: detail))
        }
    }
}
