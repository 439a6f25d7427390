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
        let form = try form(of: request, body)
        try ForgeryCheck(configuration: site.configuration)(
            request,
            form: form,
            visitor: context.visitor,
            isAPI: entry.isAPI
        )
        let app = AppContext(site: site, request: request, context: context, body: body, form: form)
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

    private func body(of request: Request) async throws -> [UInt8] {
        let tooLarge = RequestFault.bodyTooLarge(limit: entry.bodyLimit)
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > entry.bodyLimit {
            throw tooLarge
        }
        var body: [UInt8] = []
        for try await part in request.body {
            guard body.count + part.readableBytes <= entry.bodyLimit else { throw tooLarge }
            body.append(contentsOf: part.readableBytesView)
        }
        return body
    }

    private func form(of request: Request, _ body: [UInt8]) throws(RequestFault) -> Form {
        let type = request.headers[.contentType]?.lowercased() ?? ""
        if entry.isAPI, !body.isEmpty, !type.hasPrefix("application/json") { throw .unsupportedType }
        guard type.hasPrefix("application/x-www-form-urlencoded") else { return Form() }
        guard let form = Form(encoded: body) else { throw .malformedForm }
        return form
    }
}
