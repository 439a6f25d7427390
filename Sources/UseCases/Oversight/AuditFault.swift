/// The first thing that is wrong with an audit log.
package enum AuditFault: Sendable, Equatable {
    /// This entry's content is not what its hash was made of.
    case changed(number: Int64)
    /// The entry that should come here is missing; the next one found has number `found`.
    case missing(number: Int64, found: Int64)
    /// This entry does not follow the one before it: entries were put in, exchanged or made anew.
    case unlinked(number: Int64)
    /// The log ends before the anchor that was noted earlier, or has another entry there.
    case anchorLost(number: Int64)

    /// The number of the entry the fault is at.
    package var number: Int64 {
        switch self {
        case .changed(let number), .missing(let number, _), .unlinked(let number), .anchorLost(let number): number
        }
    }

    /// What to tell a person, as a message key.
    package var key: String {
        switch self {
        case .changed: "audit.fault_changed"
        case .missing: "audit.fault_missing"
        case .unlinked: "audit.fault_unlinked"
        case .anchorLost: "audit.fault_anchor_lost"
        }
    }
}
