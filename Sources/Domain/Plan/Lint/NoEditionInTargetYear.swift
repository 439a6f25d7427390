/// The index an indicator follows appears every second year, and the target year is not one of them.
package enum NoEditionInTargetYear: LintRule {
    package static let name = "no_edition_in_target_year"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let years = Dictionary(grouping: content.international, by: \.index)
            .mapValues { Set($0.map(\.editionYear)).sorted() }
        let biennial = years.filter { isBiennial($0.value) }
        return content.indicators.compactMap { indicator in
            guard let index = indicator.internationalIndex, let final = indicator.finalTarget,
                let survey = biennial[index].map({ _ in index })
                    ?? biennial.keys.sorted().first(where: { shareSurvey(index, $0, in: content) }),
                let first = biennial[survey]?.first, (final.year - first) % 2 != 0
            else { return nil }
            let editions = (biennial[survey] ?? []).suffix(4).map(String.init).joined(separator: ", ")
            return finding(
                indicator.code.text,
                ["index": index, "editions": editions, "target": final.shown, "survey": survey]
            )
        }
    }

    private static func isBiennial(_ years: [Int]) -> Bool {
        years.count >= 3 && zip(years, years.dropFirst()).allSatisfy { $1 - $0 == 2 }
    }

    /// True where every edition of the index names the same source as the other index does for that year.
    private static func shareSurvey(_ index: String, _ other: String, in content: PlanContent) -> Bool {
        let own = content.international.filter { $0.index == index }
        return !own.isEmpty
            && own.allSatisfy { place in
                content.international.contains {
                    $0.index == other && $0.editionYear == place.editionYear && $0.source == place.source
                }
            }
    }
}
