package import Documents
package import Domain

extension InternationalSheet {
    /// A line a country and edition, ASEAN only. Column names are English and stable.
    package var csv: [UInt8] {
        var writer = CSVWriter()
        let heads = [
            "index", "edition_year", "country_code", "country", "asean_member", "kind", "position", "score",
            "countries_ranked", "source",
        ]
        writer.line(heads.map(CSVCell.text))
        for comparison in comparisons {
            for edition in comparison.editions {
                for row in edition.countries {
                    writer.line([
                        .text(row.index), .number(String(row.editionYear)), .text(row.country), .text(row.countryName),
                        .text(edition.isMember(row.country) ? "true" : "false"), .text(row.kind),
                        .number(row.position.map(String.init) ?? ""), .optional(row.score),
                        .number(row.countriesRanked.map(String.init) ?? ""), .text(row.source),
                    ])
                }
            }
        }
        return writer.finished
    }

    /// The indices, each with its last edition and its doubts; `comparison` has the whole of one.
    package func summary(in language: Language) -> [JSONValue] {
        let words = InternationalWords(language)
        return comparisons.map { comparison in
            .object([
                ("index", .string(comparison.index)),
                ("indicators", .strings(comparison.followers.map(\.code))),
                ("editions", .array(comparison.editions.map { .int($0.year) })),
                ("latest", comparison.latest.map { Self.edition($0, words) } ?? .null),
                ("limits", .optional(words.limits(of: comparison))),
                ("missing_editions", .array(comparison.missing.map { Self.missing($0, comparison.index, words) })),
                ("doubts", .int(comparison.doubts.count)),
            ])
        }
    }

    /// One index, whole.
    package static func comparison(_ comparison: InternationalComparison, in language: Language) -> JSONValue {
        let words = InternationalWords(language)
        return .object([
            ("index", .string(comparison.index)),
            ("indicators", .strings(comparison.followers.map(\.code))),
            (
                "editions",
                .array(
                    comparison.editions.map { edition in
                        let members = Self.edition(edition, words).members ?? []
                        return .object(
                            members + [("countries", .array(edition.countries.map { country($0, edition) }))]
                        )
                    }
                )
            ),
            ("limits", .optional(words.limits(of: comparison))),
            ("missing_editions", .array(comparison.missing.map { missing($0, comparison.index, words) })),
            ("figures", .array(comparison.checks.map { check($0, words) })),
        ])
    }

    private static func edition(_ edition: InternationalEdition, _ words: InternationalWords) -> JSONValue {
        let place = edition.aseanPlace
        return .object([
            ("year", .int(edition.year)), ("kind", .optional(edition.kind?.rawValue)),
            ("position", .optional(edition.home?.position)), ("score", .optional(edition.home?.score?.canonical)),
            ("countries_ranked", .optional(edition.home?.countriesRanked)),
            ("top_percent", .optional(edition.topPercent?.canonical)), ("change", change(edition.change, words)),
            ("asean", place.map { .object([("place", .int($0.place)), ("count", .int($0.count))]) } ?? .null),
            ("source", .optional(edition.home?.source)),
        ])
    }

    private static func change(_ change: PlaceChange, _ words: InternationalWords) -> JSONValue {
        let (kind, up, before): (String, Int?, PublishedPlace?) =
            switch change {
            case .unpublished: ("unpublished", nil, nil)
            case .first: ("first", nil, nil)
            case .moved(let up, let before): ("moved", up, before)
            case .otherKind(let before): ("other_kind", nil, before)
            }
        return .object([
            ("kind", .string(kind)), ("places_up", .optional(up)), ("since", .optional(before?.year)),
            ("since_kind", .optional(before?.kind.rawValue)), ("since_position", .optional(before?.position)),
            ("words", .string(words.change(change))),
        ])
    }

    private static func country(_ row: InternationalPosition, _ edition: InternationalEdition) -> JSONValue {
        .object([
            ("code", .string(row.country)), ("name", .string(row.countryName)),
            ("asean_member", .bool(edition.isMember(row.country))), ("kind", .string(row.kind)),
            ("position", .optional(row.position)), ("score", .optional(row.score?.canonical)),
            ("source", .string(row.source)),
        ])
    }

    private static func missing(
        _ missing: InternationalComparison.MissingEdition,
        _ index: String,
        _ words: InternationalWords
    ) -> JSONValue {
        .object([
            ("indicator", .string(missing.indicator)), ("target_year", .int(missing.target.year)),
            ("target", .string(missing.target.text)), ("survey", .string(missing.survey.name)),
            ("survey_years", .array(missing.survey.years.map(JSONValue.int))),
            ("words", .string(words.missing(missing, of: index))),
        ])
    }

    private static func check(_ check: PublishedCheck, _ words: InternationalWords) -> JSONValue {
        let (verdict, edition, published): (String, Int?, String?) =
            switch check.verdict {
            case .agrees(let edition): ("agrees", edition, check.figure.value.canonical)
            case .differs(let edition, let published): ("differs", edition, published.canonical)
            case .otherKind(let edition, _): ("other_kind", edition, nil)
            case .unknown: ("unknown", nil, nil)
            }
        return .object([
            ("indicator", .string(check.figure.indicator)), ("period", .optional(check.figure.period)),
            ("year", .int(check.figure.year)), ("value", .string(check.figure.value.canonical)),
            ("provisional", .bool(check.figure.isProvisional)), ("verdict", .string(verdict)),
            ("edition", .optional(edition)), ("published", .optional(published)),
            ("words", .string(words.check(check))),
        ])
    }
}
