import Domain
import UseCases

extension ProvinceMeasure.Kind {
    /// The word of an address for it.
    var addressWord: String {
        switch self {
        case .overdue: "qua-han"
        case .completeness: "day-du"
        case .contribution: "dong-gop"
        }
    }

    /// Each measure with the word of an address.
    static let addressWords = allCases.map { ($0, $0.addressWord) }
}
