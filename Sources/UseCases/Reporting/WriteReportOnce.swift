import Documents
package import Domain
import Persistence

/// Saves or sends a report for a program and answers with the report as it then stands. Where the program may repeat its
/// request, the first answer is kept for a day and given again.
package struct WriteReportOnce {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Does what is asked and gives the report as JSON text; a request that was answered before changes nothing and gets the
    /// same text. The write, its audit entry and the kept answer are one transaction. A refused request is not kept.
    ///
    /// - Parameters:
    ///   - key: the name the program gave its request; nil: nothing is kept.
    ///   - sha256: of the request's address and body.
    /// - Throws: `InvalidInput` with field `Idempotency-Key` where the key was used for another request; else as `SaveDraft` and
    ///   `SubmitReport`.
    package func callAsFunction(
        _ address: ReportAddress,
        _ writing: ReportWriting,
        key: IdempotencyKey?,
        sha256: String,
        by actor: ReportingActor
    ) async throws -> String {
        let ahead = try await SheetReadAhead.read(address, runtime)
        return try await runtime.change(by: actor.name) { connection, at in
            let answers = AnsweredRequestStore(connection: connection)
            if let key, let known = try answers.find(key, of: actor.name, at: at) {
                guard known.sha256 == sha256 else {
                    throw InvalidInput(field: IdempotencyKey.header, "request.key_used")
                }
                return (known.answer, nil)
            }
            let draft = try DraftWriting(address, by: actor, ahead: ahead, connection: connection)
            let fact: AuditFact?
            switch writing {
            case .save(let content): fact = try SaveDraft.write(content, in: draft, by: actor, at: at).1
            case .submit(let content): fact = try SubmitReport.write(content, in: draft, by: actor, at: at).1
            }
            let answer = try Self.answer(draft)
            if let key {
                try answers.keep(AnsweredRequest(sha256: sha256, answer: answer), key, of: actor.name, at: at)
            }
            return (answer, fact)
        }
    }

    /// The report as it is stored now, on the sheet that was loaded for the writing: what is asked for did not change since.
    private static func answer(_ draft: DraftWriting) throws -> String {
        let store = ReportStore(connection: draft.connection)
        guard let report = try store.find(draft.sheet.organisation.code, in: draft.scope.round) else {
            return draft.sheet.json(events: []).text(pretty: false)
        }
        return draft.sheet.with(report).json(events: try store.events(of: report.id)).text(pretty: false)
    }
}
