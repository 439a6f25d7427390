import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Persistence
import UseCases

/// One address with its declared checks: audience, size, form and origin of the body; then the handler.
struct Endpoint: HTTPResponder {
    /// The address.
    let entry: RouteEntry
    /// Everything around it.
    let site: Site

    func respond(to request: Request, context: WebContext) async throws -> Response {
        try entry.audience.check(context.visitor.person)
        try checkQuery(of: request)
        guard entry.changesSomething else { return try await read(request, context) }
        let body = try await body(of: request)
        let sent = try SentForm(body, of: request, to: entry)
        try ForgeryCheck(configuration: site.configuration)(
            request,
            form: sent.fields,
            visitor: context.visitor,
            isAPI: entry.isAPI
        )
        var context = context
        context.visitor = try context.visitor.changing(entry.audience)
        guard sent.isOfRightType else { throw RequestFault.unsupportedType }
        let app = AppContext(site: site, request: request, context: context, body: body, sent: sent)
        return uncached(try await entry.run(app))
    }

    private func checkQuery(of request: Request) throws {
        guard let text = request.uri.query else { return }
        guard let query = Form(encoded: text.utf8) else { throw RequestFault.malformedForm }
        let unknown = query.names.filter { entry.isAPI && $0 != "lang" && !entry.query.contains($0) }
        guard unknown.isEmpty else {
            throw InvalidInput(
                unknown.map { InputProblem(field: $0, message: Message("json.unknown_parameter", ["name": $0])) }
            )
        }
    }

    private func read(_ request: Request, _ context: WebContext) async throws -> Response {
        let app = AppContext(site: site, request: request, context: context)
        guard entry.followsData, app.notice == nil else { return uncached(try await entry.run(app)) }
        let version = try await site.runtime.dataVersion.current(at: app.now)
        let tag = EntityTag(version: version, app: app)
        let headers: HTTPFields = [.eTag: tag.text, .cacheControl: "private, no-cache", .vary: "Cookie, Authorization"]
        if tag.isKnown(to: request) { return Response(status: .notModified, headers: headers) }
        var response = try await entry.run(app)
        if response.status == .ok { for field in headers { response.headers[field.name] = field.value } }
        return response
    }

    /// What is not tied to the data is kept nowhere, unless the handler said otherwise.
    private func uncached(_ response: Response) -> Response {
        var response = response
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }

    /// The body within the limit. What lies beyond is received and dropped, up to a measure: a browser shows the answer
    /// only once it has sent everything.
    private func body(of request: Request) async throws -> [UInt8] {
        let tooLarge = RequestFault.bodyTooLarge(limit: entry.bodyLimit)
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard length <= max(entry.bodyLimit, Self.dropped) else { throw tooLarge }
        var body: [UInt8] = []
        var received = 0
        for try await part in request.body {
            received += part.readableBytes
            if received <= entry.bodyLimit {
                body.append(contentsOf: part.readableBytesView)
            } else {
                body = []
                guard received <= Self.dropped else { throw tooLarge }
            }
        }
        guard received <= entry.bodyLimit else { throw tooLarge }
        return body
    }

    /// Bytes of a body too large that are received before it is refused.
    private static let dropped = 64_000_000
}
