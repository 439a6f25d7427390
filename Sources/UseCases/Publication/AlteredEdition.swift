/// A frozen edition whose bytes are no longer those that were frozen: a fault of whoever touched the database (500).
package struct AlteredEdition: Error, CustomStringConvertible {
    /// The edition and its form, for the log.
    package let description: String

    init(_ subject: String, _ format: String) {
        description = "\(subject), \(format): the content does not have the SHA-256 it was frozen with"
    }
}
