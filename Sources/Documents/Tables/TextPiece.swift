/// A part of a text that fits one row of a sheet: no row is higher than 409 points, and what stands beyond is not printed.
struct TextPiece: Equatable {
    /// What stood between the piece before and this one; nil for the first.
    let joint: TextJoint?
    /// What it says.
    let text: String

    /// A text in pieces, of which the first holds all of it where it is short enough. Joined again they are the text, character by
    /// character.
    ///
    /// - Parameters:
    ///   - width: of the cell, in characters.
    ///   - whole: the lines up to which the text stays whole.
    ///   - most: the lines of a piece otherwise.
    static func all(of text: String, width: Double, whole: Int, most: Int) -> [TextPiece] {
        guard lines(of: text, width: width) > whole else { return [TextPiece(joint: nil, text: text)] }
        var pieces: [TextPiece] = []
        var joint: TextJoint?
        var said = ""
        var count = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let parts = broken(line, into: Double(most) * width)
            for (part, between) in parts {
                let height = lines(of: part, width: width)
                let before = between ?? (number == 0 ? nil : .line)
                if number > 0 || between != nil, before == .line, count + height <= most {
                    said += "\n" + part
                    count += height
                    continue
                }
                if let before {
                    pieces.append(TextPiece(joint: joint, text: said))
                    joint = before
                }
                (said, count) = (String(part), height)
            }
        }
        return pieces + [TextPiece(joint: joint, text: said)]
    }

    /// The text of pieces.
    static func joined(_ pieces: [TextPiece]) -> String {
        pieces.reduce(into: "") { $0 += ($1.joint?.separator ?? "") + $1.text }
    }

    /// How many lines a text takes in a cell.
    static func lines(of text: some StringProtocol, width: Double) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + max(1, Int((extent(of: $1) / width).rounded(.up))) }
    }

    /// How wide a line is, in characters of average width.
    private static func extent(of line: some StringProtocol) -> Double { line.reduce(0) { $0 + extent(of: $1) } }

    /// How wide a character is reckoned, so that no line is cut: a capital is half as wide again as a small letter.
    private static func extent(of character: Character) -> Double { character.isUppercase ? 1.6 : 1.1 }

    /// A line in parts of at most so wide, broken at blanks where there are any; what stood before each, nil for the first.
    private static func broken(_ line: Substring, into most: Double) -> [(Substring, TextJoint?)] {
        var parts: [(Substring, TextJoint?)] = []
        var (start, joint): (Substring.Index, TextJoint?) = (line.startIndex, nil)
        var (reached, room) = (start, most)
        while reached < line.endIndex {
            room -= extent(of: line[reached])
            guard room < 0, reached > start else {
                reached = line.index(after: reached)
                continue
            }
            if let blank = line[start...reached].lastIndex(of: " "), blank > start {
                parts.append((line[start..<blank], joint))
                (start, joint) = (line.index(after: blank), .blank)
            } else {
                parts.append((line[start..<reached], joint))
                (start, joint) = (reached, .more)
            }
            (reached, room) = (start, most)
        }
        return parts + [(line[start...], joint)]
    }
}
