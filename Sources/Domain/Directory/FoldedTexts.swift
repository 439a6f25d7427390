/// Many folded texts in one run of bytes, to be searched by words.
package struct FoldedTexts: Sendable {
    static let blank = UInt8(ascii: " ")

    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// No text.
    package init() {}

    /// The texts in the order given; they are folded already.
    package init(_ texts: some Sequence<String>) {
        for text in texts { append(text) }
    }

    /// Adds a folded text after the others.
    package mutating func append(_ folded: String) {
        bytes += Self.bare(folded)
        ends.append(bytes.count)
    }

    /// How many texts there are.
    package var count: Int { ends.count }

    /// The places of the texts that have all the words, in the order of the texts, but those that are what was typed and nothing
    /// else before the others.
    package func places(of search: SearchWords, _ spelling: Spelling) -> [Int] {
        guard !search.isEmpty else { return [] }
        let probes = search.words.map { Probe($0, spelling) }
        let whole = Array(search.words.joined(separator: [Self.blank]))
        var (exact, others) = ([Int](), [Int]())
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for (place, end) in ends.enumerated() {
                let text = bytes[start..<end]
                start = end
                guard probes.allSatisfy({ $0.isFound(in: text) }) else { continue }
                if text.count == whole.count, text.elementsEqual(whole) {
                    exact.append(place)
                } else {
                    others.append(place)
                }
            }
        }
        return exact + others
    }

    /// A folded text with one blank between its words and no signs.
    static func bare(_ folded: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(folded.utf8.count)
        var isApart = false
        for scalar in folded.unicodeScalars {
            guard isPartOfWord(scalar) else {
                isApart = !bytes.isEmpty
                continue
            }
            if isApart { bytes.append(blank) }
            isApart = false
            if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes += Array(String(scalar).utf8) }
        }
        return bytes
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
        return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    /// One typed word and what may differ from it.
    private struct Probe {
        let word: [UInt8]
        let slips: Int

        init(_ word: [UInt8], _ spelling: Spelling) {
            self.word = word
            slips = spelling == .withSlips ? TypingSlip.allowed(in: word) : 0
        }

        func isFound(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
            word.withUnsafeBufferPointer { word in
                var start = text.startIndex
                while start < text.endIndex {
                    var end = start
                    while end < text.endIndex, text[end] != FoldedTexts.blank { end += 1 }
                    let other = text[start..<end]
                    if begins(other, word) { return true }
                    if slips > 0, TypingSlip.isNear(other, word[...], within: slips) { return true }
                    start = end + 1
                }
                return false
            }
        }

        private func begins(
            _ other: Slice<UnsafeBufferPointer<UInt8>>,
            _ word: UnsafeBufferPointer<UInt8>
        ) -> Bool {
            guard other.count >= word.count else { return false }
            var place = other.startIndex
            for byte in word {
                guard other[place] == byte else { return false }
                place += 1
            }
            return true
        }
    }
}
