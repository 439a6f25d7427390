/// Viet Nam in one international index, edition by edition, beside ASEAN and beside what the plan says (domain rules,
/// section 9).
package struct InternationalComparison: Sendable, Hashable {
    /// A target whose year has no edition of the index, for its survey appears every second year.
    package struct MissingEdition: Sendable, Hashable {
        /// The indicator.
        package let indicator: String
        /// The final target.
        package let target: Target
        /// The survey.
        package let survey: BiennialSurvey
    }

    /// The index, e.g. `EGDI`.
    package let index: String
    /// The editions the plan knows, the earliest first.
    package let editions: [InternationalEdition]
    /// The plan's indicators that follow it, in code order.
    package let followers: [IndexFollower]
    /// Baselines and accepted figures of those indicators against what was published.
    package let checks: [PublishedCheck]
    /// Final targets of years that have no edition.
    package let missing: [MissingEdition]

    /// The comparison of one index.
    ///
    /// - Parameters:
    ///   - places: rows of all indices, for one may share its survey with another.
    ///   - followers: the indicators that follow this index.
    package init(of index: String, places: [InternationalPosition], followers: [IndexFollower]) {
        let own = places.filter { $0.index == index }
        var editions: [InternationalEdition] = []
        for (year, rows) in Dictionary(grouping: own, by: \.editionYear).sorted(by: { $0.key < $1.key }) {
            let earlier = editions.last { $0.place != nil }?.place
            editions.append(InternationalEdition(year: year, rows: rows, since: earlier))
        }
        let home = editions.compactMap(\.home)
        let survey = BiennialSurvey(of: index, in: places)
        self.index = index
        self.editions = editions
        self.followers = followers
        checks = followers.flatMap { follower in
            ([follower.baseline].compactMap(\.self) + follower.figures).map { PublishedCheck($0, rows: home) }
        }
        missing = followers.compactMap { follower in
            guard let survey, let target = follower.target, !survey.appears(in: target.year) else { return nil }
            return MissingEdition(indicator: follower.code, target: target, survey: survey)
        }
    }

    /// The comparisons of every index that has an edition or an indicator, in the order of their names.
    package static func all(
        of places: [InternationalPosition],
        followers: [String: [IndexFollower]]
    ) -> [InternationalComparison] {
        Set(places.map(\.index)).union(followers.keys).sorted().map { index in
            InternationalComparison(of: index, places: places, followers: followers[index] ?? [])
        }
    }

    /// The last edition that publishes a place of Viet Nam; nil where none does.
    package var latest: InternationalEdition? { editions.last { $0.place != nil } }

    /// The figures of the plan that differ from what was published.
    package var doubts: [PublishedCheck] { checks.filter(\.isDoubt) }

    /// True where the editions published both ranks and tiers, which no series can hold.
    package var changedKind: Bool { Set(editions.compactMap { $0.place?.kind }).count > 1 }

    /// The rows of one country, the earliest edition first.
    package func rows(of country: String) -> [InternationalPosition] {
        editions.flatMap { edition in edition.countries.filter { $0.country == country } }
    }

    /// The ASEAN countries of the index, the best first in the last edition that ranks most of them; Viet Nam always first.
    package var countries: [InternationalPosition] {
        var seen: Set<String> = [Asean.home]
        let fullest = editions.max { ($0.countries.count, $0.year) < ($1.countries.count, $1.year) }
        let home = editions.compactMap(\.home).last
        let others = ([fullest].compactMap(\.self) + editions.reversed()).flatMap(\.countries)
        return [home].compactMap(\.self) + others.filter { seen.insert($0.country).inserted }
    }
}
