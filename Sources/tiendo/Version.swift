/// The version of the product.
enum Version {
    /// Semantic version; CHANGELOG.md says what changed.
    static let number = "0.1.0"
}
