import ArgumentParser

/// `tiendo audit`
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Look after the audit log.",
        subcommands: [VerifyAuditCommand.self]
    )
}
