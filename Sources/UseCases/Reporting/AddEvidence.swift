package import Domain
package import Persistence

/// Adds a file as evidence to a unit's report.
package struct AddEvidence {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the file under the SHA-256 of its content and adds it to the report, while the unit can still change that.
    ///
    /// - Parameters:
    ///   - name: what the sender calls the file.
    ///   - figure: the row of part I it proves; nil for the whole report.
    /// - Throws: `InvalidInput` with field `file` or `indicator`; `Refusal` as for `SaveDraft`, and where the report has the
    ///   same file already.
    @discardableResult
    package func callAsFunction(
        _ bytes: [UInt8],
        named name: String,
        for figure: FigureKey?,
        to address: ReportAddress,
        by actor: ReportingActor
    ) async throws -> Evidence {
        let file = try CheckedEvidence(bytes, named: name)
        return try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            try writing.require(.save, from: nil)
            let evidence = try file.store(
                for: figure,
                to: writing.sheet,
                by: actor.name,
                at: at,
                connection: connection
            )
            let detail = ["name": evidence.name, "sha256": file.sha256, "size": String(bytes.count)]
            return (evidence, AuditFact(action: "evidence.added", subject: address.subject, detail: detail))
        }
    }
}
