/// How strictly a typed word must be a word of a text.
package enum Spelling: Sendable, CaseIterable {
    /// The typed word is a word of the text or begins one.
    case asTyped
    /// Or it is one with slips of typing, as `TypingSlip` allows: the words that no text has as typed, else all.
    case withSlips
}
