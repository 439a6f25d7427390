package import Domain
package import Persistence

/// A save that began from an older revision than the stored one: somebody else saved meanwhile, nothing was stored.
///
/// The edge shows both versions field by field and answers 409.
package struct StaleReport: Error {
    /// The report as the other person saved it.
    package let stored: StoredReport

    /// What to tell a person who sees no form.
    package func message(moment: String) -> Message {
        Message("report.stale", ["name": stored.savedBy, "moment": moment])
    }
}
