package import Domain

/// One form of a frozen edition of a periodic report, named by its content.
package struct ComposedFile: Sendable, Hashable {
    /// The form.
    package let format: ComposedFormat
    /// SHA-256 of its bytes, lower-case hexadecimal.
    package let sha256: String
    /// Its length in bytes.
    package let size: Int

    /// A form with its fingerprint.
    package init(format: ComposedFormat, sha256: String, size: Int) {
        self.format = format
        self.sha256 = sha256
        self.size = size
    }
}
