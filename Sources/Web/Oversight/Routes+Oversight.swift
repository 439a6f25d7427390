import Domain

extension Routes {
    /// The audit log, the newest entries first; `?truoc=` is where the page begins.
    static let audit = Route.get("/quan-tri/nhat-ky", for: .role(.auditor, .administrator))
    /// The same for programs.
    static let apiAudit = Route.get(
        "/api/v1/audit",
        for: .role(.auditor, .administrator),
        query: ["before", "limit", "actor", "subject"]
    )
}
