package import Domain

/// A language of the interface: texts by key, from `Language/vi.json` or `Language/en.json`.
package struct Language: Sendable {
    /// `vi` or `en`, as in the `lang` attribute.
    package let code: String
    let texts: [String: String]

    init(code: String, texts: [String: String]) {
        self.code = code
        self.texts = texts
    }

    /// The sentence of a message, with its values filled in; the key itself where the text is missing.
    package func text(_ message: Message) -> String {
        guard let text = texts[message.key] else { return message.key }
        guard !message.values.isEmpty || !message.words.isEmpty else { return text }
        var filled = ""
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = String(Substring(rest[rest.index(after: open)..<close]))
            filled += Substring(rest[..<open])
            filled += message.words[name].map { self.text($0) } ?? message.values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + Substring(rest)
    }

    /// The sentence of a key without values.
    package func text(_ key: String) -> String { texts[key] ?? key }
}
