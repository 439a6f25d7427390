import Persistence

extension BudgetDimension {
    /// The word in the addresses of pages.
    var addressWord: String {
        switch self {
        case .organisation: "don-vi"
        case .source: "nguon"
        case .year: "nam"
        case .task: "nhiem-vu"
        }
    }

    /// The dimension of such a word; nil for another.
    init?(addressWord: String?) {
        guard let found = Self.allCases.first(where: { $0.addressWord == addressWord }) else { return nil }
        self = found
    }
}
