import Domain

extension RoundMove {
    /// The act in past tense, as the audit log names it.
    var word: String {
        switch self {
        case .open: "opened"
        case .close: "closed"
        case .lock: "locked"
        case .reopen: "reopened"
        }
    }
}
