/// Makes a PDF of a document of a word processor.
package protocol PDFConverter: Sendable {
    /// The PDF of a document (.docx), with its fonts in it.
    ///
    /// - Throws: `Refusal.conflict` where the converter is not installed, took too long or gave nothing; the document itself is
    ///   there in any case.
    func pdf(of document: [UInt8]) async throws -> [UInt8]
}
