package import Domain

extension OfficialDocument {
    /// The document as a file of a word processor (.docx); the same value gives the same bytes.
    ///
    /// - Parameter words: the texts of the keys `official.…`.
    package func word(_ words: @escaping (Message) -> String) throws -> [UInt8] {
        try OfficialLayout(self, words).document.bytes()
    }
}
