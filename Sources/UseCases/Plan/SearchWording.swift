import Domain
package import Persistence

/// How what a search found is called in a language.
package struct SearchWording: Sendable {
    private let language: Language

    /// The words of a language.
    package init(_ language: Language) {
        self.language = language
    }

    /// The name of a hit, with its code where people go by it.
    package func name(of hit: SearchHit) -> String {
        switch hit.kind {
        case .indicator, .task: return "\(hit.code) \(hit.name)"
        case .organisation, .document: return hit.name
        case .report:
            guard let round = try? PeriodCode(hit.code) else { return hit.code }
            return report(of: round, edition: hit.edition, unit: hit.unit == nil ? nil : hit.name)
        }
    }

    /// A report by its round: consolidated, a frozen edition of it, or a unit's.
    func report(of round: PeriodCode, edition: Int?, unit: String?) -> String {
        let period = PeriodName.of(round, in: language)
        if let unit { return language.text(Message("search.unit_report", ["round": period, "unit": unit])) }
        guard let edition else { return language.text(Message("search.consolidated", ["round": period])) }
        return language.text(Message("search.frozen", ["round": period, "number": String(edition)]))
    }

    /// What a document is, e.g. "Quyết định"; the plan's word for it where the language has none.
    func kind(of document: LegalDocument) -> String {
        let key = "search.document_\(document.kind)"
        let text = language.text(key)
        return text == key ? document.kind : text
    }
}
