import Domain

extension TaskDueState {
    /// The word in the address of a list narrowed to it.
    var addressWord: String {
        switch self {
        case .done: "da-hoan-thanh"
        case .due: "den-han"
        case .open: "trong-han"
        case .undated: "khong-co-han"
        }
    }

    /// The state of a word in an address; nil for any other word.
    static func of(addressWord: String?) -> TaskDueState? {
        guard let addressWord else { return nil }
        return allCases.first { $0.addressWord == addressWord }
    }
}
