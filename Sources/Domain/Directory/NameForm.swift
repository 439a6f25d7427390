import Foundation

/// Forms of a printed name that are compared with each other; marks always count, prefixes never match.
package enum NameForm {
    /// The name in one Unicode form, case, kind of dash and width of blanks, without final punctuation and trailing
    /// footnote marks such as `(*)` or `( **)`.
    package static func normalised(_ name: String) -> String {
        var text = name.precomposedStringWithCanonicalMapping.lowercased()
        text = String(text.map { "–—−‐‑".contains($0) ? "-" : $0 })
        text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while true {
            let shorter = withoutFootnote(text)
            let bare = String(shorter.reversed().drop { ".;,: ".contains($0) }.reversed())
            if bare == text { return text }
            text = bare
        }
    }

    /// The words of a name without marks, case and punctuation.
    package static func words(_ name: String) -> [String] {
        TextFolding.fold(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func withoutFootnote(_ text: String) -> String {
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            let mark = text[text.index(after: open)...].dropLast().filter { $0 != " " }
            if !mark.isEmpty, mark.allSatisfy({ $0 == "*" }) { return String(text[..<open]) }
        }
        return String(text.reversed().drop { $0 == "*" }.reversed())
    }
}
