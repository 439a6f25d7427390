/// What a report says and in which order, as a text of lines:
///
/// - `# heading`, `## heading`, `### heading`;
/// - `=== title` begins an annex, `=== ngang: title` one whose pages lie across;
/// - `{name}` alone on a line is a part that is made from the data: a table or a list;
/// - any other line is a paragraph, in which `[name]` stands for a field;
/// - lines that begin with `//` and empty lines say nothing.
package struct ReportTemplate: Sendable, Hashable {
    /// A piece of a line.
    package enum Piece: Sendable, Hashable {
        /// Words.
        case words(String)
        /// A field by its name.
        case field(String)
    }

    /// A line that says something.
    package enum Line: Sendable, Hashable {
        /// A heading of a level.
        case heading(Int, [Piece])
        /// A paragraph.
        case paragraph([Piece])
        /// A part made from the data, by its name.
        case part(String)
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

    private static let across = "ngang:"

    /// Reads a template.
    ///
    /// - Parameters:
    ///   - name: what the template is called in faults.
    ///   - fields: the names of the fields there are.
    ///   - parts: the names of the parts there are.
    /// - Throws: `InvalidInput` with every unknown field and part and every bracket left open: `name`, line, what was read, what
    ///   is known.
    package init(_ text: String, name: String, fields: Set<String>, parts: Set<String>) throws(InvalidInput) {
        var problems: [InputProblem] = []
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmed
            guard !line.isEmpty, !line.hasPrefix("//") else { continue }
            func refuse(_ key: String, _ values: [String: String]) {
                problems.append(
                    InputProblem(field: name, message: Message(key, values.merging(["line": "\(index + 1)"]) { $1 }))
                )
            }
            if line.hasPrefix("===") {
                let title = line.dropFirst(3).trimmed
                let isAcross = title.hasPrefix(Self.across)
                annexes.append(
                    Annex(
                        title: isAcross ? title.dropFirst(Self.across.count).trimmed : title,
                        isLandscape: isAcross
                    )
                )
                continue
            }
            if line.hasPrefix("{"), line.hasSuffix("}") {
                let part = String(line.dropFirst().dropLast())
                if !parts.contains(part) {
                    refuse("template.unknown_part", ["read": line, "known": Self.list(parts, "{", "}")])
                }
                add(.part(part))
                continue
            }
            guard let pieces = Self.pieces(of: line.drop { $0 == "#" }.trimmed) else {
                refuse("template.open_bracket", ["read": line])
                continue
            }
            for case .field(let field) in pieces where !fields.contains(field) {
                refuse("template.unknown_field", ["read": "[\(field)]", "known": Self.list(fields, "[", "]")])
            }
            let level = line.prefix { $0 == "#" }.count
            add(level > 0 ? .heading(min(level, 3), pieces) : .paragraph(pieces))
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
    }

    private mutating func add(_ line: Line) {
        if annexes.isEmpty { lines.append(line) } else { annexes[annexes.count - 1].lines.append(line) }
    }

    private static func list(_ names: Set<String>, _ open: String, _ close: String) -> String {
        names.sorted().map { open + $0 + close }.joined(separator: ", ")
    }

    /// Words and fields of a line; nil where a bracket is left open.
    private static func pieces(of line: String) -> [Piece]? {
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
}
