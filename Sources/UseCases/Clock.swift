package import Domain

/// Tells the time. The only source of "now" in the product; deadlines use the server's.
package protocol Clock: Sendable {
    /// The present moment.
    func now() -> Instant
}
