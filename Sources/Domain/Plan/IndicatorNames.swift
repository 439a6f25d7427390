/// The names of a plan's indicators, for finding out which one a task's printed name means.
package struct IndicatorNames: Sendable {
    /// An indicator and how alike its name is to a printed one.
    package typealias Candidate = (code: IndicatorCode, likeness: Double)

    private var names: [String: [IndicatorCode]] = [:]
    private var normalised: [String: [IndicatorCode]] = [:]
    private let words: [(code: IndicatorCode, words: [String])]

    /// How alike the best candidate of a near match must be at least.
    private static let nearEnough = 0.8
    /// How many times further off the second candidate must be than the best.
    private static let clearGap = 1.5

    /// The names of these indicators; a child is also known by its parent's name with its own.
    package init(_ indicators: [Indicator]) {
        let byCode = Dictionary(indicators.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        words = indicators.map { indicator in
            let parent = indicator.parent.flatMap { byCode[$0]?.name } ?? ""
            return (indicator.code, NameForm.words(parent) + NameForm.words(indicator.name))
        }
        for indicator in indicators {
            names[indicator.name, default: []].append(indicator.code)
            normalised[NameForm.normalised(indicator.name), default: []].append(indicator.code)
        }
    }

    /// Which indicator the name means: letter by letter, else normalised, else the one clearly nearest, else none.
    package func resolve(_ name: String) -> IndicatorReference {
        for (table, key, match) in [
            (names, name, NameMatch.exact), (normalised, NameForm.normalised(name), .normalised),
        ] {
            guard let found = table[key] else { continue }
            return found.count == 1
                ? IndicatorReference(text: name, code: found[0], match: match)
                : IndicatorReference(text: name, code: nil, match: .unmatched)
        }
        let candidates = candidates(for: name)
        guard let best = candidates.first, best.likeness >= Self.nearEnough else {
            return IndicatorReference(text: name, code: nil, match: .unmatched)
        }
        guard named(in: name).count < 2 else { return IndicatorReference(text: name, code: nil, match: .unmatched) }
        let second = candidates.count > 1 ? candidates[1].likeness : 0
        guard 1 - second >= max(Self.clearGap * (1 - best.likeness), 0.01) else {
            return IndicatorReference(text: name, code: nil, match: .unmatched)
        }
        return IndicatorReference(text: name, code: best.code, match: .near)
    }

    /// All indicators, the one most like the name first.
    package func candidates(for name: String) -> [Candidate] {
        let searched = NameForm.words(name)
        return words.map { Candidate($0.code, Similarity.ofWords(searched, $0.words)) }
            .sorted { $0.likeness == $1.likeness ? $0.code < $1.code : $0.likeness > $1.likeness }
    }

    /// Indicators the text names one after the other, each with words of its own, in code order: two or more mean that the
    /// cell holds several names.
    package func named(in text: String) -> [IndicatorCode] {
        var left = NameForm.words(text)
        var found: [IndicatorCode] = []
        while let next = words.filter({ Self.isNamed($0.words, in: left) }).max(by: { $0.words.count < $1.words.count })
        {
            found.append(next.code)
            for word in next.words {
                if let place = left.firstIndex(of: word) { left.remove(at: place) }
            }
        }
        return found.sorted()
    }

    private static func isNamed(_ words: [String], in text: [String]) -> Bool {
        words.count >= 6 && Similarity.share(of: words, in: text) >= 0.85
    }
}
