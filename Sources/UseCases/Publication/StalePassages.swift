package import Domain
package import Persistence

/// A save that began from an older revision of a report's passages than the stored one: somebody else saved meanwhile, nothing was
/// stored.
///
/// The edge shows both versions and answers 409.
package struct StalePassages: Error {
    /// What is stored.
    package let stored: PassageRevision

    /// What to tell a person.
    package func message(moment: String) -> Message {
        Message("composed.stale", ["name": stored.savedBy, "moment": moment])
    }
}
