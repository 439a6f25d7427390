import Documents
import HTTPTypes
import Hummingbird

extension HandlerContext {
    /// Answers with one page of a list: the rows as a JSON array, how many there are in all in `X-Total-Count`, and the
    /// addresses of the other pages in `Link` (RFC 8288).
    func list(_ rows: [JSONValue], total: Int, _ paging: Paging) -> Response {
        paged(json(.array(rows)), total: total, paging)
    }

    /// Answers with one page of a list that is in memory as a whole.
    func list<Row>(_ rows: [Row], _ value: (Row) -> JSONValue) throws -> Response {
        let paging = try Paging(query: query)
        return list(paging.slice(rows).map(value), total: rows.count, paging)
    }

    /// An answer that holds one page of a list among its members, with the same two headers.
    func paged(_ response: Response, total: Int, _ paging: Paging) -> Response {
        var response = response
        response.headers.set("X-Total-Count", "\(total)")
        let last = max(1, (total + paging.limit - 1) / paging.limit)
        var links = [("first", 1), ("last", last)]
        if paging.page > 1 { links.append(("prev", min(paging.page - 1, last))) }
        if paging.page < last { links.append(("next", paging.page + 1)) }
        response.headers.set("Link", links.map { link($0.0, to: ("page", $0.1)) }.joined(separator: ", "))
        return response
    }

    /// The address that was asked for with another place in the list, as a value of `Link`.
    func link(_ relation: String, to place: (name: String, number: Int)) -> String {
        let others = query.pairs.filter { $0.0 != place.name }
        return "<\(app.path + PathPattern.query(others + [(place.name, "\(place.number)")]))>; rel=\"\(relation)\""
    }
}
