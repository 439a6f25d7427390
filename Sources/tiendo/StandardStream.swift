import Foundation

/// Where a command writes: results to standard output, reasons to standard error.
enum StandardStream {
    /// For results.
    case output
    /// For reasons, questions and logs.
    case error

    /// Writes text as it is.
    func write(_ text: String) { write(bytes: Array(text.utf8)) }

    /// Writes bytes as they are.
    func write(bytes: [UInt8]) {
        let handle = self == .output ? FileHandle.standardOutput : FileHandle.standardError
        try? handle.write(contentsOf: Data(bytes))
    }
}
