import Domain
import HTTPTypes

/// One address of the server with everything that is declared about it: it registers its handler and makes its links.
///
/// `Route.get("/ke-hoach/{plan}/chi-tieu/{code}", PlanCode.self, IndicatorCode.self, for: .everyone)` takes a handler with a
/// plan's and an indicator's code, and `path(plan, code)` takes the same two.
struct Route<Context: HandlerContext, each Parameter: PathParameter>: Sendable {
    /// The HTTP method.
    let method: HTTPRequest.Method
    /// The path with `{name}` for each parameter, in order.
    let pattern: String
    /// The same, taken apart.
    let form: PathPattern
    /// Who may come here.
    let audience: Audience<Context>
    /// Bytes a request body may have; more is refused with 413.
    let bodyLimit: Int
    /// What the body is.
    let body: RequestBody
    /// True where the answer depends only on the stored data, the language, the person and the day: it gets an ETag.
    let followsData: Bool
    /// The names its query may have under `/api/`, beside `lang`: any other is refused, so that a misspelt filter does not
    /// silently give everything.
    let query: [String]
    /// True where files of open data are given at this address.
    let givesFiles: Bool

    /// The address for the given parameters, percent-encoded, with an optional query.
    func path(_ values: repeat each Parameter, query: [(String, String)] = []) -> String {
        var texts: [String] = []
        repeat texts.append((each values).pathText)
        return form.path(texts) + PathPattern.query(query)
    }

    /// True where the person may come here; a link to it is shown to nobody else.
    func admits(_ person: Person?) -> Bool { (try? audience.rule.check(person)) != nil }
}

extension Route {
    /// A page or document to read.
    ///
    /// - Parameters:
    ///   - query: the names an address of the API takes in its query.
    ///   - followsData: false for a page that shows a form token, the clock or anything else beside stored data.
    ///   - givesFiles: true where files of open data are given here.
    static func get(
        _ pattern: String,
        _ parameters: repeat (each Parameter).Type,
        for audience: Audience<Context>,
        query: [String] = [],
        followsData: Bool = true,
        givesFiles: Bool = false
    ) -> Self {
        Self(
            method: .get,
            pattern: pattern,
            form: PathPattern(pattern),
            audience: audience,
            bodyLimit: 0,
            body: .fields,
            followsData: followsData,
            query: query,
            givesFiles: givesFiles
        )
    }

    /// A form or an API call that changes something.
    static func post(
        _ pattern: String,
        _ parameters: repeat (each Parameter).Type,
        for audience: Audience<Context>,
        bodyLimit: Int = 262_144,
        body: RequestBody = .fields,
        query: [String] = []
    ) -> Self {
        changing(.post, pattern, audience, bodyLimit: bodyLimit, body: body, query: query)
    }

    /// An API call that stores the whole of something.
    static func put(
        _ pattern: String,
        _ parameters: repeat (each Parameter).Type,
        for audience: Audience<Context>,
        bodyLimit: Int = 262_144
    ) -> Self {
        changing(.put, pattern, audience, bodyLimit: bodyLimit)
    }

    /// An API call that takes something away.
    static func delete(
        _ pattern: String,
        _ parameters: repeat (each Parameter).Type,
        for audience: Audience<Context>
    ) -> Self {
        changing(.delete, pattern, audience, bodyLimit: 65_536)
    }

    private static func changing(
        _ method: HTTPRequest.Method,
        _ pattern: String,
        _ audience: Audience<Context>,
        bodyLimit: Int,
        body: RequestBody = .fields,
        query: [String] = []
    ) -> Self {
        Self(
            method: method,
            pattern: pattern,
            form: PathPattern(pattern),
            audience: audience,
            bodyLimit: bodyLimit,
            body: body,
            followsData: false,
            query: query,
            givesFiles: false
        )
    }
}
