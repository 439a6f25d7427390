/// A survey that appears every second year, as the editions a plan knows tell.
package struct BiennialSurvey: Sendable, Hashable {
    /// The index whose editions tell it; another than the one asked for where both come from one survey.
    package let name: String
    /// The years of its known editions, the earliest first; three or more, each two after the one before.
    package let years: [Int]

    /// The survey an index appears in.
    ///
    /// An index belongs to another's survey where every one of its editions names the same source as the other's of that year.
    /// - Returns: nil where neither its own editions, nor those of an index it shares its survey with, are three or more and two
    ///   years apart each.
    package init?(of index: String, in places: [InternationalPosition]) {
        let biennial = Dictionary(grouping: places, by: \.index)
            .mapValues { Set($0.map(\.editionYear)).sorted() }
            .filter { Self.isBiennial($0.value) }
        let own = biennial[index] == nil ? nil : index
        let found = own ?? biennial.keys.sorted().first { Self.shareSurvey(index, $0, in: places) }
        guard let name = found, let years = biennial[name] else { return nil }
        self.name = name
        self.years = years
    }

    /// True where an edition bears that year, past or to come.
    package func appears(in year: Int) -> Bool { (year - years[0]) % 2 == 0 }

    private static func isBiennial(_ years: [Int]) -> Bool {
        years.count >= 3 && zip(years, years.dropFirst()).allSatisfy { $1 - $0 == 2 }
    }

    /// True where every edition of the index names the same source as the other index does for that year.
    private static func shareSurvey(_ index: String, _ other: String, in places: [InternationalPosition]) -> Bool {
        let own = places.filter { $0.index == index }
        return !own.isEmpty
            && own.allSatisfy { place in
                places.contains {
                    $0.index == other && $0.editionYear == place.editionYear && $0.source == place.source
                }
            }
    }
}
