/// A text for a person as a key of `Language/*.json` and the values its placeholders take.
///
/// The Domain never holds a sentence: the edge that talks to a person resolves the key in that person's language.
package struct Message: Sendable, Hashable {
    /// The key in `Language/vi.json` and `Language/en.json`, e.g. `number.two_readings`.
    package let key: String
    /// Values for the `{name}` placeholders of the text.
    package let values: [String: String]
    /// Placeholders that are filled with the text of another key, e.g. the word for a unit.
    package let words: [String: String]

    /// Names a text and fills its placeholders.
    package init(_ key: String, _ values: [String: String] = [:], words: [String: String] = [:]) {
        self.key = key
        self.values = values
        self.words = words
    }
}
