/// One edition of an international index: Viet Nam's place, what became of it, and who else of ASEAN stands where.
package struct InternationalEdition: Sendable, Hashable {
    /// Viet Nam's place among the members of ASEAN whose place is published in the same edition.
    package struct AseanPlace: Sendable, Hashable {
        /// 1 for the best; members with the same place share it.
        package let place: Int
        /// How many members have a published place, Viet Nam included; two or more.
        package let count: Int
    }

    /// The year it bears.
    package let year: Int
    /// Rank or tier; Viet Nam's where an edition mixes them, nil where the stored word is neither.
    package let kind: PlaceKind?
    /// Viet Nam's row; nil where the edition has none.
    package let home: InternationalPosition?
    /// What became of Viet Nam's place since the last edition before that published one.
    package let change: PlaceChange
    /// The rows of ASEAN countries, today's members and Viet Nam, the best first; those without a place last.
    package let countries: [InternationalPosition]

    /// An edition out of its rows.
    ///
    /// - Parameters:
    ///   - rows: of one index and year, any countries.
    ///   - earlier: Viet Nam's place in the last edition before that published one; nil where none did.
    init(year: Int, rows: [InternationalPosition], since earlier: PublishedPlace?) {
        self.year = year
        home = rows.first { $0.country == Asean.home }
        kind = (home ?? rows.first).flatMap { PlaceKind(rawValue: $0.kind) }
        change = PlaceChange(of: home?.place, since: earlier)
        countries = rows.filter { Asean.includes($0.country) }.sorted {
            ($0.position ?? .max, $0.countryName) < ($1.position ?? .max, $1.countryName)
        }
    }

    /// Viet Nam's published place; nil where there is none.
    package var place: PublishedPlace? { home?.place }

    /// True where the country counts as a member of ASEAN in this edition.
    package func isMember(_ country: String) -> Bool { Asean.includes(country, in: year) }

    /// Viet Nam's place within ASEAN; nil where its own place or every other member's is not published.
    package var aseanPlace: AseanPlace? {
        guard let own = home?.position else { return nil }
        let members = countries.filter { isMember($0.country) && $0.kind == home?.kind }.compactMap(\.position)
        guard members.count > 1 else { return nil }
        return AseanPlace(place: 1 + members.count { $0 < own }, count: members.count)
    }

    /// Of a hundred countries ranked, how many stand as high as Viet Nam or higher, to a tenth, half away from zero: rank 71 of 193
    /// is 36.8. Nil for tiers, and where rank or number of countries is not known or the rank is beyond it.
    package var topPercent: ExactDecimal? {
        guard kind == .rank, let rank = home?.position, let ranked = home?.countriesRanked, rank > 0, rank <= ranked
        else { return nil }
        let tenths = (rank * 2000 + ranked) / (ranked * 2)
        return ExactDecimal(scaled: Int64(tenths) * (ExactDecimal.scale / 10))
    }
}
