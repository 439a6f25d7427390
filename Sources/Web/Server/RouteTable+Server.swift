import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// What belongs to no feature: the state of the server and its assets.
    mutating func addServer() {
        on(Routes.health) { _ in Response.bytes(Array("ok\n".utf8), type: "text/plain; charset=utf-8") }
        on(Routes.readiness) { context in
            try await context.runtime.database.read { try ReadinessQuery(connection: $0)() }
            return Response.bytes(Array("ready\n".utf8), type: "text/plain; charset=utf-8")
        }
        on(Routes.asset) { _, file in
            guard let asset = Asset.all.first(where: { $0.file == file }) else {
                throw Refusal.notFound(Message("access.page_not_found"))
            }
            var response = Response.bytes(asset.bytes, type: asset.type)
            response.headers[.cacheControl] = "public, max-age=31536000, immutable"
            return response
        }
    }
}
