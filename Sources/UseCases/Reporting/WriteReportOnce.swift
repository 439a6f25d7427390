import Documents
package import Domain
import Persistence

/// Saves or sends a report for a program that may repeat its request: the first answer is kept for a day and given again.
package struct WriteReportOnce {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Does what is asked and gives the report as JSON text; a request that was answered before changes nothing and gets the
    /// same text. The write, its audit entry and the kept answer are one transaction. A refused request is not kept.
    ///
    /// - Parameter sha256: of the request's address and body.
    /// - Throws: `InvalidInput` with field `Idempotency-Key` where the key was used for another request; else as `SaveDraft` and
    ///   `SubmitReport`.
    package func callAsFunction(
        _ address: ReportAddress,
        _ writing: ReportWriting,
        key: IdempotencyKey,
        sha256: String,
        by actor: ReportingActor
    ) async throws -> String {
        try await runtime.change(by: actor.name) { connection, at in
            let answers = AnsweredRequestStore(connection: connection)
            if let known = try answers.find(key, of: actor.name, at: at) {
                guard known.sha256 == sha256 else {
                    throw InvalidInput(field: IdempotencyKey.header, "request.key_used")
                }
                return (known.answer, nil)
            }
            let fact: AuditFact?
            switch writing {
            case .save(let content):
                fact = try SaveDraft.write(address, content, by: actor, at: at, connection: connection).1
            case .submit(let content):
                fact = try SubmitReport.write(address, content, by: actor, at: at, connection: connection).1
            }
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            let sheet = try scope.sheet(of: address.organisation, connection: connection)
            let events = try sheet.report.map { try ReportStore(connection: connection).events(of: $0.id) } ?? []
            let answer = sheet.json(events: events).text(pretty: false)
            try answers.keep(AnsweredRequest(sha256: sha256, answer: answer), key, of: actor.name, at: at)
            return (answer, fact)
        }
    }
}
