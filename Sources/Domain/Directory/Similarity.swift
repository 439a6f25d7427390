/// How alike two names are, by the words they share.
package enum Similarity {
    /// From 0 to 1: twice the words in common over all words of both (Dice), each occurrence counted once.
    package static func ofWords(_ left: [String], _ right: [String]) -> Double {
        guard !left.isEmpty || !right.isEmpty else { return 1 }
        return 2 * Double(common(left, right)) / Double(left.count + right.count)
    }

    /// From 0 to 1: the share of the words of `part` that `whole` has.
    package static func share(of part: [String], in whole: [String]) -> Double {
        part.isEmpty ? 0 : Double(common(part, whole)) / Double(part.count)
    }

    private static func common(_ left: [String], _ right: [String]) -> Int {
        var counts: [String: Int] = [:]
        for word in right { counts[word, default: 0] += 1 }
        return left.count { word in
            guard let count = counts[word], count > 0 else { return false }
            counts[word] = count - 1
            return true
        }
    }
}
