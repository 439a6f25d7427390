import Documents
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
        try EvidenceRule.check(size: bytes.count)
        let type = try EvidenceType(sniffing: bytes)
        let sha256 = Fingerprint.sha256(bytes)
        return try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            try writing.require(.save, from: nil)
            let round = writing.scope.round
            let store = EvidenceStore(connection: connection)
            let present = try store.all(of: address.organisation, in: round)
            try EvidenceRule.check(files: present.count)
            try Self.check(figure, in: writing.sheet)
            guard !present.contains(where: { $0.sha256 == sha256 && $0.figure == figure }) else {
                throw Refusal.conflict(Message("evidence.there_already"))
            }
            let id = try store.add(
                bytes,
                sha256: sha256,
                name: EvidenceName(name, type: type),
                type: type,
                figure: figure,
                to: address.organisation,
                in: round,
                by: actor.name,
                at: at
            )
            guard let evidence = try store.find(id, of: address.organisation, in: round) else {
                throw Refusal.notFound(Message("evidence.not_found"))
            }
            let detail = ["name": evidence.name, "sha256": sha256, "size": String(bytes.count)]
            return (evidence, AuditFact(action: "evidence.added", subject: address.subject, detail: detail))
        }
    }

    private static func check(_ figure: FigureKey?, in sheet: ReportSheet) throws {
        guard let figure, !sheet.rows.contains(where: { $0.key == figure }) else { return }
        throw InvalidInput(field: "indicator", "figure.not_asked", ["code": figure.indicator.text])
    }
}
