/// A country's place in one edition of an international index.
package struct InternationalPosition: Sendable, Hashable {
    /// The index, e.g. `EGDI`.
    package let index: String
    /// The year of the edition.
    package let editionYear: Int
    /// ISO 3166-1 alpha-3 code.
    package let country: String
    /// The country's name.
    package let countryName: String
    /// `rank` or `tier`.
    package let kind: String
    /// The place; nil where not published.
    package let position: Int?
    /// The score; nil where not published.
    package let score: ExactDecimal?
    /// How many countries the edition ranks; nil where not known.
    package let countriesRanked: Int?
    /// Who published it.
    package let source: String

    /// A place with all its facts.
    package init(
        index: String,
        editionYear: Int,
        country: String,
        countryName: String,
        kind: String,
        position: Int?,
        score: ExactDecimal?,
        countriesRanked: Int?,
        source: String
    ) {
        self.index = index
        self.editionYear = editionYear
        self.country = country
        self.countryName = countryName
        self.kind = kind
        self.position = position
        self.score = score
        self.countriesRanked = countriesRanked
        self.source = source
    }
}
