import Domain

/// The texts of rankings that people write: reasons and explanations.
enum RankingText {
    /// Characters a text may have.
    static let longest = 2000

    /// Reads a text; `InvalidInput` on the field where there is none or it is too long.
    ///
    /// - Parameter key: what an empty one is told.
    static func read(_ typed: String, field: String, emptyKey key: String) throws(InvalidInput) -> String {
        let text = typed.tidied
        guard !text.isEmpty else { throw InvalidInput(field: field, key) }
        guard text.count <= longest else {
            throw InvalidInput(field: field, "ranking.text_too_long", ["most": String(longest)])
        }
        return text
    }
}
