/// How much evidence a report may carry.
package enum EvidenceRule {
    /// The most bytes of a file.
    package static let greatestSize = 20_000_000
    /// The most files of a report.
    package static let mostFiles = 50

    /// Refuses a file that is empty or too large.
    package static func check(size: Int) throws(InvalidInput) {
        if size == 0 { throw InvalidInput(field: "file", "evidence.empty") }
        guard size <= greatestSize else {
            throw InvalidInput(field: "file", "evidence.too_large", ["most": "20"])
        }
    }

    /// Refuses another file where the report has as many as it may.
    package static func check(files: Int) throws(InvalidInput) {
        guard files < mostFiles else {
            throw InvalidInput(field: "file", "evidence.too_many", ["most": "\(mostFiles)"])
        }
    }
}
