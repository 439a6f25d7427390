import Hummingbird
import Logging
import NIOCore
import Persistence
import UseCases

/// What the middlewares know of a request and hand inwards.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Names the request in the log and on error pages.
    let requestID: String
    /// The numeric address of the other end of the connection.
    let peer: String
    /// The language of the answer.
    var language = Language.vietnamese
    /// Who asks.
    var visitor = Visitor.anonymous
    /// The plans of the server, for the head of a page; empty for anything but a page.
    var plans: [PlanName] = []

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        requestID = source.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? RequestID().description
        peer = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}
