/// What a child indicator takes over from the headings above it.
package enum IndicatorInheritance {
    /// The indicators with legal basis, measuring and executing organisations filled in, each from the nearest parent that
    /// has some where the indicator has none. A parent that is missing or part of a cycle gives nothing.
    package static func applied(to indicators: [Indicator]) -> [Indicator] {
        let byCode = Dictionary(indicators.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        return indicators.map { indicator in
            var full = indicator
            for parent in line(above: indicator, in: byCode) {
                if full.legalBasis.isEmpty { full.legalBasis = parent.legalBasis }
                if full.measuring.isEmpty { full.measuring = parent.measuring }
                if full.executing.isEmpty { full.executing = parent.executing }
            }
            return full
        }
    }

    /// The first indicator found to be its own ancestor, as the ring of codes; nil where the parents form a tree.
    package static func cycle(in parents: [IndicatorCode: IndicatorCode]) -> [IndicatorCode]? {
        for start in parents.keys.sorted() {
            var ring = [start]
            while let next = parents[ring[ring.count - 1]] {
                if next == start { return ring + [start] }
                if ring.contains(next) { break }
                ring.append(next)
            }
        }
        return nil
    }

    private static func line(above indicator: Indicator, in byCode: [IndicatorCode: Indicator]) -> [Indicator] {
        var seen: Set = [indicator.code]
        var line: [Indicator] = []
        var next = indicator.parent
        while let code = next, seen.insert(code).inserted, let parent = byCode[code] {
            line.append(parent)
            next = parent.parent
        }
        return line
    }
}
