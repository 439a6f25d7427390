import Foundation

extension String {
    /// In composed form (NFC), without blanks around it.
    var tidied: String { precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines) }
}
