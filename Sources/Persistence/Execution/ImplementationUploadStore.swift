package import Domain

/// Uploaded files of leads' parts that wait to be confirmed, over one connection.
package struct ImplementationUploadStore {
    private let connection: any Connection

    /// The store as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Keeps a file until an instant; the same bytes of a task and lead are kept once.
    package func hold(
        _ upload: FormUpload,
        part: OrganisationCode,
        of task: TaskCode,
        planID: Int64,
        until expiry: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO implementation_upload (plan_id, task_code, organisation_code, sha256, name, content, uploaded_by,
                uploaded_at, expires_at)
            VALUES (\(planID), \(task), \(part), \(upload.sha256), \(upload.name), \(upload.content),
                \(upload.uploadedBy), \(upload.uploadedAt), \(expiry))
            ON CONFLICT (plan_id, task_code, organisation_code, sha256) DO UPDATE SET name = excluded.name,
                uploaded_by = excluded.uploaded_by, uploaded_at = excluded.uploaded_at,
                expires_at = excluded.expires_at
            """
        )
    }

    /// The file of a task and lead with that SHA-256 that is still kept at an instant; nil where there is none.
    package func find(
        _ sha256: String,
        part: OrganisationCode,
        of task: TaskCode,
        planID: Int64,
        at instant: Instant
    ) throws -> FormUpload? {
        try connection.query(
            """
            SELECT name, content, uploaded_by, uploaded_at FROM implementation_upload
            WHERE plan_id = \(planID) AND task_code = \(task) AND organisation_code = \(part) AND sha256 = \(sha256)
                AND expires_at > \(instant)
            """
        ).first.map { row in
            FormUpload(
                sha256: sha256,
                name: try row.text(0),
                content: try row.bytes(1),
                uploadedBy: try row.text(2),
                uploadedAt: try row.instant(3)
            )
        }
    }

    /// Removes the files whose time is over.
    package func removeExpired(at instant: Instant) throws {
        try connection.execute("DELETE FROM implementation_upload WHERE expires_at <= \(instant)")
    }
}
