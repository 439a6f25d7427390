package import Domain
import Persistence

extension ComposedSheet {
    /// The report in a form.
    ///
    /// - Throws: `Refusal.conflict` where a PDF is asked for and none can be made.
    package func bytes(_ format: ComposedFormat, runtime: Runtime) async throws -> [UInt8] {
        let bytes = try frozenBytes(format)
        return format == .pdf ? try await runtime.pdf.pdf(of: bytes) : bytes
    }
}
