import Foundation

/// The words of a passage: a paragraph a line, in which `[name]` stands for a field and so for a number with its source.
package enum PassageText {
    /// The most characters a passage may have.
    package static let longest = 20_000

    /// A piece of a line.
    package enum Piece: Sendable, Hashable {
        /// Words.
        case words(String)
        /// A field by its name.
        case field(String)
    }

    /// The same in NFC with line feeds only, without outer blank space.
    package static func tidied(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The paragraphs of a text, each in pieces; lines without words are left out. An open bracket that never closes is words:
    /// `problems` tells of it.
    package static func paragraphs(of text: String) -> [[Piece]] {
        text.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.map { pieces(of: $0) ?? [.words($0)] }
    }

    /// What is wrong with a text, by line: brackets left open, fields there are not, too many characters.
    ///
    /// - Parameters:
    ///   - field: the name faults are told under.
    ///   - fields: the names of the fields there are.
    package static func problems(in text: String, field: String, fields: Set<String>) -> [InputProblem] {
        guard text.count <= longest else {
            let values = ["count": String(text.count), "most": String(longest)]
            return [InputProblem(field: field, message: Message("template.passage_too_long", values))]
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            problems(ofLine: line.trimmed, number: index + 1, fields: fields).map {
                InputProblem(field: field, message: $0)
            }
        }
    }

    static func problems(ofLine line: String, number: Int, fields: Set<String>) -> [Message] {
        guard let pieces = pieces(of: line) else {
            return [Message("template.open_bracket", ["line": String(number), "read": line])]
        }
        return pieces.compactMap { piece in
            guard case .field(let field) = piece, !fields.contains(field) else { return nil }
            let values = ["line": String(number), "read": "[\(field)]", "known": list(fields, "[", "]")]
            return Message("template.unknown_field", values)
        }
    }

    /// The numbers in the words of a text, as typed: those that no field gives and so no source stands behind.
    package static func typedNumbers(in text: String) -> [String] {
        paragraphs(of: text).joined().flatMap { piece -> [String] in
            guard case .words(let words) = piece else { return [] }
            return words.matches(of: /\d[\d.,]*\d%?|\d%?/).map { String($0.output) }
        }
    }

    /// Words and fields of a line; nil where a bracket is left open.
    static func pieces(of line: String) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = line[...]
        while let open = rest.firstIndex(of: "[") {
            guard let close = rest[open...].firstIndex(of: "]") else { return nil }
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            pieces.append(.field(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }

    /// The names that are words, in order; those of indicators are their codes and too many to list.
    static func list(_ names: Set<String>, _ open: String, _ close: String) -> String {
        names.filter { $0.first?.isNumber == false }.sorted().map { open + $0 + close }.joined(separator: ", ")
    }
}
