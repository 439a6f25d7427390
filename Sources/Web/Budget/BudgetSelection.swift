import Domain
import Persistence

/// What an address narrows a plan's money to.
struct BudgetSelection: Sendable, Equatable {
    /// The filter.
    let filter: BudgetFilter

    /// The names in the query of the API.
    static let names = ["task", "organisation", "year", "source", "state"]

    /// Reads the query of the API; `InvalidInput` for a value that is none.
    init(api query: Form) throws {
        filter = BudgetFilter(
            task: try query.filled("task").map { try TaskCode($0) },
            organisation: try query.filled("organisation").map { try OrganisationCode($0) },
            year: try query.filled("year").map(Self.year),
            source: try query.filled("source").map { try FundingSource(exchanged: $0) },
            state: try query.filled("state").map { try BudgetState(exchanged: $0) }
        )
    }

    /// Reads the query of a page; what is no value narrows nothing.
    init(page query: Form) {
        filter = BudgetFilter(
            task: query.filled("nhiem-vu").flatMap { try? TaskCode($0) },
            organisation: query.filled("don-vi").flatMap { try? OrganisationCode($0) },
            year: query.filled("nam").flatMap { Int($0) },
            source: query.filled("nguon").flatMap { try? FundingSource(pathText: $0) },
            state: BudgetState(addressWord: query["tinh-trang"])
        )
    }

    /// The query of a page with this filter.
    static func query(_ filter: BudgetFilter) -> [(String, String)] {
        [
            ("nhiem-vu", filter.task?.text), ("don-vi", filter.organisation?.text),
            ("nam", filter.year.map { String($0) }), ("nguon", filter.source?.pathText),
            ("tinh-trang", filter.state?.addressWord),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    private static func year(_ text: String) throws(InvalidInput) -> Int {
        guard let year = Int(text) else { throw InvalidInput(field: "year", "list.not_a_year", ["read": text]) }
        return year
    }
}
