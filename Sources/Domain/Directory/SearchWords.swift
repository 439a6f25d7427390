/// What a person typed into a search field, as words without marks, case and punctuation (`TextFolding`).
package struct SearchWords: Sendable, Hashable {
    /// The most words that are looked at.
    package static let most = 8

    /// The words in typed order, each not empty; none where nothing but blanks and signs was typed.
    package let words: [[UInt8]]
    /// All that was typed, folded: `1.7.1`, `749/qd-ttg`. What is compared with codes.
    package let folded: String

    /// Reads what was typed.
    package init(_ typed: String) {
        folded = TextFolding.fold(typed)
        words = FoldedTexts.bare(folded).split(separator: FoldedTexts.blank).prefix(Self.most).map(Array.init)
    }

    /// True where there is nothing to look for.
    package var isEmpty: Bool { words.isEmpty }
}
