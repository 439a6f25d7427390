import Domain
import HTTPTypes
import Hummingbird

/// Every address the server answers, with its handler. The features add theirs in `RouteTable+Features.swift`.
struct RouteTable: Sendable {
    /// In the order they were added.
    private(set) var entries: [RouteEntry] = []

    /// Answers an address with a handler that gets the context its audience calls for and the parameters of the path.
    mutating func on<Context: HandlerContext, each Parameter: PathParameter>(
        _ route: Route<Context, repeat each Parameter>,
        _ handler: @escaping @Sendable (Context, repeat each Parameter) async throws -> Response
    ) {
        let names = route.form.names
        entries.append(
            RouteEntry(
                method: route.method,
                pattern: route.pattern,
                audience: route.audience.rule,
                bodyLimit: route.bodyLimit,
                body: route.body,
                followsData: route.followsData,
                query: route.query,
                givesFiles: route.givesFiles
            ) { app in
                var reader = PathReader(names: names, values: app.parameters)
                let parameters = (repeat try reader.next((each Parameter).self))
                return try await handler(Context(app), repeat each parameters)
            }
        )
    }

    /// The methods an address takes, HEAD beside GET; empty where there is no such address.
    func methods(at path: String) -> [HTTPRequest.Method] {
        let parts = PathPattern.parts(of: path)
        var methods: [HTTPRequest.Method] = []
        for entry in entries where PathPattern(entry.pattern).matches(parts) && !methods.contains(entry.method) {
            methods.append(entry.method)
            if entry.method == .get { methods.append(.head) }
        }
        return methods
    }
}
