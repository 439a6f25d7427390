/// A file as somebody sent it.
package struct SentFile: Sendable, Equatable {
    /// What the sender calls it.
    package let name: String
    /// Its bytes.
    package let bytes: [UInt8]

    /// A file.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
