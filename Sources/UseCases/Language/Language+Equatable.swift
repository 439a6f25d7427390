extension Language: Equatable {
    /// The server speaks each language with one set of texts, so the code says it all.
    package static func == (one: Language, other: Language) -> Bool { one.code == other.code }
}
