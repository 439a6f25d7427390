import Domain

extension Standing {
    /// The word in the address of a list narrowed to it.
    var addressWord: String {
        switch self {
        case .targetMet: "dat-muc-tieu"
        case .onPath: "theo-kich-ban"
        case .slightlyBehind: "cham-it"
        case .farBehind: "cham-nhieu"
        case .farAhead: "vuot-xa"
        case .noData: "chua-co-so-lieu"
        case .noPath: "chua-co-kich-ban"
        }
    }

    /// The standing of a word in an address; nil for any other word.
    static func of(addressWord: String?) -> Standing? {
        guard let addressWord else { return nil }
        return allCases.first { $0.addressWord == addressWord }
    }
}
