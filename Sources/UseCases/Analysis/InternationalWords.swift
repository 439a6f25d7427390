package import Domain

/// What an international comparison says, in words: pages, command and API say the same sentences.
package struct InternationalWords: Sendable {
    private let language: Language
    private let format: DisplayFormat

    /// The words of a language.
    package init(_ language: Language) {
        self.language = language
        self.format = DisplayFormat(language)
    }

    /// A place: `hạng 71`, `bậc 1`.
    package func place(_ place: PublishedPlace) -> String {
        say("international.place_\(place.kind.rawValue)", ["position": format.number(place.position)])
    }

    /// What became of the place since the edition before.
    package func change(_ change: PlaceChange) -> String {
        switch change {
        case .unpublished: return say("international.change_unpublished")
        case .first: return say("international.change_first")
        case .moved(let up, let before):
            let key = up > 0 ? "up" : up < 0 ? "down" : "same"
            return say(
                "international.change_\(key)",
                ["places": format.number(abs(up)), "year": String(before.year)]
            )
        case .otherKind(let before):
            return say("international.change_other_kind", ["year": String(before.year), "place": place(before)])
        }
    }

    /// Viet Nam's place within ASEAN, e.g. `6/10`; a dash where it is not known.
    package func asean(_ edition: InternationalEdition?) -> String {
        edition?.aseanPlace.map { "\(format.number($0.place))/\(format.number($0.count))" } ?? "–"
    }

    /// Viet Nam's place within ASEAN in the last edition that tells it, with its year, e.g. `6/10 (2022)`; a dash where none does.
    package func asean(of comparison: InternationalComparison) -> String {
        guard let edition = comparison.editions.last(where: { $0.aseanPlace != nil }) else { return asean(nil) }
        return "\(asean(edition)) (\(edition.year))"
    }

    /// Of what the plan's figure is and what comparing it with the published one gives.
    package func check(_ check: PublishedCheck) -> String {
        let figure = check.figure
        var values = ["value": format.value(figure.value, unit: figure.unit), "year": String(figure.year)]
        switch check.verdict {
        case .agrees(let edition):
            values["edition"] = String(edition)
            return say("international.check_agrees", values)
        case .differs(let edition, let published):
            values["edition"] = String(edition)
            values["published"] = format.value(published, unit: figure.unit)
            let isEarlier = edition < figure.year
            return say(isEarlier ? "international.check_differs_earlier" : "international.check_differs", values)
        case .otherKind(let edition, let published):
            values["edition"] = String(edition)
            values["published"] = place(published)
            values["unit"] = say("indicator.unit_\(figure.unit.rawValue)")
            return say("international.check_other_kind", values)
        case .unknown: return say("international.check_unknown", values)
        }
    }

    /// That a target's year has no edition.
    package func missing(_ missing: InternationalComparison.MissingEdition, of index: String) -> String {
        let years = missing.survey.years.suffix(4).map(String.init).joined(separator: ", ")
        let isOwn = missing.survey.name == index
        return say(
            isOwn ? "international.no_edition" : "international.no_edition_of_survey",
            [
                "index": index, "survey": missing.survey.name, "years": years, "year": String(missing.target.year),
                "indicator": missing.indicator, "target": missing.target.text,
            ]
        )
    }

    /// What keeps the editions from being one series: none at all, one alone, no place of Viet Nam, ranks beside tiers; nil where
    /// nothing does.
    package func limits(of comparison: InternationalComparison) -> String? {
        let values = ["index": comparison.index, "year": comparison.editions.first.map { String($0.year) } ?? ""]
        if comparison.editions.isEmpty { return say("international.no_editions", values) }
        if comparison.latest == nil { return say("international.no_place", values) }
        if comparison.editions.count == 1 { return say("international.one_edition", values) }
        return comparison.changedKind ? say("international.changed_kind", values) : nil
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        language.text(Message(key, values))
    }
}
