package import Domain

/// A form filled in as a workbook as it was uploaded, waiting to be confirmed.
package struct FormUpload: Sendable, Hashable {
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    package let sha256: String
    /// The file's name.
    package let name: String
    /// Its bytes.
    package let content: [UInt8]
    /// Who uploaded it.
    package let uploadedBy: String
    /// When.
    package let uploadedAt: Instant

    /// An uploaded file.
    package init(sha256: String, name: String, content: [UInt8], uploadedBy: String, uploadedAt: Instant) {
        self.sha256 = sha256
        self.name = name
        self.content = content
        self.uploadedBy = uploadedBy
        self.uploadedAt = uploadedAt
    }
}
