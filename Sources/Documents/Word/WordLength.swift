/// A length on paper; a word-processing document counts in twentieths of a point.
package struct WordLength: Sendable, Hashable {
    /// Twentieths of a point.
    package let twips: Int

    /// No length.
    package static let zero = WordLength(twips: 0)

    /// So many twentieths of a point.
    static func twips(_ count: Int) -> WordLength { WordLength(twips: count) }

    private init(twips: Int) {
        self.twips = twips
    }

    /// So many points; a point is 1/72 of an inch.
    package static func points(_ value: Double) -> WordLength { WordLength(twips: Int((value * 20).rounded())) }

    /// So many millimetres.
    package static func millimetres(_ value: Double) -> WordLength {
        WordLength(twips: Int((value * 1440 / 25.4).rounded()))
    }

    /// A part of it, in parts of a whole; zero where the whole is.
    package func part(_ share: Int, of whole: Int) -> WordLength {
        WordLength(twips: whole == 0 ? 0 : twips * share / whole)
    }

    /// The difference, never below zero.
    package static func - (left: WordLength, right: WordLength) -> WordLength {
        WordLength(twips: max(0, left.twips - right.twips))
    }

    /// As the file writes it.
    var word: String { String(twips) }
}
