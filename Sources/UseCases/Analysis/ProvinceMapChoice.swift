package import Domain

/// What an address asks of the map of provinces, as typed, with the names it gives the parts, for faults.
package struct ProvinceMapChoice: Sendable, Equatable {
    /// The measure; nil: the first the reader may see.
    package let measure: ProvinceMeasure.Kind?
    /// The round; nil: the last one.
    package let round: String?
    /// The indicator; nil: the first that is contributed to.
    package let indicator: String?
    /// The day whose provinces are shown; nil: today.
    package let day: String?
    let dayField: String

    /// What the API asks for; `InvalidInput` on `measure` for an unknown one.
    package static func exchange(
        measure: String? = nil,
        round: String? = nil,
        indicator: String? = nil,
        day: String? = nil
    ) throws(InvalidInput) -> ProvinceMapChoice {
        let words = ProvinceMeasure.Kind.allCases.map { ($0, $0.rawValue) }
        return ProvinceMapChoice(
            measure: try kind(measure, among: words, field: "measure"),
            round: round,
            indicator: indicator,
            day: day,
            dayField: "day"
        )
    }

    /// What a page asks for; `InvalidInput` on `do` for an unknown measure.
    ///
    /// - Parameter words: the word of the address for each measure.
    package static func page(
        measure: String?,
        among words: [(ProvinceMeasure.Kind, String)],
        round: String?,
        indicator: String?,
        day: String?
    ) throws(InvalidInput) -> ProvinceMapChoice {
        ProvinceMapChoice(
            measure: try kind(measure, among: words, field: "do"),
            round: round,
            indicator: indicator,
            day: day,
            dayField: "ngay"
        )
    }

    private static func kind(
        _ text: String?,
        among words: [(ProvinceMeasure.Kind, String)],
        field: String
    ) throws(InvalidInput) -> ProvinceMeasure.Kind? {
        guard let text else { return nil }
        guard let found = words.first(where: { $0.1 == text }) else {
            let known = words.map(\.1).joined(separator: ", ")
            throw InvalidInput(field: field, "list.unknown_word", ["read": text, "known": known])
        }
        return found.0
    }
}
