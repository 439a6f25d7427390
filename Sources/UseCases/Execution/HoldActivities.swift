import Documents
package import Domain
package import Persistence

/// Keeps an uploaded file of a lead's part for a day, so that it can be looked at before it is stored as the draft.
package struct HoldActivities {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Keeps the file under the SHA-256 of its bytes and gives that; files kept longer than a day are removed. The plan itself
    /// does not change.
    ///
    /// - Throws: as `CheckActivities`; a file that is no such form is not kept.
    package func callAsFunction(
        _ address: ImplementationAddress,
        part: OrganisationCode,
        _ bytes: [UInt8],
        name: String,
        by actor: ReportingActor
    ) async throws -> String {
        let check = try await CheckActivities(runtime: runtime)(address, part: part, bytes, name: name, by: actor)
        try await runtime.change(by: actor.name) { connection, at in
            let upload = FormUpload(
                sha256: check.sha256,
                name: name,
                content: bytes,
                uploadedBy: actor.name,
                uploadedAt: at
            )
            let expiry = Instant(milliseconds: at.milliseconds + HoldForm.holdingTime)
            let store = ImplementationUploadStore(connection: connection)
            try store.removeExpired(at: at)
            try store.hold(upload, part: part, of: address.task, planID: check.sheet.plan.id, until: expiry)
            let detail = ["file": check.sha256, "part": part.text, "faults": String(check.faults.count)]
            let fact = AuditFact(action: "implementation.uploaded", subject: address.implementation, detail: detail)
            return ((), fact)
        }
        return check.sha256
    }

    /// A file that is kept.
    ///
    /// - Throws: `Refusal.notFound` where there is none any more or the actor does not write that part.
    package func find(
        _ sha256: String,
        part: OrganisationCode,
        of address: ImplementationAddress,
        by actor: ReportingActor
    ) async throws -> FormUpload {
        let now = runtime.clock.now()
        let upload = try await runtime.database.read { connection in
            let actor = try actor.withHeritage(on: now.day, connection: connection)
            let writing = try PartWriting(address, by: actor, connection: connection)
            try writing.requirePart(part, of: actor)
            return try ImplementationUploadStore(connection: connection)
                .find(sha256, part: part, of: address.task, planID: writing.scope.plan.id, at: now)
        }
        guard let upload else { throw Refusal.notFound(Message("report_form.upload_gone")) }
        return upload
    }
}
