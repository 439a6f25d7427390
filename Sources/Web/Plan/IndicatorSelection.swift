import Domain

/// What the address of the API narrows a list of indicators to: `group`, `organisation`, `basis` and `q`.
struct IndicatorSelection: Sendable {
    private let group: String?
    private let organisation: String?
    private let basis: String?
    private let words: [String]

    /// The names in the query.
    static let names = ["group", "organisation", "basis", "q"]

    /// Reads the query; members that are not given narrow nothing.
    init(query: Form) {
        group = query.filled("group")
        organisation = query.filled("organisation")
        basis = query.filled("basis")
        words = TextFolding.fold(query.text("q")).split(separator: " ").map(String.init)
    }

    /// True where the indicator passes.
    func includes(_ indicator: Indicator) -> Bool {
        let named = indicator.measuring + indicator.executing
        return (group.map { indicator.group == $0 } ?? true)
            && (organisation.map { code in named.contains { $0.code?.text == code } } ?? true)
            && (basis.map(indicator.legalBasis.contains) ?? true)
            && (words.isEmpty || carriesWords(indicator.name))
    }

    private func carriesWords(_ name: String) -> Bool {
        let folded = TextFolding.fold(name)
        return words.allSatisfy { folded.contains($0) }
    }
}
