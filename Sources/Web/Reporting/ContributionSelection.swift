import Domain
import UseCases

/// What the address of an indicator's contributions asks for.
struct ContributionSelection: Sendable, Equatable {
    /// Which contributors.
    var filter: ContributionFilter
    /// True where predecessors stand together under their successors.
    var isRestated: Bool

    /// The word of an address for outliers in place of a state.
    static let outlierWord = "outlier"

    /// What a page's address asks for; words that mean nothing narrow nothing.
    init(page query: Form) {
        let word = query.text("tinh-trang")
        filter = ContributionFilter(
            state: ContributionState(rawValue: word),
            onlyOutliers: word == Self.outlierWord,
            search: query.filled("q")
        )
        isRestated = query.text("theo") == "hien-nay"
    }

    /// What an address of the API asks for; `InvalidInput` on the parameter that means nothing.
    init(api query: Form) throws(InvalidInput) {
        filter = ContributionFilter(search: query.filled("q"))
        if let word = query.filled("state") {
            guard let state = ContributionState(rawValue: word) else {
                let known = ContributionState.allCases.map(\.rawValue).joined(separator: ", ")
                throw InvalidInput(field: "state", "list.unknown_word", ["read": word, "known": known])
            }
            filter.state = state
        }
        filter.onlyOutliers = try Self.flag("outliers", query)
        isRestated = try Self.flag("restated", query)
    }

    /// The query of a page that asks for it.
    var query: [(String, String)] {
        var pairs: [(String, String)] = []
        if let word = stateWord { pairs.append(("tinh-trang", word)) }
        if let search = filter.search { pairs.append(("q", search)) }
        if isRestated { pairs.append(("theo", "hien-nay")) }
        return pairs
    }

    /// The chosen state as a word of the address; nil for none.
    var stateWord: String? { filter.onlyOutliers ? Self.outlierWord : filter.state?.rawValue }

    private static func flag(_ name: String, _ query: Form) throws(InvalidInput) -> Bool {
        switch query.filled(name) {
        case nil, "false": return false
        case "true": return true
        case let word?:
            throw InvalidInput(field: name, "list.unknown_word", ["read": word, "known": "true, false"])
        }
    }
}
