import Foundation

extension String {
    /// The text without blanks and line breaks at its ends, no-break and full-width ones included.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
