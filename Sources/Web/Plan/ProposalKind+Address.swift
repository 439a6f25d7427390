import Domain

extension ProposalKind {
    /// The word in the addresses of pages.
    var addressWord: String {
        switch self {
        case .raise: "nang"
        case .lower: "ha"
        case .add: "bo-sung"
        case .drop: "bo"
        case .redate: "doi-thoi-gian"
        case .reassign: "doi-don-vi"
        case .remedy: "giai-phap"
        }
    }

    /// The kind of such a word; nil for another.
    init?(addressWord: String?) {
        guard let found = Self.allCases.first(where: { $0.addressWord == addressWord }) else { return nil }
        self = found
    }
}

extension ProposalState {
    /// The word in the addresses of pages.
    var addressWord: String {
        switch self {
        case .waiting: "cho-tra-loi"
        case .accepted: "chap-nhan"
        case .declined: "khong-chap-nhan"
        case .carriedOut: "da-vao-ke-hoach"
        }
    }

    /// The state of such a word; nil for another.
    init?(addressWord: String?) {
        guard let found = Self.allCases.first(where: { $0.addressWord == addressWord }) else { return nil }
        self = found
    }
}
