import Documents
import Persistence

extension ComposedSheet {
    /// The report in a form.
    ///
    /// - Throws: `Refusal.conflict` where a PDF is asked for and none can be made.
    package func bytes(_ format: ComposedFormat, runtime: Runtime) async throws -> [UInt8] {
        switch format {
        case .docx: try word()
        case .pdf: try await runtime.pdf.pdf(of: word())
        case .xlsx: try workbook()
        case .json: report.json(of: plan.code).bytes() + [10]
        }
    }
}
