import Persistence

extension StoredAccount {
    /// The message key of what the account can do now.
    var stateKey: String {
        if disabledAt != nil { return "access.state_disabled" }
        return passwordHash == nil ? "access.state_no_password" : "access.state_active"
    }
}
