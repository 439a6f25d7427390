package import Domain
package import Persistence

/// A save that began from an older state of the part than the stored one: somebody else saved meanwhile, nothing was stored.
///
/// The edge shows both versions field by field and answers 409.
package struct StalePart: Error {
    /// The version as it is stored.
    package let version: ImplementationVersion
    /// The part's rows as the other person saved them.
    package let rows: [TypedActivity]
    /// Who saved it, when, as which revision; nil where a new version was begun and nobody has saved the part in it.
    package let stored: ImplementationPart?

    /// What to tell a person who sees no form.
    package func message(moment: String) -> Message {
        Message("implementation.stale", ["name": stored?.savedBy ?? version.begunBy, "moment": moment])
    }
}
