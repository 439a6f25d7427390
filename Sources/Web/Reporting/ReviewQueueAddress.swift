import Domain
import UseCases

/// A look at the review queue as its address says it: `?ky=&ly-do=&don-vi=&trang=`.
struct ReviewQueueAddress: Sendable, Hashable {
    /// What it is narrowed to.
    let filter: ReviewFilter
    /// The page, from 1.
    let page: Int

    /// Reads the query; words that mean nothing narrow nothing.
    init(query: Form) {
        filter = ReviewFilter(
            round: query.filled("ky").flatMap { try? PeriodCode($0) },
            risk: query.filled("ly-do").flatMap(ReviewRiskKind.init(rawValue:)),
            organisation: query.filled("don-vi").flatMap { try? OrganisationCode($0) }
        )
        page = query.filled("trang").flatMap { Int($0) }.map { max(1, $0) } ?? 1
    }

    /// The query of another page of the same look.
    func query(page: Int) -> [(String, String)] {
        var pairs: [(String, String)] = []
        if let round = filter.round { pairs.append(("ky", round.text)) }
        if let risk = filter.risk { pairs.append(("ly-do", risk.rawValue)) }
        if let organisation = filter.organisation { pairs.append(("don-vi", organisation.text)) }
        if page > 1 { pairs.append(("trang", "\(page)")) }
        return pairs
    }
}
