package import Domain

/// Things that can be found, with the texts they are found by.
package struct SearchTexts: Sendable {
    private var hits: [SearchHit] = []
    private var codes: [String] = []
    private var texts = FoldedTexts()

    /// Nothing to be found.
    package init() {}

    /// The one of a code; nil where there is none.
    package subscript(code: String) -> SearchHit? { hits.first { $0.code == code } }

    /// Adds one after the others.
    ///
    /// - Parameter folded: its text, folded already.
    package mutating func append(_ hit: SearchHit, folded: String) {
        hits.append(hit)
        codes.append(TextFolding.fold(hit.code))
        texts.append(folded)
    }

    /// What was typed, found: what has it as its code or begins its code with it (`1.7` of `1.7.1`, `749` of `749-01`) before what has
    /// all its words.
    package func found(_ search: SearchWords, _ spelling: Spelling) -> [SearchHit] {
        let coded = search.folded.contains(" ") ? [] : codes.indices.filter { isCode(search.folded, at: $0) }
        let named = texts.places(of: search, spelling)
        guard !coded.isEmpty else { return named.map { hits[$0] } }
        let seen = Set(coded)
        return (coded + named.filter { !seen.contains($0) }).map { hits[$0] }
    }

    private func isCode(_ typed: String, at place: Int) -> Bool {
        let code = codes[place].utf8
        guard code.starts(with: typed.utf8) else { return false }
        guard let next = code.dropFirst(typed.utf8.count).first else { return true }
        return hits[place].kind != .organisation && (next == UInt8(ascii: ".") || next == UInt8(ascii: "-"))
    }
}
