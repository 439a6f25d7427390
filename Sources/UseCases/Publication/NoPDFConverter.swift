package import Domain

/// A server on which nothing makes PDFs.
package struct NoPDFConverter: PDFConverter {
    /// The refusal: there is no PDF here, and the document is there.
    package static let refusal = Refusal.conflict(Message("pdf.not_available"))

    /// A server without a converter.
    package init() {}

    /// Refuses.
    package func pdf(of document: [UInt8]) async throws -> [UInt8] { throw Self.refusal }
}
