package import Domain
package import Persistence

/// Gives an official letter as it was made.
package struct ReadLetter: Sendable {
    private let runtime: Runtime

    /// The refusal of a letter that does not exist.
    static let unknown = Refusal.notFound(Message("letter.unknown"))

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The letter and its bytes in a form. The PDF is made when it is first asked for, and kept: from then on it is the same.
    ///
    /// - Throws: `Refusal` where the actor does not read every report of the plan, there is no such letter, or no PDF can be made.
    package func callAsFunction(
        _ id: Int64,
        of plan: PlanCode,
        as format: DocumentFormat,
        by actor: ReportingActor
    ) async throws -> (letter: StoredLetter, bytes: [UInt8]) {
        let (letter, document, pdf) = try await load(id, of: plan, by: actor)
        switch format {
        case .docx: return (letter, document)
        case .pdf:
            if let pdf { return (letter, pdf) }
            return (letter, try await keep(try await runtime.pdf.pdf(of: document), of: letter, in: plan, by: actor))
        }
    }

    private func load(
        _ id: Int64,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> (StoredLetter, [UInt8], [UInt8]?) {
        try await runtime.database.read { connection in
            let plan = try LetterAccess.plan(plan, readBy: actor, connection: connection)
            let store = LetterStore(connection: connection)
            guard let letter = try store.find(id, planID: plan.id),
                let document = try store.content(sha256: letter.sha256)
            else { throw Self.unknown }
            return (letter, document, try letter.pdfSHA256.flatMap { try store.content(sha256: $0) })
        }
    }

    /// Keeps a PDF unless somebody else did meanwhile; gives the one that is kept.
    private func keep(
        _ pdf: [UInt8],
        of letter: StoredLetter,
        in plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> [UInt8] {
        try await runtime.change(by: actor.name) { connection, _ in
            let plan = try LetterAccess.plan(plan, readBy: actor, connection: connection)
            let store = LetterStore(connection: connection)
            if let kept = try store.find(letter.id, planID: plan.id)?.pdfSHA256 {
                return (try store.content(sha256: kept) ?? pdf, nil)
            }
            let sha256 = Fingerprint.sha256(pdf)
            try store.add(pdf: pdf, sha256: sha256, to: letter.id)
            let subject = "plan/\(plan.code)/letter/\(letter.id)"
            return (pdf, AuditFact(action: "letter.converted", subject: subject, detail: ["sha256": sha256]))
        }
    }
}
