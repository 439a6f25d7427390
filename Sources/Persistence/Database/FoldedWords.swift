internal import Domain

/// What a person typed into a search field as patterns for `LIKE … ESCAPE '\'` on a folded column: one a word, all of
/// which must match. Wild cards in the words are taken literally.
struct FoldedWords {
    /// The patterns; empty where nothing was typed. At most eight words are looked at.
    let patterns: [String]

    init(_ typed: String) {
        patterns = TextFolding.fold(typed).split(separator: " ").prefix(8).map { word in
            var pattern = "%"
            for character in word {
                if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
                pattern.append(character)
            }
            return pattern + "%"
        }
    }
}
