import Domain

extension FundingSource: PathParameter {
    /// The word in the addresses of pages.
    var pathText: String {
        switch self {
        case .recurrent: "chi-thuong-xuyen"
        case .investment: "dau-tu-phat-trien"
        case .other: "nguon-khac"
        }
    }

    init(pathText: String) throws {
        guard let source = Self.allCases.first(where: { $0.pathText == pathText }) else {
            throw InvalidInput(field: "source", "access.page_not_found")
        }
        self = source
    }
}
