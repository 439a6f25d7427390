/// What a report says and in which order, as a text of lines:
///
/// - `# heading`, `## heading`, `### heading`;
/// - `=== title` begins an annex, `=== ngang: title` one whose pages lie across;
/// - `{name}` alone on a line is a part that is made from the data: a table, a chart or a list;
/// - `@name title` begins a passage that the coordinator may write anew: the paragraphs below it, up to a line of another kind,
///   are what it says until then;
/// - any other line is a paragraph, in which `[name]` stands for a field;
/// - lines that begin with `//` and empty lines say nothing.
package struct ReportTemplate: Sendable, Hashable {
    /// A line that says something.
    package enum Line: Sendable, Hashable {
        /// A heading of a level.
        case heading(Int, [PassageText.Piece])
        /// A paragraph.
        case paragraph([PassageText.Piece])
        /// A part made from the data, by its name.
        case part(String)
        /// A passage, by its name.
        case passage(String)
    }

    /// An annex.
    package struct Annex: Sendable, Hashable {
        /// Its title.
        package let title: String
        /// True where its pages lie across.
        package let isLandscape: Bool
        /// Its lines.
        package fileprivate(set) var lines: [Line] = []
    }

    /// The lines of the text.
    package private(set) var lines: [Line] = []
    /// The annexes.
    package private(set) var annexes: [Annex] = []
    /// The passages, in the order of the text.
    package private(set) var passages: [ReportPassage] = []

    private static let across = "ngang:"
    /// True while paragraphs belong to the last passage.
    private var isInPassage = false

    /// Reads a template.
    ///
    /// - Parameters:
    ///   - name: what the template is called in faults.
    ///   - fields: the names of the fields there are.
    ///   - parts: the names of the parts there are.
    /// - Throws: `InvalidInput` with every unknown field and part, every passage named twice or not at all and every bracket left
    ///   open: `name`, line, what was read, what is known.
    package init(_ text: String, name: String, fields: Set<String>, parts: Set<String>) throws(InvalidInput) {
        var problems: [InputProblem] = []
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmed
            guard !line.isEmpty, !line.hasPrefix("//") else { continue }
            let faults = read(line, number: index + 1, fields: fields, parts: parts)
            problems += faults.map { InputProblem(field: name, message: $0) }
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
    }

    /// Takes a line in; gives what is wrong with it.
    private mutating func read(_ line: String, number: Int, fields: Set<String>, parts: Set<String>) -> [Message] {
        if line.hasPrefix("===") {
            begin(annex: line.dropFirst(3).trimmed)
            return []
        }
        if line.hasPrefix("{"), line.hasSuffix("}") {
            let part = String(line.dropFirst().dropLast())
            add(.part(part))
            guard !parts.contains(part) else { return [] }
            let known = PassageText.list(parts, "{", "}")
            return [Message("template.unknown_part", ["line": String(number), "read": line, "known": known])]
        }
        if line.hasPrefix("@") { return begin(passage: line, number: number) }
        let level = line.prefix { $0 == "#" }.count
        let words = line.dropFirst(level).trimmed
        let faults = PassageText.problems(ofLine: words, number: number, fields: fields)
        guard faults.isEmpty, let pieces = PassageText.pieces(of: words) else { return faults }
        if level > 0 {
            add(.heading(min(level, 3), pieces))
        } else if isInPassage, let passage = passages.popLast() {
            let standard = passage.standard.isEmpty ? words : passage.standard + "\n" + words
            passages.append(ReportPassage(name: passage.name, title: passage.title, standard: standard))
        } else {
            add(.paragraph(pieces))
        }
        return []
    }

    private mutating func begin(annex title: String) {
        let isAcross = title.hasPrefix(Self.across)
        isInPassage = false
        annexes.append(
            Annex(title: isAcross ? title.dropFirst(Self.across.count).trimmed : title, isLandscape: isAcross)
        )
    }

    private mutating func begin(passage line: String, number: Int) -> [Message] {
        let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(\.trimmed)
        guard let name = words.first, words.count == 2, name.allSatisfy(Self.isOfName),
            !passages.contains(where: { $0.name == name })
        else { return [Message("template.passage_unnamed", ["line": String(number), "read": line])] }
        add(.passage(name))
        passages.append(ReportPassage(name: name, title: words[1], standard: ""))
        isInPassage = true
        return []
    }

    private static func isOfName(_ letter: Character) -> Bool {
        letter.isASCII && (letter.isLowercase || letter.isNumber || letter == "_")
    }

    private mutating func add(_ line: Line) {
        isInPassage = false
        if annexes.isEmpty { lines.append(line) } else { annexes[annexes.count - 1].lines.append(line) }
    }
}
