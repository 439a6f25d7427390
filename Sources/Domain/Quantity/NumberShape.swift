/// The digits and marks of a typed number, before it is known which mark is the decimal one.
struct NumberShape {
    private let isNegative: Bool
    private let groups: [Substring]
    private let marks: [Character]
    /// The places behind the decimal mark, where there certainly is one; else 0.
    let places: Int

    /// Nil where the text is no number in any reading.
    init?(_ text: String) {
        isNegative = text.hasPrefix("-")
        let unsigned = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        groups = unsigned.split(omittingEmptySubsequences: false) { Self.isMark($0) }
        marks = unsigned.filter(Self.isMark)
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        switch Self.decimalMark(groups, marks) {
        case .none: return nil
        case .some(let last): places = last ? groups[groups.count - 1].count : 0
        }
    }

    /// One reading, or two where a single mark may part thousands or decimals (whole number first); none where too large.
    var readings: [ExactDecimal] {
        let whole = number(groups.joined(), "")
        guard !isTwofold else { return [whole, number(String(groups[0]), String(groups[1]))].compactMap(\.self) }
        guard places > 0 else { return [whole].compactMap(\.self) }
        return [number(groups.dropLast().joined(), String(groups[groups.count - 1]))].compactMap(\.self)
    }

    /// How to write the reading with decimals so that it has only that one: with one zero more.
    var written: String { groups.joined(separator: ",") + "0" }

    private var isTwofold: Bool { Self.isTwofold(groups, marks) }

    private func number(_ whole: String, _ decimals: String) -> ExactDecimal? {
        let digits = whole.drop { $0 == "0" }
        let text = (isNegative ? "-" : "") + (digits.isEmpty ? "0" : digits) + (decimals.isEmpty ? "" : "." + decimals)
        return ExactDecimal(canonical: text)
    }

    private static func isMark(_ character: Character) -> Bool {
        character == "." || character == "," || character == " "
    }

    private static func isTwofold(_ groups: [Substring], _ marks: [Character]) -> Bool {
        marks.count == 1 && marks[0] != " " && groups[1].count == 3 && groups[0].count <= 3 && !groups[0].hasPrefix("0")
    }

    /// Whether the last mark certainly is the decimal one; nil where the marks make no number.
    private static func decimalMark(_ groups: [Substring], _ marks: [Character]) -> Bool? {
        guard let last = marks.last else { return false }
        if isTwofold(groups, marks) { return false }
        if marks.count == 1, last != " " { return true }
        if marks.allSatisfy({ $0 == last }) { return areThousands(groups[...]) ? false : nil }
        let leading = marks.dropLast()
        guard last != " ", let group = leading.first, leading.allSatisfy({ $0 == group }), group != last else {
            return nil
        }
        return areThousands(groups.dropLast()) ? true : nil
    }

    private static func areThousands(_ groups: ArraySlice<Substring>) -> Bool {
        guard let first = groups.first, (1...3).contains(first.count), !first.hasPrefix("0") else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
    }
}
