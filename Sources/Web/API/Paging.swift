import Domain
import Persistence

/// Which part of a list of the API is asked for: `limit` rows a page (1 to 1000, else 200), page number `page` (from 1).
struct Paging: Sendable, Equatable {
    /// Rows a page.
    let limit: Int
    /// The page, from 1.
    let page: Int

    /// The names in the query.
    static let names = ["limit", "page"]
    /// Rows a page where none are asked for.
    static let standard = 200
    /// Rows a page at most.
    static let most = 1000
    private static let lastPage = 1_000_000

    /// Reads the query; `InvalidInput` with field `limit` or `page` for what is no whole number in range.
    init(query: Form) throws(InvalidInput) {
        limit = try Self.whole("limit", query, most: Self.most) ?? Self.standard
        page = try Self.whole("page", query, most: Self.lastPage) ?? 1
    }

    /// The part as the database takes it.
    var window: ListWindow { ListWindow(limit: limit, offset: (page - 1) * limit) }

    /// The rows of the page, of a list that is in memory as a whole.
    func slice<Row>(_ rows: [Row]) -> ArraySlice<Row> { rows.dropFirst(window.offset).prefix(limit) }

    /// A whole number of the query from 1 on; nil where it is not there, `InvalidInput` on its name where it is not in range.
    static func whole(_ name: String, _ query: Form, most: Int) throws(InvalidInput) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text), (1...most).contains(number) else {
            throw InvalidInput(field: name, "list.not_in_range", ["name": name, "read": text, "most": "\(most)"])
        }
        return number
    }
}
