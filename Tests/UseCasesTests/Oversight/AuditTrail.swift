import Persistence
import UseCases

/// The audit log as a test reads it.
enum AuditTrail {
    /// The last entry: what the write before it recorded.
    static func last(
        of runtime: Runtime
    ) async throws -> (actor: String, action: String, subject: String, detail: String) {
        try await runtime.database.read { connection in
            let row = try connection.query(
                "SELECT actor, action, subject, detail FROM audit_entry ORDER BY number DESC LIMIT 1"
            )[0]
            return (try row.text(0), try row.text(1), try row.text(2), try row.text(3))
        }
    }
}
