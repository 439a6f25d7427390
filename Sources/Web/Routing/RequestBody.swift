/// What the body of a change is.
enum RequestBody: Sendable, Equatable {
    /// A URL-encoded form of a page; JSON under `/api/`.
    case fields
    /// A form with a file of a page (`multipart/form-data`); the file itself under `/api/`.
    case file
}
