import Foundation

/// Text in a header of a message (RFC 2047).
enum EncodedWord {
    /// The most bytes of UTF-8 a word carries: 60 characters of base64, so that a word stays below 75.
    private static let longest = 45

    /// A header's text on lines of at most 78 characters: as it is where it is short and ASCII, else in words of base64
    /// UTF-8, cut between characters.
    ///
    /// - Parameters:
    ///   - start: how many characters stand before it on its first line.
    ///   - always: true where ASCII has to be encoded too because some of it has a meaning there.
    static func text(_ text: String, after start: Int, always: Bool = false) -> String {
        let line = oneLine(text)
        let isPlain = line.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !line.contains("=?")
        if isPlain, !always, line.utf8.count + start <= 78 { return line }
        var words: [String] = []
        var current = ""
        for character in line {
            let room = words.isEmpty ? longest - start : longest
            if !current.isEmpty, current.utf8.count + character.utf8.count > max(12, room) {
                words.append(word(current))
                current = ""
            }
            current.append(character)
        }
        return (words + [word(current)]).joined(separator: "\r\n ")
    }

    /// The text without anything that could end the line: every control character becomes a space.
    static func oneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let breaks =
                        scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
                    return breaks ? " " : scalar
                }
            )
        )
    }

    private static func word(_ text: String) -> String {
        "=?UTF-8?B?\(Data(text.utf8).base64EncodedString())?="
    }
}
