import Documents

extension Language {
    /// Vietnamese, the first language; from `Language/vi.json`.
    package static let vietnamese = Language(code: "vi", embedded: PackageResources.vi_json)
    /// English; from `Language/en.json`.
    package static let english = Language(code: "en", embedded: PackageResources.en_json)
    /// Every language of the interface, the first one first.
    package static let all = [vietnamese, english]

    /// The language of a `lang` attribute, cookie or address; nil for any other word.
    package static func find(_ code: String) -> Language? { all.first { $0.code == code } }

    /// Every key that has a text, for the check that holds the languages together.
    package var keys: Set<String> { Set(texts.keys) }

    /// A file that cannot be read leaves no texts; a test reads both.
    private init(code: String, embedded bytes: [UInt8]) {
        let members = (try? JSONValue(reading: bytes))?.members ?? []
        var texts: [String: String] = [:]
        texts.reserveCapacity(members.count)
        for (key, value) in members { texts[key] = value.text }
        self.init(code: code, texts: texts)
    }
}
