/// Slips of typing between two words: a letter too many, one too few, a wrong one, or two neighbours that changed places.
package enum TypingSlip {
    /// How many slips a typed word may hold: one from four letters on, two from eight, none in what is shorter or has digits.
    package static func allowed(in word: [UInt8]) -> Int {
        guard word.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else { return 0 }
        return word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
    }

    /// True where one word becomes the other by at most so many slips, no letter touched twice.
    package static func isNear(_ word: [UInt8], _ other: [UInt8], within most: Int) -> Bool {
        word.withUnsafeBufferPointer { word in
            other.withUnsafeBufferPointer { other in isNear(word[...], other[...], within: most) }
        }
    }

    /// The same of words that lie in longer runs of bytes.
    static func isNear(
        _ word: Slice<UnsafeBufferPointer<UInt8>>,
        _ other: Slice<UnsafeBufferPointer<UInt8>>,
        within most: Int
    ) -> Bool {
        var (place, end) = (word.startIndex, word.endIndex)
        var (otherPlace, otherEnd) = (other.startIndex, other.endIndex)
        guard abs((end - place) - (otherEnd - otherPlace)) <= most else { return false }
        while place < end, otherPlace < otherEnd, word[place] == other[otherPlace] {
            place += 1
            otherPlace += 1
        }
        while place < end, otherPlace < otherEnd, word[end - 1] == other[otherEnd - 1] {
            end -= 1
            otherEnd -= 1
        }
        let (rest, otherRest) = (end - place, otherEnd - otherPlace)
        if rest == 0 || otherRest == 0 { return rest + otherRest <= most }
        guard most > 0 else { return false }
        func goesOn(_ skipped: Int, _ otherSkipped: Int) -> Bool {
            isNear(word[(place + skipped)..<end], other[(otherPlace + otherSkipped)..<otherEnd], within: most - 1)
        }
        if goesOn(1, 1) || goesOn(1, 0) || goesOn(0, 1) { return true }
        guard rest > 1, otherRest > 1, word[place] == other[otherPlace + 1], word[place + 1] == other[otherPlace] else {
            return false
        }
        return goesOn(2, 2)
    }
}
