/// An organisation as an edition prints it.
package struct PrintedOrganisation: Sendable, Hashable {
    /// The code; nil where the printed text names no organisation.
    package let code: String?
    /// The text as printed.
    package let printed: String
}
