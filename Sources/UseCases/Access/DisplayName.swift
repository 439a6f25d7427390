import Domain
import Foundation

/// The rule for names that people are shown under.
enum DisplayName {
    /// The name in NFC without spaces around it; `InvalidInput` with field `display_name` where 1 to 120 characters are not left.
    static func checked(_ text: String) throws(InvalidInput) -> String {
        let name = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...120).contains(name.count), !name.unicodeScalars.contains(where: { $0.value < 32 }) else {
            throw InvalidInput(field: "display_name", "access.display_name_length", ["longest": "120"])
        }
        return name
    }
}
