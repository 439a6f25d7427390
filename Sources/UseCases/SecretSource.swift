/// Gives unguessable secrets: session tokens, CSRF tokens, salts, one-time links.
package protocol SecretSource: Sendable {
    /// So many random bytes from a cryptographic source.
    func bytes(_ count: Int) -> [UInt8]
}
