/// A file that came with a form.
struct UploadedFile: Sendable, Equatable {
    /// The name of the field it was chosen in.
    let field: String
    /// Its name without folders, as the sender wrote it.
    let name: String
    /// Its bytes.
    let content: [UInt8]
}
