/// How strictly a typed word must be a word of a text.
package enum Spelling: Sendable, CaseIterable {
    /// The typed word is a word of the text or begins one.
    case asTyped
    /// Or it is one with slips of typing, as `TypingSlip` allows.
    case withSlips
}
