/// Secrets from the operating system's cryptographic source.
package struct SystemSecrets: SecretSource {
    /// The one source.
    package init() {}

    package func bytes(_ count: Int) -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
    }
}
