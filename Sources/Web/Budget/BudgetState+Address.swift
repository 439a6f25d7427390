import Domain

extension BudgetState {
    /// The word in the addresses of pages.
    var addressWord: String {
        switch self {
        case .requested: "cho-tham-dinh"
        case .returned: "tra-lai"
        case .appraised: "da-tham-dinh"
        case .allocated: "da-giao"
        case .settled: "da-quyet-toan"
        }
    }

    /// The state of such a word; nil for another.
    init?(addressWord: String?) {
        guard let found = Self.allCases.first(where: { $0.addressWord == addressWord }) else { return nil }
        self = found
    }
}
