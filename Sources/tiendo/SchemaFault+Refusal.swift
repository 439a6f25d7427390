import Domain
import Persistence

extension SchemaFault {
    /// The fault as a person at the command line reads it.
    var refusal: Refusal {
        switch self {
        case .older(let found, let known):
            .conflict(Message("command.schema_older", ["found": String(found), "known": String(known)]))
        case .newer(let found, let known):
            .conflict(Message("command.schema_newer", ["found": String(found), "known": String(known)]))
        case .changed(let number, let name):
            .conflict(Message("command.schema_changed", ["number": String(number), "name": name]))
        }
    }
}
