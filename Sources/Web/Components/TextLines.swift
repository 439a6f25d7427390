/// Breaks words into the lines of a drawing, where nothing breaks them by itself.
enum TextLines {
    /// The lines, none wider than `width` by estimate; where there would be more than `most`, the last one ends with an ellipsis.
    /// A word wider than a line stands alone in it.
    static func broken(_ text: String, width: Double, fontSize: Double, most: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        let words = text.split(whereSeparator: \.isWhitespace)
        for word in words {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if line.isEmpty || TextWidth.estimate(longer, fontSize: fontSize) <= width {
                line = longer
                continue
            }
            if lines.count == most - 1 {
                lines.append(shortened(line, width: width, fontSize: fontSize))
                return lines
            }
            lines.append(line)
            line = String(word)
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static func shortened(_ line: String, width: Double, fontSize: Double) -> String {
        var words = line.split(separator: " ")
        while words.count > 1, TextWidth.estimate(words.joined(separator: " ") + "…", fontSize: fontSize) > width {
            words.removeLast()
        }
        return words.joined(separator: " ") + "…"
    }
}
