import ArgumentParser
import UseCases

/// A head of the audit log noted earlier, as typed: `1204:9f86d0…`.
struct AnchorArgument: ExpressibleByArgument {
    /// The anchor.
    let anchor: AuditAnchor

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int64(parts[0]), number >= 1, !parts[1].isEmpty else { return nil }
        anchor = AuditAnchor(number: number, hash: String(parts[1]))
    }
}
