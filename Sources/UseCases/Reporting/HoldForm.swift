import Documents
package import Domain
package import Persistence

/// Keeps an uploaded Phụ lục 01 file for a day, so that it can be looked at before it is stored as the draft.
package struct HoldForm {
    /// How long an uploaded file is kept, in milliseconds: a day.
    package static let holdingTime: Int64 = 86_400_000
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Keeps the file under the SHA-256 of its bytes and gives that; files kept longer than a day are removed. The report
    /// itself does not change.
    ///
    /// - Throws: as `CheckForm`; a file that is no such form is not kept.
    package func callAsFunction(
        _ address: ReportAddress,
        _ bytes: [UInt8],
        name: String,
        by actor: ReportingActor
    ) async throws -> String {
        let check = try await CheckForm(runtime: runtime)(address, bytes, name: name, by: actor)
        try await runtime.change(by: actor.name) { connection, at in
            let upload = FormUpload(
                sha256: check.sha256,
                name: name,
                content: bytes,
                uploadedBy: actor.name,
                uploadedAt: at
            )
            let expiry = Instant(milliseconds: at.milliseconds + Self.holdingTime)
            let store = FormUploadStore(connection: connection)
            try store.removeExpired(at: at)
            try store.hold(upload, of: address.organisation, in: check.sheet.round, until: expiry)
            let detail = ["file": check.sha256, "faults": String(check.faults.count)]
            return ((), AuditFact(action: "form.uploaded", subject: address.subject, detail: detail))
        }
        return check.sha256
    }

    /// A file that is kept.
    ///
    /// - Throws: `Refusal.notFound` where there is none any more or the actor does not write for the unit.
    package func find(_ sha256: String, of address: ReportAddress, by actor: ReportingActor) async throws -> FormUpload
    {
        guard actor.writes(for: address.organisation) else { throw ReportingScope.noReport }
        let now = runtime.clock.now()
        let upload = try await runtime.database.read { connection in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            return try FormUploadStore(connection: connection)
                .find(sha256, of: address.organisation, in: scope.round, at: now)
        }
        guard let upload else { throw Refusal.notFound(Message("report_form.upload_gone")) }
        return upload
    }
}
