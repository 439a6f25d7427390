import Domain

/// Who reads the audit log.
enum AuditRules {
    /// The roles that may (domain rules, section 10).
    static let readers: [Role] = [.auditor, .administrator]
    /// Entries a page.
    static let pageSize = 100
}
