package import Domain
package import Persistence

/// The coordinator writes passages of a periodic report; a number that a field gives stays bound to its source.
package struct WritePassages: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the words of passages as the next revision and gives what is stored then. Passages that are not named stay; an empty
    /// one, or one that says what the template says, stands as the template has it. Where nothing changes nothing is stored.
    ///
    /// - Parameter revision: the revision the words were written from.
    /// - Throws: `Refusal` where the actor does not coordinate the plan or there is no such report; `StalePassages` where somebody
    ///   saved meanwhile; `InvalidInput` under the passage's name for one the report does not have, a text that is too long, a
    ///   bracket left open and a field there is not.
    @discardableResult
    package func callAsFunction(
        _ texts: [String: String],
        revision: Int,
        of report: PeriodicReport,
        in plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> PassageRevision {
        // Who may not write learns nothing of the text; what may be written is read before the change stands in the writers' line.
        _ = try await runtime.database.read { connection in
            try ComposedScope(plan, report, writtenBy: actor, connection: connection)
        }
        let sheet = try await ComposeReport(runtime: runtime)(report, of: plan, by: actor)
        let typed = texts.mapValues(PassageText.tidied)
        let problems = sheet.problems(of: typed)
        guard problems.isEmpty else { throw InvalidInput(problems) }
        let standard = Dictionary(
            sheet.passages.map { ($0.name, $0.standard) },
            uniquingKeysWith: { first, _ in first }
        )
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try ComposedScope(plan, report, writtenBy: actor, connection: connection)
            let store = scope.store(connection)
            let stored = try store.passages(of: report)
            guard stored.number == revision else { throw StalePassages(stored: stored) }
            let written = stored.texts.merging(typed) { $1 }.filter {
                !$0.value.isEmpty && $0.value != standard[$0.key]
            }
            guard written != stored.texts else { return (stored, nil) }
            try store.save(written, as: revision + 1, of: report, by: actor.name, at: at)
            let changed = Set(written.keys).union(stored.texts.keys).filter { written[$0] != stored.texts[$0] }
            let detail = ["revision": String(revision + 1), "passages": changed.sorted().joined(separator: " ")]
            let fact = AuditFact(action: "composed.written", subject: scope.subject, detail: detail)
            return (try store.passages(of: report), fact)
        }
    }
}
