import Domain
import Persistence

extension BackupFault {
    /// The fault as a person at the command line reads it.
    var refusal: Refusal {
        switch self {
        case .exists(let path): .conflict(Message("command.backup_exists", ["path": path]))
        case .missing(let path): .notFound(Message("command.backup_missing", ["path": path]))
        case .notOurs(let path): .conflict(Message("command.backup_not_ours", ["path": path]))
        case .damaged(let detail): .conflict(Message("command.backup_damaged", ["detail": detail]))
        case .wouldReplace: .conflict(Message("command.backup_would_replace"))
        case .programMissing(let program): .conflict(Message("command.program_missing", ["program": program]))
        case .programFailed(let program, let detail):
            .conflict(Message("command.program_failed", ["program": program, "detail": detail]))
        }
    }
}
