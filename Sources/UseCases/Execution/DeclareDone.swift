import Documents
package import Domain
import Persistence

/// Declares an occurrence of a task done, with the evidence for it.
package struct DeclareDone {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the evidence, which then waits for confirmation; until then the task stays open. A task that the decision prints
    /// as done is asked for its evidence once and stays done meanwhile.
    ///
    /// - Parameter file: the document; nil where the claim has a link to it.
    /// - Returns: the number of the evidence, from 1.
    /// - Throws: `InvalidInput` as `Completion` says, and for a file that is none of the kinds or too large; `Refusal` for
    ///   somebody who does not write for a lead, and where evidence waits or was confirmed.
    @discardableResult
    package func callAsFunction(
        _ address: TaskAddress,
        _ claim: CompletionClaim,
        file: SentFile?,
        by actor: ReportingActor
    ) async throws -> Int {
        let demonstration = runtime.isDemonstration
        let proof = try file.map(Self.proof)
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try OccurrenceScope(address, connection: connection)
            try scope.requireReporter(actor.withHeritage(on: at.day, connection: connection))
            let occurrence = scope.occurrence
            switch occurrence.evidence {
            case .awaiting: throw Refusal.conflict(Message("completion.is_waiting"))
            case .confirmed: throw Refusal.conflict(Message("progress.is_done"))
            case .none, .returned: break
            }
            let completion = try Completion(claim, hasFile: proof != nil, on: at.day)
            if let file, let proof {
                try EvidenceStore(connection: connection).keep(file.bytes, sha256: proof.sha256)
            }
            let number = try CompletionStore(connection: connection).add(
                completion,
                file: proof,
                to: occurrence.id,
                by: actor.name,
                at: at,
                isIllustrative: demonstration
            )
            let store = OccurrenceStore(connection: connection)
            try store.hear(occurrence.id, percent: nil, hasBegun: true, at: at)
            try store.set(occurrence.id, evidence: .awaiting)
            var detail = [
                "number": String(number), "document": completion.documentNumber,
                "document_day": completion.documentDay.iso, "completed_on": completion.completedOn.iso,
            ]
            if let link = completion.link { detail["link"] = link }
            if let proof { detail["sha256"] = proof.sha256 }
            return (number, AuditFact(action: "task.declared_done", subject: address.subject, detail: detail))
        }
    }

    private static func proof(_ file: SentFile) throws -> CompletionFile {
        try EvidenceRule.check(size: file.bytes.count)
        let type = try EvidenceType(sniffing: file.bytes)
        let name = EvidenceName(file.name, type: type).text
        return CompletionFile(name: name, type: type, sha256: Fingerprint.sha256(file.bytes))
    }
}
