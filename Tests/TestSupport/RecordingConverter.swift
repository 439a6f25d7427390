import Domain
import Synchronization
import UseCases

/// A converter that makes no real PDF and counts what it was asked for.
package final class RecordingConverter: PDFConverter {
    private let count = Mutex(0)

    /// A converter that was asked for nothing yet.
    package init() {}

    /// How often it was asked.
    package var conversions: Int { count.withLock { $0 } }

    package func pdf(of document: [UInt8]) async throws -> [UInt8] {
        let number = count.withLock { count in
            count += 1
            return count
        }
        return Array("%PDF-\(number)".utf8)
    }
}
