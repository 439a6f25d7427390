/// A footnote names another year for the baseline than the column it stands in.
package enum FootnoteYear: LintRule {
    package static let name = "footnote_year"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.compactMap { indicator in
            guard let notes = indicator.notes, let baseline = indicator.baseline else { return nil }
            let years = years(in: notes).filter { $0 != baseline.year }
            guard !years.isEmpty else { return nil }
            var evidence = [
                "column": String(baseline.year), "printed": baseline.text, "footnote": notes,
                "years": years.map(String.init).joined(separator: ", "),
            ]
            evidence["known"] = places(of: indicator, from: (years.min() ?? baseline.year) - 1, in: content)
            return finding(indicator.code.text, evidence)
        }
    }

    /// The country's places in the editions around the footnote; an edition may bear the year before it was published.
    private static func places(of indicator: Indicator, from first: Int, in content: PlanContent) -> String {
        let last = indicator.baseline?.year ?? first
        let known = content.international.filter { place in
            place.index == indicator.internationalIndex && place.country == "VNM"
                && (first...max(first, last)).contains(place.editionYear)
        }
        let shown = known.compactMap { place in place.position.map { "\(place.editionYear): \($0)" } }
        return shown.isEmpty ? "–" : shown.joined(separator: ", ")
    }

    /// The years named after the word "năm".
    private static func years(in notes: String) -> [Int] {
        let words = NameForm.words(notes)
        return zip(words, words.dropFirst()).compactMap { word, next in
            word == "nam" && next.count == 4 ? Int(next) : nil
        }
    }
}
