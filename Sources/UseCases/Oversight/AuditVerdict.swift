/// What a check of the audit log found.
package struct AuditVerdict: Sendable, Equatable {
    /// How many entries were read and found good, from the first on.
    package let goodEntries: Int64
    /// The number of the last good entry; 0 where there is none.
    package let headNumber: Int64
    /// The hash of the last good entry. Noted elsewhere, it is the anchor that shows a cut-off end later.
    package let headHash: String
    /// The first thing that is wrong; nil where nothing is.
    package let fault: AuditFault?
}
