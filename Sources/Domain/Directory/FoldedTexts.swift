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
    /// else before the others. With slips, only words that no text has as typed may differ; where that finds nothing, all may.
    package func places(of search: SearchWords, _ spelling: Spelling) -> [Int] {
        guard !search.isEmpty else { return [] }
        let literal = search.words.map { Probe($0) }
        guard spelling == .withSlips else { return places(literal, search) }
        let strange = literal.map { isAnywhere($0) ? $0 : $0.withSlips }
        let found = places(strange, search)
        return found.isEmpty ? places(literal.map(\.withSlips), search) : found
    }

    private func places(_ probes: [Probe], _ search: SearchWords) -> [Int] {
        let whole = Array(search.words.joined(separator: [Self.blank]))
        var (exact, others) = ([Int](), [Int]())
        each { place, text in
            guard probes.allSatisfy({ $0.isFound(in: text) }) else { return true }
            if text.count == whole.count, text.elementsEqual(whole) {
                exact.append(place)
            } else {
                others.append(place)
            }
            return true
        }
        return exact + others
    }

    private func isAnywhere(_ probe: Probe) -> Bool {
        var isFound = false
        each { _, text in
            isFound = probe.isFound(in: text)
            return !isFound
        }
        return isFound
    }

    /// Gives every text with its place until told to stop.
    private func each(_ body: (Int, Slice<UnsafeBufferPointer<UInt8>>) -> Bool) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for (place, end) in ends.enumerated() {
                guard body(place, bytes[start..<end]) else { return }
                start = end
            }
        }
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

        init(_ word: [UInt8], slips: Int = 0) {
            self.word = word
            self.slips = slips
        }

        /// The same word with as many slips as it may hold.
        var withSlips: Probe { Probe(word, slips: TypingSlip.allowed(in: word)) }

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
